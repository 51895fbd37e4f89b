package org.packbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.packbench.core.storage.Credentials;
import org.packbench.core.storage.Credentials.Login;
import org.packbench.core.storage.StorageException;

/** Users of file servers, in a secure storage of this test's own. */
class CredentialsTest {
    private final ServiceTracker<Credentials, Credentials> tracker = new ServiceTracker<>(
            FrameworkUtil.getBundle(CredentialsTest.class).getBundleContext(), Credentials.class, null);

    @BeforeEach
    void open() {
        tracker.open();
    }

    @AfterEach
    void close() throws Exception {
        credentials().forget("server");
        tracker.close();
    }

    private Credentials credentials() throws InterruptedException {
        return Objects.requireNonNull(tracker.waitForService(10_000), "no credentials within 10 s");
    }

    @Test
    void whatIsKeptIsFoundForItsServerInAnySpellingUntilItIsForgotten() throws Exception {
        Login login = Login.of("WAREHOUSE\\packer", "Heron-3");
        assertEquals(Optional.empty(), credentials().login("server"));
        credentials().keep("Server", login);
        assertEquals(Optional.of(login), credentials().login("SERVER"));
        assertEquals(Optional.empty(), credentials().login("another"));
        credentials().forget("server");
        assertEquals(Optional.empty(), credentials().login("server"));
    }

    @Test
    void aLaterLoginTakesThePlaceOfTheFormer() throws StorageException, InterruptedException {
        credentials().keep("server", Login.of("packer", "first"));
        credentials().keep("server", Login.of("packer", "second"));
        assertEquals(
                Optional.of(new Login("", "packer", "second")), credentials().login("server"));
    }
}
