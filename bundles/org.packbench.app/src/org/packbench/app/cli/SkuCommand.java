package org.packbench.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.Profiles;
import org.packbench.core.profile.SkuChanges;
import org.packbench.core.profile.SkuImporter;
import org.packbench.core.profile.SkuSheet;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JsonText;
import org.packbench.ui.text.Counted;

/** {@code sku import FILE}, {@code sku export} and {@code sku list}: a client's mapping from barcodes to SKUs. */
final class SkuCommand {
    private final ShareAccess access;
    private final PrintStream out;

    SkuCommand(ShareAccess access, PrintStream out) {
        this.access = access;
        this.out = out;
    }

    void run(Arguments arguments) throws Exit {
        ClientId client = StationCommand.clientId(arguments.required("client"));
        String file = arguments.option("file").orElse(arguments.word(2));
        boolean json = arguments.flag("json");
        boolean dryRun = arguments.flag("dry-run");
        access.open(arguments);
        arguments.requireAllKnown();
        try {
            Profiles profiles = access.profiles();
            switch (arguments.word(1)) {
                case "import" -> importFile(profiles, client, file, dryRun);
                case "export" -> export(profiles.skuMappings(client), file, out);
                case "list" -> list(profiles.skuMappings(client), json);
                default -> throw new Exit(Exit.Code.BAD_INPUT, Messages.SkuUsage);
            }
        } catch (StorageException e) {
            throw ShareAccess.notReachable(e);
        } catch (ProfileException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Texts.of(e), e);
        }
    }

    private void importFile(Profiles profiles, ClientId client, String file, boolean dryRun)
            throws Exit, StorageException, ProfileException {
        Optional<SkuImporter.Read> products = products(file);
        if (products.isEmpty()) {
            importLines(profiles, client, file, dryRun);
            return;
        }
        SkuReport.read(products.get(), out);
        SkuChanges changes = products.get().proposals().against(profiles.skuMappings(client));
        SkuReport.conflicts(changes, out);
        Map<String, Sku> all = dryRun ? profiles.skuMappings(client) : changes.apply(profiles, client);
        SkuReport.done(changes, all.size(), dryRun, out);
    }

    /** What a list of products says, where an installed importer knows its kind. */
    private Optional<SkuImporter.Read> products(String file) throws Exit {
        try {
            Path path = StationCommand.path(file);
            for (SkuImporter importer : access.skuImporters())
                if (importer.recognises(path)) return Optional.of(importer.read(path, new NullProgressMonitor()));
            return Optional.empty();
        } catch (IOException e) {
            throw new Exit(Exit.Code.BAD_INPUT, String.valueOf(e.getMessage()), e);
        }
    }

    /** A person's own lines: they say what is right, and win over what is mapped. */
    private void importLines(Profiles profiles, ClientId client, String file, boolean dryRun)
            throws Exit, StorageException, ProfileException {
        Map<String, Sku> read = read(file);
        Map<String, Sku> all =
                dryRun ? profiles.skuMappings(client) : profiles.changeSkuMapping(client, read, Set.of());
        out.println(Counted.text(Messages.SkuImported, dryRun ? 0 : read.size(), all.size()));
    }

    /** Reads {@code barcode;sku} lines; comma, semicolon and tab separate, neither part holds one, and a barcode has one SKU. */
    static Map<String, Sku> read(String file) throws Exit {
        List<String> lines;
        try {
            lines = Files.readAllLines(Path.of(file));
        } catch (IOException | java.nio.file.InvalidPathException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.FileNotReadable, file, e.getMessage()), e);
        }
        Map<String, Sku> mapping = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line =
                    i == 0 && lines.get(i).startsWith("\uFEFF") ? lines.get(i).substring(1) : lines.get(i);
            if (line.isBlank()
                    || (i == 0 && line.toLowerCase(java.util.Locale.ROOT).startsWith("barcode"))) continue;
            String[] parts = line.split("[,;\t]", -1);
            String barcode = unquoted(parts[0]);
            String sku = parts.length == 2 ? unquoted(parts[1]) : "";
            Sku before = mapping.getOrDefault(barcode, new Sku(sku));
            if (barcode.isEmpty() || sku.isEmpty() || !before.value().equals(sku))
                throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.SkuLine, new Object[] {file, i + 1, line}));
            mapping.put(barcode, new Sku(sku));
        }
        return mapping;
    }

    private static String unquoted(String text) {
        String stripped = text.strip();
        boolean quoted = stripped.length() >= 2 && stripped.startsWith("\"") && stripped.endsWith("\"");
        return quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
    }

    /** All of a mapping, as a sheet that {@code sku import} reads again: into a new file, or to standard output. */
    static void export(Map<String, Sku> mapping, String file, PrintStream out) throws Exit {
        byte[] sheet = SkuSheet.write(mapping);
        if (file.isEmpty()) {
            out.write(sheet, 0, sheet.length);
            out.flush();
            return;
        }
        try {
            Files.write(StationCommand.path(file), sheet, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.SkuExists, file), e);
        } catch (IOException e) {
            throw new Exit(Exit.Code.BAD_INPUT, PrintFiles.refused(Path.of(file), e), e);
        }
        out.println(Counted.text(Messages.SkuExported, mapping.size(), file));
    }

    private void list(Map<String, Sku> mapping, boolean json) {
        if (json) {
            mapping.forEach((barcode, sku) -> out.print(JsonText.line(Map.of("barcode", barcode, "sku", sku.value()))));
            return;
        }
        new TextTable(Messages.SkuHeads)
                .print(
                        mapping.entrySet().stream()
                                .map(e -> List.of(e.getKey(), e.getValue().value()))
                                .toList(),
                        out);
    }
}
