package org.packbench.storage.local;

import org.packbench.contracts.FaultScript;
import org.packbench.contracts.FaultyStorage;
import org.packbench.contracts.StorageContract;
import org.packbench.contracts.TestShare;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;

/** A faulty store without faults is a store like any other. */
final class FaultyStorageContractTest extends StorageContract {
    private record Faulty(TestShare share, Storage storage) implements TestShare {
        @Override
        public Storage another() throws StorageException {
            return new FaultyStorage(share.another(), FaultScript.none());
        }

        @Override
        public void remove() throws Exception {
            share.remove();
        }
    }

    @Override
    protected TestShare newShare() throws Exception {
        LocalShare share = LocalShare.create();
        return new Faulty(share, new FaultyStorage(share.storage(), FaultScript.none()));
    }

    @Override
    protected int rounds() {
        return 5;
    }
}
