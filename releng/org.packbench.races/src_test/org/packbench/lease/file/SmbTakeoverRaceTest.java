package org.packbench.lease.file;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.packbench.contracts.network.SmbServer;
import org.packbench.races.Rounds;

/** Takeovers over SMB: every contender has a connection of its own to a real file server. */
@EnabledIf(SmbServer.POSSIBLE)
class SmbTakeoverRaceTest extends TakeoverRaces {
    private SmbServer server;

    @BeforeEach
    void start() throws Exception {
        server = SmbServer.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Override
    protected String root() throws Exception {
        return server.newRoot("takeovers");
    }

    @Override
    protected int takeovers() {
        return Rounds.of(100, 10_000);
    }
}
