package org.packbench.app.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packbench.core.storage.Credentials.Login;
import org.packbench.core.storage.StorageException.Refused;

/** What the environment says; the secure storage itself works in a running Equinox only. */
final class KeptCredentialsTest {
    private static Optional<Login> login(Map<String, String> environment) throws Exception {
        return new KeptCredentials(environment::get, () -> null).login("server");
    }

    @Test
    void the_environment_wins_before_anything_is_opened() throws Exception {
        assertEquals(
                Optional.of(new Login("WAREHOUSE", "packer", "secret")),
                login(Map.of(
                        KeptCredentials.USER, "packer",
                        KeptCredentials.PASSWORD, "secret",
                        KeptCredentials.DOMAIN, "WAREHOUSE")));
    }

    @Test
    void a_domain_may_stand_with_the_user() throws Exception {
        for (String user : new String[] {"WAREHOUSE\\packer", "packer@WAREHOUSE"})
            assertEquals(Optional.of(new Login("WAREHOUSE", "packer", "")), login(Map.of(KeptCredentials.USER, user)));
    }

    @Test
    void a_missing_safe_is_told_with_what_to_do() {
        Refused refused = assertThrows(Refused.class, () -> login(Map.of()));
        assertTrue(String.valueOf(refused.getMessage()).contains(KeptCredentials.USER));
    }

    @Test
    void a_login_does_not_tell_its_password() {
        assertEquals("WAREHOUSE\\packer", new Login("WAREHOUSE", "packer", "secret").toString());
        assertFalse(new Login("", "packer", "secret").toString().contains("secret"));
    }
}
