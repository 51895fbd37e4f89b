package org.packbench.lease.file;

import java.util.Objects;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.packbench.contracts.LeasesContract;
import org.packbench.contracts.TestLeases;
import org.packbench.contracts.network.SmbServer;
import org.packbench.races.TestServer;

/** The contract, by files on a file server; each station has a connection of its own. */
@EnabledIf(value = SmbServer.POSSIBLE, disabledReason = SmbServer.NEEDED)
final class SmbLeasesContractTest extends LeasesContract {
    private static @Nullable SmbServer server;

    @BeforeAll
    static void start() throws Exception {
        server = SmbServer.start();
    }

    @AfterAll
    static void stop() throws Exception {
        Objects.requireNonNull(server).close();
    }

    @Override
    protected TestLeases newLeases() throws Exception {
        SmbServer running = Objects.requireNonNull(server);
        String name = UUID.randomUUID().toString();
        String root = running.newRoot(name);
        return new FileTestLeases(running.disk().resolve(name), () -> TestServer.open(root));
    }
}
