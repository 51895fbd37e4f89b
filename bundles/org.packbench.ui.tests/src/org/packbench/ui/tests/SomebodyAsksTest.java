package org.packbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.SessionId;
import org.packbench.model.screen.Page;
import org.packbench.ui.tests.OtherStation.Reached;
import org.packbench.ui.tests.bot.Bot;
import org.packbench.ui.tests.bot.Workbench;

/** Somebody at another PC asks for the session that is packed here, and the other way round. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class SomebodyAsksTest {
    private static final String CREAM = "3800123400513";

    private final Workplace place = Workplace.here();
    private final Workbench workbench = place.workbench();

    @BeforeEach
    void packTheSample() {
        workbench.resize();
        place.openSample();
        place.start();
    }

    @AfterEach
    void putAway() {
        place.putAway();
    }

    @Test
    void whoAsksForASessionGetsItByOneKeyAndTheScreenSaysWhoHasItNow(@TempDir Path otherPc) throws IOException {
        place.scan("BG10121");
        place.scan(CREAM);
        SessionId session = place.session().id();
        try (var other = OtherStation.start(
                otherPc,
                Reached.folder(Workplace.SHARE),
                "ask",
                "--session",
                session.value(),
                "--text",
                "The van leaves at three. May I go on?")) {
            workbench.waitForScreen("somebody asks", s -> s.getRequestStrip() != null);
            workbench.screenshot("ask-for-release");
            workbench.command("org.packbench.ui.command.hand.over");
            workbench.waitForScreen("no session", s -> s.getPage() == Page.NO_SESSION);
            assertEquals("Handed over", workbench.<String>screen(s -> s.getBar().getWord()));
            assertTrue(other.answer().contains(session.value()), "it is open there");
            waitHereUntilItIsFree(other, session);
        }
        place.endAnyway();
    }

    /** The other way round, by the dialog: the session opens as soon as the other leaves it. */
    private void waitHereUntilItIsFree(OtherStation other, SessionId session) throws IOException {
        workbench.command("org.packbench.ui.command.restore");
        Bot dialog = workbench.window().shell("Restore session");
        dialog.table().select(session.folder().name());
        dialog.button("Ask for it…").click();
        Bot held = workbench.window().shell("Session Already in Use");
        held.waitForText("Maria Ivanova");
        held.button("Wait for it").click();
        held.waitForText("You are the first in line");
        workbench.screenshot("wait-for-session", dialog);
        other.perform("quit");
        held.waitUntilClosed();
        dialog.waitUntilClosed();
        workbench.waitForScreen("the order that was open", s -> s.getPage() == Page.ORDER);
    }
}
