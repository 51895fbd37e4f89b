package org.packbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.ClientId;
import org.packbench.core.profile.ClientSettings;
import org.packbench.core.profile.Profiles;
import org.packbench.core.profile.SettingEdit;
import org.packbench.core.profile.SettingKey;
import org.packbench.ui.desk.ShareState;
import org.packbench.ui.tests.bot.Bot;
import org.packbench.ui.tests.bot.Workbench;

/** A supervisor sets a client's label by keys, sees it as it will be printed, and another station changes it meanwhile. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
final class ClientSettingsJourneyTest {
    private static final ClientId M = new ClientId("M");
    private static final int OPEN = SWT.MOD1 | SWT.MOD2 | 'c';
    private static final SettingKey WIDTH = SettingKey.of("barcodeLabel", "widthMm");
    private static final SettingKey DPI = SettingKey.of("barcodeLabel", "dpi");
    private static final int WIDTH_FIELD = 1;
    private static final int DPI_FIELD = 3;

    private final Workplace place = Workplace.here();
    private final Workbench workbench = place.workbench();

    @BeforeEach
    void beginAtTheSample() {
        workbench.resize();
        place.openSample();
        place.putAway();
    }

    @AfterEach
    void workOnTheSampleAgain() {
        workbench.window().closeOthers();
        workbench.resize(1920, 1080);
        place.open(Workplace.SHARE);
    }

    @Test
    void aLabelIsSetWhileAnotherStationSetsItToo(@TempDir Path pc) throws Exception {
        place.openCopy(pc.resolve("share"));
        Profiles other = profiles();
        workbench.press(OPEN);
        Bot dialog = workbench.window().shell("Client settings");
        dialog.waitForText("Everything is saved on the share.");
        dialog.waitForText("Label of 519 by 279 dots");
        workbench.screenshot("client-settings", dialog);

        dialog.text(WIDTH_FIELD).setText("650");
        dialog.waitForText("a whole number from 15 to 210");
        assertFalse(dialog.button("Save").isEnabled());
        dialog.text(WIDTH_FIELD).setText("60");
        dialog.text(DPI_FIELD).setText("300");
        dialog.waitForText("Label of 708 by 413 dots");
        other.mergeClient(M, List.of(new SettingEdit(DPI, Optional.of("203"), Optional.of("600"))));
        dialog.button("Save").click();

        dialog.waitForText("another station saved 600");
        assertFalse(dialog.button("Save").isEnabled());
        workbench.screenshot("client-settings-clash", dialog);
        assertEquals("60", now(other, WIDTH), "what nobody else changed is saved");
        assertEquals("600", now(other, DPI));
        dialog.button("Keep mine").click();
        dialog.button("Save").click();
        dialog.waitForText("Everything is saved on the share.");
        assertEquals("300", now(other, DPI));
        dialog.button("Close").click();
        dialog.waitUntilClosed();
    }

    private Profiles profiles() {
        if (place.desk().state().share() instanceof ShareState.Ready ready) return ready.profiles();
        throw new AssertionError("the share is not open");
    }

    private static String now(Profiles profiles, SettingKey key) throws Exception {
        return String.valueOf(
                ClientSettings.of(profiles.client(M).orElseThrow()).get(key));
    }
}
