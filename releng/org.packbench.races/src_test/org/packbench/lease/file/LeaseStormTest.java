package org.packbench.lease.file;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.storage.Storage;
import org.packbench.races.TestServer;

/** A storm on a local disk. */
class LeaseStormTest extends LeaseStorms {
    @TempDir
    Path folder;

    @Override
    protected Storage share() throws Exception {
        return TestServer.open(folder.toString());
    }

    @Override
    protected String root(int place) {
        return folder.toString();
    }
}
