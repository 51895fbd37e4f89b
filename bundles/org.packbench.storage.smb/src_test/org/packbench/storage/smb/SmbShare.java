package org.packbench.storage.smb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.packbench.contracts.TestShare;
import org.packbench.contracts.network.SmbServer;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;

/** A new folder of a server's share. */
final class SmbShare implements TestShare {
    private final String root;
    private final Path disk;
    private final Storage storage;
    private final List<Storage> opened = new CopyOnWriteArrayList<>();

    SmbShare(SmbServer server) throws IOException, StorageException {
        String name = UUID.randomUUID().toString();
        this.root = server.newRoot(name);
        this.disk = server.disk().resolve(name);
        this.storage = another();
    }

    /** Opens a root as the server's user. */
    static Storage open(String root) throws StorageException {
        return provider(new Settings(Duration.ofSeconds(30), false), SmbServer.USER, SmbServer.PASSWORD)
                .open(root);
    }

    static SmbStorageProvider provider(Settings settings, String user, String password) {
        return new SmbStorageProvider(new OneLogin(user, password), () -> settings, new MappedDrives(command -> ""));
    }

    String root() {
        return root;
    }

    Path disk() {
        return disk;
    }

    @Override
    public Storage storage() {
        return storage;
    }

    @Override
    public Storage another() throws StorageException {
        Storage one = open(root);
        opened.add(one);
        return one;
    }

    @Override
    public void remove() throws IOException {
        opened.forEach(Storage::leave);
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(disk)) {
            deepestFirst = new ArrayList<>(all.sorted(Comparator.reverseOrder()).toList());
        }
        for (Path path : deepestFirst) Files.deleteIfExists(path);
    }
}
