package org.packbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.packbench.contracts.network.SmbServer;
import org.packbench.core.storage.StorageException;
import org.packbench.ui.tests.bot.Bot;
import org.packbench.ui.tests.bot.Workbench;

/** A file server wants to know who one is: the page that asks explains what went wrong until somebody is let in. */
@EnabledIf(value = SmbServer.POSSIBLE, disabledReason = SmbServer.NEEDED)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class ServerLoginTest {
    private final Workplace place = Workplace.here();
    private final Workbench workbench = place.workbench();

    @BeforeEach
    void knowNobodyAtLocalhost() throws StorageException {
        workbench.resize();
        place.openSample();
        place.desk().equipment().credentials().orElseThrow().forget("localhost");
    }

    @AfterEach
    void workOnTheSampleAgain() {
        place.open(Workplace.SHARE);
    }

    @Test
    void aStrangerIsToldWhyAServerThatTakesGuestsIsNotUsed() throws IOException {
        try (Warehouse open = Warehouse.open(Map.of("map to guest", "bad user"))) {
            Bot page = place.refused(atLocalhost(open));
            place.enter("stranger", "anything");
            page.waitForText("as a guest only");
            page.waitForText("map to guest = never");
            workbench.screenshot("guest-refused");
            place.enter(SmbServer.USER, SmbServer.PASSWORD);
            place.awaitShare();
        }
    }

    @Test
    void aWrongPasswordIsSaidAndTheRightOneIsKept() throws IOException {
        try (Warehouse closed = Warehouse.open()) {
            Bot page = place.refused(atLocalhost(closed));
            place.enter(SmbServer.USER, "Heron-4");
            page.waitForText("password");
            workbench.screenshot("wrong-password");
            place.enter(SmbServer.USER, SmbServer.PASSWORD);
            place.awaitShare();
            place.open(Workplace.SHARE);
            place.open(atLocalhost(closed));
            assertEquals(
                    atLocalhost(closed),
                    place.desk().state().share().root().orElse(""),
                    "nobody is asked a second time");
        }
    }

    /** By another name than the other journeys use, whose user is kept. */
    private static String atLocalhost(Warehouse warehouse) {
        return warehouse.root().replace("127.0.0.1", "localhost");
    }
}
