package org.packbench.storage.smb;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.packbench.contracts.network.SmbServer;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Protection;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;

/** Who gets in, and what the others are told. */
@EnabledIf(value = SmbServer.POSSIBLE, disabledReason = SmbServer.NEEDED)
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LoginTest {
    private static final Settings SIGNED = new Settings(Duration.ofSeconds(30), false);
    private static final Settings ENCRYPTED = new Settings(Duration.ofSeconds(30), true);

    private final SmbServer server = SmbServer.start();

    LoginTest() throws IOException {}

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    private static Storage open(String root, Settings settings, String user, String password) throws StorageException {
        return SmbShare.provider(settings, user, password).open(root);
    }

    private static void assertRefused(Reason reason, String text, String root, String user, String password) {
        Refused refused = assertThrows(Refused.class, () -> open(root, SIGNED, user, password));
        assertEquals(reason, refused.reason());
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.contains(text), message);
    }

    private static void assertWorks(Storage storage) throws StorageException {
        SharePath file = SharePath.of("works");
        storage.replace(file, new byte[] {1, 2, 3});
        assertArrayEquals(new byte[] {1, 2, 3}, storage.read(file));
        storage.delete(file);
        storage.leave();
    }

    @Test
    void a_user_gets_in_also_with_a_domain() throws Exception {
        for (String user : new String[] {SmbServer.USER, "WAREHOUSE\\" + SmbServer.USER, SmbServer.USER + "@WAREHOUSE"})
            assertWorks(open(server.root(), SIGNED, user, SmbServer.PASSWORD));
    }

    @Test
    void a_wrong_password_is_told_as_such() {
        assertRefused(Reason.DENIED, "check user name and password", server.root(), SmbServer.USER, "wrong");
    }

    @Test
    void nobody_is_let_in_without_a_user() {
        assertRefused(Reason.DENIED, "PACKBENCH_SMB_USER", server.root(), "", "");
    }

    @Test
    void a_share_and_a_folder_that_are_missing_are_named() {
        String nowhere = "smb://127.0.0.1:" + server.port() + "/nowhere";
        assertRefused(Reason.PATH_MISSING, "nowhere", nowhere, SmbServer.USER, SmbServer.PASSWORD);
        assertRefused(
                Reason.PATH_MISSING,
                "no folder old/packs",
                server.root() + "/old/packs",
                SmbServer.USER,
                SmbServer.PASSWORD);
    }

    @Test
    void a_guest_is_refused_with_an_explanation() throws Exception {
        try (SmbServer open = SmbServer.start(Map.of("map to guest", "bad user"))) {
            assertRefused(Reason.DENIED, "guest", open.root(), "stranger", "anything");
            assertWorks(open(open.root(), SIGNED, SmbServer.USER, SmbServer.PASSWORD));
        }
    }

    @Test
    void a_server_that_demands_encryption_gets_it() throws Exception {
        try (SmbServer strict = SmbServer.start(Map.of("server smb encrypt", "required"))) {
            assertWorks(open(strict.root(), SIGNED, SmbServer.USER, SmbServer.PASSWORD));
            assertWorks(open(strict.root(), ENCRYPTED, SmbServer.USER, SmbServer.PASSWORD));
        }
    }

    @Test
    void everything_is_encrypted_when_the_settings_ask_for_it() throws Exception {
        assertTrue(captured(ENCRYPTED).isEmpty());
        // the negative control: signed packets can be read by anybody
        assertFalse(captured(SIGNED).isEmpty());
    }

    @Test
    void how_the_traffic_is_protected_is_told() throws Exception {
        assertEquals(Optional.of(new Protection("SMB 3.1.1", true, false)), protection(SIGNED));
        assertEquals(Optional.of(new Protection("SMB 3.1.1", true, true)), protection(ENCRYPTED));
    }

    private Optional<Protection> protection(Settings settings) throws Exception {
        return open(server.root(), settings, SmbServer.USER, SmbServer.PASSWORD).protection();
    }

    /** What a listener in the network reads of a file's content. */
    private String captured(Settings settings) throws Exception {
        try (Eavesdropper network = new Eavesdropper(server.port())) {
            Storage storage = open(
                    "smb://127.0.0.1:" + network.port() + "/" + SmbServer.SHARE,
                    settings,
                    SmbServer.USER,
                    SmbServer.PASSWORD);
            storage.replace(SharePath.of("secret"), "Zaphod Beeblebrox".getBytes());
            storage.leave();
            return network.heard("Zaphod Beeblebrox");
        }
    }

    @Test
    void a_server_that_cannot_encrypt_is_refused_when_the_settings_ask_for_it() throws Exception {
        try (SmbServer plain = SmbServer.start(Map.of("server smb encrypt", "off"))) {
            Refused refused = assertThrows(
                    Refused.class, () -> open(plain.root(), ENCRYPTED, SmbServer.USER, SmbServer.PASSWORD));
            assertTrue(String.valueOf(refused.getMessage()).contains("does not encrypt"), refused.getMessage());
        }
    }

    @Test
    void a_server_that_tells_upper_from_lower_case_is_refused() throws Exception {
        try (SmbServer strict = SmbServer.start(Map.of("case sensitive", "yes"))) {
            Files.createDirectory(strict.disk().resolve("CLIENTS"));
            assertRefused(Reason.OTHER, "case sensitive", strict.root(), SmbServer.USER, SmbServer.PASSWORD);
        }
    }

    @Test
    void older_dialects_down_to_2_1_work_signed() throws Exception {
        for (String dialect : new String[] {"SMB2_10", "SMB3_00", "SMB3_02", "SMB3_11"})
            try (SmbServer old = SmbServer.start(Map.of("server max protocol", dialect))) {
                assertWorks(open(old.root(), SIGNED, SmbServer.USER, SmbServer.PASSWORD));
            }
    }

    @Test
    void an_unknown_server_and_a_closed_port_are_told_apart() throws Exception {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        Unknown refused = assertThrows(
                Unknown.class,
                () -> open("smb://127.0.0.1:" + closed + "/packs", SIGNED, SmbServer.USER, SmbServer.PASSWORD));
        assertTrue(String.valueOf(refused.getMessage()).contains("nothing answers at port " + closed));
        Unknown unknown = assertThrows(
                Unknown.class,
                () -> open("smb://no-such-server.invalid/packs", SIGNED, SmbServer.USER, SmbServer.PASSWORD));
        assertTrue(String.valueOf(unknown.getMessage()).contains("no server of this name"), unknown.getMessage());
    }
}
