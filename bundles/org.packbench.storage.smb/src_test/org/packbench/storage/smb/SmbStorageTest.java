package org.packbench.storage.smb;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.packbench.contracts.StorageContract;
import org.packbench.contracts.TestShare;
import org.packbench.contracts.network.SmbServer;

/** The contract, over a real Samba. */
final class SmbStorageTest extends StorageContract {
    private static @Nullable SmbServer server;

    @Override
    protected TestShare newShare() throws Exception {
        assumeTrue(SmbServer.isPossible(), SmbServer.NEEDED);
        return new SmbShare(server());
    }

    /** One for all of them, jqwik's properties included, which know nothing of JUnit's life cycle. */
    private static synchronized SmbServer server() throws IOException {
        if (server == null) server = SmbServer.start();
        return Objects.requireNonNull(server);
    }

    @AfterAll
    static void stop() throws IOException {
        SmbServer running = server;
        if (running != null) running.close();
        server = null;
    }
}
