package org.packbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.network.SmbServer;
import org.packbench.product.Product.Ended;

/** Whoever asks the doctor about a share that cannot be opened hears why, what was tried, and what to do. */
@Timeout(300)
class UnreachableShareTest {
    private static final int NOT_REACHABLE = 5;

    @TempDir
    Path scratch;

    private Ended doctor(String root, String password, String... options) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                "env",
                "PACKBENCH_SMB_USER=" + SmbServer.USER,
                "PACKBENCH_SMB_PASSWORD=" + password,
                Product.built().folder().resolve("packbench-cli").toString(),
                "doctor",
                "--share",
                root));
        command.addAll(List.of(options));
        return Product.start(scratch, command).end();
    }

    private static void assertTold(Ended ended) {
        assertEquals(NOT_REACHABLE, ended.code(), ended.said());
        assertTrue(ended.said().contains("Tried: to open the share, for at most "), ended.said());
        assertTrue(ended.said().contains("- the spelling: server, share and folder exist"), ended.said());
        assertTrue(ended.said().contains("Nothing is lost meanwhile"), ended.said());
        assertFalse(ended.said().contains("Exception"), ended.said());
    }

    @Test
    void nobodyListensAtThePort() throws Exception {
        int port;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        assertTold(doctor(SmbServer.root(port), SmbServer.PASSWORD));
    }

    @Test
    void theFolderIsNotThere() throws Exception {
        assertTold(doctor(scratch.resolve("gone").toString(), ""));
    }

    @Test
    @EnabledIf(value = SmbServer.POSSIBLE, disabledReason = SmbServer.NEEDED)
    void theShareHasAnotherName() throws Exception {
        try (var server = SmbServer.start()) {
            assertTold(doctor("smb://127.0.0.1:" + server.port() + "/packsack", SmbServer.PASSWORD));
        }
    }

    @Test
    @EnabledIf(value = SmbServer.POSSIBLE, disabledReason = SmbServer.NEEDED)
    void thePasswordIsWrong() throws Exception {
        try (var server = SmbServer.start()) {
            assertTold(doctor(server.root(), "not " + SmbServer.PASSWORD));
        }
    }

    /** The negative control: what is told above is told of what is wrong there, and of nothing else. */
    @Test
    @EnabledIf(value = SmbServer.POSSIBLE, disabledReason = SmbServer.NEEDED)
    void theSameServerWithTheRightNameAndPasswordIsHealthy() throws Exception {
        try (var server = SmbServer.start()) {
            var ended = doctor(server.root(), SmbServer.PASSWORD);
            assertEquals(0, ended.code(), ended.said());
            assertTrue(ended.said().contains("The share is healthy"), ended.said());
        }
    }
}
