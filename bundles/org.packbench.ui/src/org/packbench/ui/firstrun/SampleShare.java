package org.packbench.ui.firstrun;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.Profiles;
import org.packbench.core.storage.StorageException;

/**
 * A small share to try the program on: one client with its SKU mapping, two workers; beside it a packing list as a shop
 * would export it, and a sheet of barcodes to print or to type from. What is there already is left as it is.
 *
 * @param home the folder that all of it goes to
 */
public record SampleShare(Path home) {
    /** The sample's client. */
    public static final ClientId CLIENT = new ClientId("M");

    /** Who packs in the sample. */
    public static final WorkerName WORKER = new WorkerName(new WorkerId("001"), "John Doe");

    private static final List<WorkerName> WORKERS =
            List.of(WORKER, new WorkerName(new WorkerId("002"), "Maria Ivanova"));

    /** The share's root. */
    public Path share() {
        return home.resolve("share");
    }

    /** The packing list to begin with. */
    public Path list() {
        return home.resolve("PostOne sample.xlsx");
    }

    /** The barcodes of the list's orders and items. */
    public Path barcodes() {
        return home.resolve("Barcodes to scan.html");
    }

    /** Makes the folders and the two files. Blocks. */
    public void createFiles() throws IOException {
        Files.createDirectories(share());
        copy("sample.xlsx", list());
        copy("barcodes.html", barcodes());
    }

    private static void copy(String resource, Path to) throws IOException {
        if (Files.exists(to)) return;
        try (InputStream in = open(resource)) {
            Files.copy(in, to);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = SampleShare.class.getResourceAsStream(resource);
        if (in == null) throw new IllegalStateException("missing in the bundle: " + resource);
        return in;
    }

    /** Makes client, mapping and workers on the share, which is open. Blocks. */
    public void createProfiles(Profiles profiles) throws StorageException, ProfileException, IOException {
        if (profiles.clients().stream().noneMatch(c -> CLIENT.value().equalsIgnoreCase(c.getClientId())))
            profiles.createClient(CLIENT, "M Cosmetics");
        profiles.changeSkuMapping(CLIENT, mapping(), Set.of());
        for (WorkerName worker : WORKERS) profiles.worker(worker);
    }

    /** One {@code barcode SKU} a line. */
    private static Map<String, Sku> mapping() throws IOException {
        var mapping = new LinkedHashMap<String, Sku>();
        try (InputStream in = open("sku_mapping.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                String[] parts = line.split(" ", 2);
                mapping.put(parts[0], new Sku(parts[1]));
            }
        }
        return mapping;
    }
}
