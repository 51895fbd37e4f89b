package org.packbench.storage.local;

import org.packbench.contracts.StorageContract;
import org.packbench.contracts.TestShare;

/** The contract, on a local disk. */
final class LocalStorageTest extends StorageContract {
    @Override
    protected TestShare newShare() throws Exception {
        return LocalShare.create();
    }
}
