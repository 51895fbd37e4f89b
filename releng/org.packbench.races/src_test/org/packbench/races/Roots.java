package org.packbench.races;

import java.util.List;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageProvider;
import org.packbench.storage.local.LocalStorageProvider;

/** Opens a share by its root alone, as a process has to that knows nothing but its arguments. */
public final class Roots {
    private static final List<StorageProvider> STORES = List.of(new LocalStorageProvider());

    private Roots() {}

    public static Storage open(String root) throws StorageException {
        return STORES.stream()
                .filter(store -> store.accepts(root))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no store for " + root))
                .open(root);
    }
}
