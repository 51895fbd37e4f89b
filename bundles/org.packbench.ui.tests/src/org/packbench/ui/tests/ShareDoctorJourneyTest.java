package org.packbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.ui.tests.bot.Bot;
import org.packbench.ui.tests.bot.TableBot;

/** A supervisor looks a share over on which crashes and an older tool left something, and mends it by keys. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class ShareDoctorJourneyTest extends ViewJourney {
    private static final int DOCTOR = SWT.MOD1 | SWT.MOD2 | 'd';
    private static final int MEND_ALL = SWT.MOD1 | SWT.MOD2 | 'a';

    ShareDoctorJourneyTest() {
        super("Share doctor");
    }

    @Test
    void whatCrashesLeftIsShownExplainedAndMendedByKeys(@TempDir Path pc) throws IOException {
        LitteredShare share = LitteredShare.make(place, pc.resolve("share"));
        workbench.press(DOCTOR);
        Bot window = workbench.window();
        window.waitForText("1 problem, 1 can be mended here");
        TableBot table = window.table();
        assertEquals("fault", table.cell(0, 0));
        assertEquals("CLIENTS/CLIENT_M/config.json", table.cell(0, 1));
        window.waitForText("The repair keeps it aside");
        workbench.screenshot("doctor");
        workbench.resize(1024, 768);
        workbench.screenshot("doctor-1024x768");
        workbench.resize(1920, 1080);
        mendTheChosenOne(window, table, share);
        mendTheRest(window, table, share);
        aPersonDecidesAboutTheLock(window, table, share);
        workbench.press(SWT.F5);
        window.waitForText("The share is healthy");
        table.waitForNoCell(0, "mended");
        assertEquals("note", table.cell(0, 0));
        workbench.screenshot("doctor-healthy");
    }

    private void mendTheChosenOne(Bot window, TableBot table, LitteredShare share) throws IOException {
        table.enter();
        Bot dialog = window.shell("Mend");
        dialog.waitForText("Puts the newest readable backup in the place of CLIENTS/CLIENT_M/config.json");
        workbench.screenshot("doctor-mend");
        dialog.button("Mend").click();
        dialog.waitUntilClosed();
        table.waitForCell(0, 0, "mended");
        window.waitForText("The share is healthy");
        assertArrayEquals(Files.readAllBytes(share.backup()), Files.readAllBytes(share.config()));
        assertEquals(List.of(LitteredShare.BROKEN), share.keptAside());
    }

    private void mendTheRest(Bot window, TableBot table, LitteredShare share) {
        assertTrue(Files.exists(share.temp()) && Files.exists(share.scratch()));
        workbench.press(MEND_ALL);
        Bot dialog = window.shell("Mend");
        dialog.waitForText("Deletes the file CLIENTS/CLIENT_M/" + share.temp().getFileName());
        dialog.waitForText("Deletes the folder " + share.scratch().getFileName());
        dialog.button("Mend").click();
        dialog.waitUntilClosed();
        table.waitForCell(1, 0, "mended");
        table.waitForCell(2, 0, "mended");
        assertFalse(Files.exists(share.temp()) || Files.exists(share.scratch()));
    }

    private void aPersonDecidesAboutTheLock(Bot window, TableBot table, LitteredShare share) {
        table.select(share.session().value());
        window.waitForText("Only a person knows whether it is really gone");
        table.enter();
        Bot dialog = window.shell("Restore session");
        dialog.table().waitForRows(1);
        dialog.button("Cancel").click();
        dialog.waitUntilClosed();
        assertTrue(Files.exists(share.lock()), "nobody has decided");
    }
}
