package org.packbench.profiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageProvider;

/** A share in a folder, opened by the store that the product opens it with. */
record TestShare(Path root) {
    /** No bundle sees another's classes when it is compiled; only the tests' class path has both. */
    private static final String STORE = "org.packbench.storage.local.LocalStorageProvider";

    static TestShare in(Path folder) throws IOException {
        return new TestShare(Files.createDirectories(folder.resolve("share")));
    }

    Storage open() throws Exception {
        var provider = (StorageProvider) Class.forName(STORE).getConstructor().newInstance();
        return provider.open(root.toString());
    }

    StoredProfiles profiles(Clock clock) throws Exception {
        return profiles(open(), clock);
    }

    StoredProfiles profiles(Storage storage, Clock clock) throws IOException {
        Path station = Files.createDirectories(root.resolveSibling("station"));
        return new StoredProfiles(storage, new TestStation("DESKTOP-PC1", station), clock);
    }

    Path file(String path) {
        return root.resolve(path);
    }

    String text(String path) throws IOException {
        return Files.readString(file(path));
    }

    /** Writes as another tool does: in place. */
    void write(String path, String text) throws IOException {
        Files.createDirectories(file(path).getParent());
        Files.writeString(file(path), text);
    }

    /** Names in a folder, sorted; none when there is no such folder. */
    List<String> names(String folder) throws IOException {
        if (!Files.isDirectory(file(folder))) return List.of();
        try (Stream<Path> entries = Files.list(file(folder))) {
            return entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.endsWith(".guard"))
                    .sorted()
                    .toList();
        }
    }
}
