package org.packbench.storage.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.packbench.contracts.TestShare;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;

/** A share in a temp folder. */
record LocalShare(Path folder, Storage storage) implements TestShare {
    static LocalShare create() throws IOException, StorageException {
        Path folder = Files.createTempDirectory("packbench-share");
        return new LocalShare(folder, new LocalStorageProvider().open(folder.toString()));
    }

    @Override
    public Storage another() throws StorageException {
        return new LocalStorageProvider().open(folder.toString());
    }

    @Override
    public void remove() throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(folder)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) Files.delete(path);
    }
}
