package org.packbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.SessionId;
import org.packbench.model.screen.Answer;
import org.packbench.model.screen.Page;
import org.packbench.ui.tests.bot.Bot;
import org.packbench.ui.tests.bot.Workbench;

/**
 * The share goes away, somebody asks for the session, somebody takes it. The window reaches the share by a name of its own,
 * which can be taken from it while the other station goes on.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class WhenThingsGoWrongTest {
    private static final Path OWN_NAME = Workplace.SHARE.resolveSibling("share of this PC");
    private static final String CREAM = "3800123400513";
    private static final String BALM = "3800123400728";

    private final Workplace place = Workplace.here();
    private final Workbench workbench = place.workbench();

    @BeforeEach
    void packOverANameOfItsOwn() throws IOException {
        workbench.resize(1920, 1080);
        place.openSample();
        if (!Files.exists(OWN_NAME)) Files.createSymbolicLink(OWN_NAME, Workplace.SHARE);
        place.open(OWN_NAME);
        place.start();
    }

    @AfterEach
    void workOnTheSampleAgain() {
        place.putAway();
        place.open(Workplace.SHARE);
    }

    private static void cut() throws IOException {
        Files.delete(OWN_NAME);
    }

    private static void mend() throws IOException {
        Files.createSymbolicLink(OWN_NAME, Workplace.SHARE);
    }

    @Test
    void aPackerGoesOnWhileTheShareIsAwayAndEverythingGoesThereWhenItIsBack() throws IOException {
        place.scan("BG10121");
        place.awaitSaved();
        cut();
        place.scan(CREAM);
        workbench.waitForScreen("the share unreachable", s -> s.getShareStrip() != null);
        place.scan(CREAM);
        assertEquals(Answer.OK, workbench.<Answer>screen(s -> s.getBar().getAnswer()));
        assertTrue(
                place.session().saving().waiting() >= 2,
                () -> place.session().saving().toString());
        workbench.screenshot("share-unreachable");
        mend();
        workbench.command("org.packbench.ui.command.refresh");
        place.awaitSaved();
        workbench.waitForScreen("the share back", s -> s.getShareStrip() == null);
        place.endAnyway();
    }

    @Test
    void whoAsksForASessionGetsItByOneKeyAndTheScreenSaysWhoHasItNow(@TempDir Path otherPc) throws IOException {
        place.scan("BG10121");
        place.scan(CREAM);
        SessionId session = place.session().id();
        try (var other = OtherStation.start(
                otherPc,
                Workplace.SHARE,
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
        workbench.screenshot("wait-for-session");
        other.perform("quit");
        held.waitUntilClosed();
        dialog.waitUntilClosed();
        workbench.waitForScreen("the order that was open", s -> s.getPage() == Page.ORDER);
    }

    @Test
    void whoLosesASessionIsToldWhoTookItAndTheScansAreReviewed(@TempDir Path otherPc) throws IOException {
        place.scan("BG10121");
        place.scan(CREAM);
        place.awaitSaved();
        SessionId session = place.session().id();
        cut();
        place.scan(CREAM);
        place.scan(BALM);
        try (var other = OtherStation.start(
                otherPc,
                Workplace.SHARE,
                "station",
                "--resume",
                session.value(),
                "--take-over",
                "--reason",
                "PC1 has no network, the van leaves at three")) {
            assertTrue(other.answer().contains(session.value()), "it is open there");
            mend();
            workbench.command("org.packbench.ui.command.refresh");
            workbench.waitForScreen("the session is lost", s -> s.getPage() == Page.TAKEN_OVER);
            String told =
                    workbench.screen(s -> s.getBar().getWhat() + s.getBar().getNext());
            assertTrue(told.contains("Maria Ivanova") && told.contains("no network"), told);
            workbench.screenshot("lease-lost");
            other.perform("quit");
        }
        review();
        place.restore(session, "Restore selected", "restore-after-review");
        assertEquals(1, place.state().completed().size(), "what was accepted is packed");
        place.endAnyway();
    }

    private void review() throws IOException {
        workbench.command("org.packbench.ui.command.kept.aside");
        Bot late = workbench.window().shell("Late scans");
        // the first one may have reached the journal before the share was gone, and then it counts already
        late.table().waitForCell(0, 4, "BG10121");
        assertFalse(late.button("Discard").isEnabled(), "without a reason");
        workbench.screenshot("late-scans");
        late.button("Select all").click();
        late.button("Accept").click();
        late.waitForText(" accepted.");
        late.button("Close").click();
        late.waitUntilClosed();
    }
}
