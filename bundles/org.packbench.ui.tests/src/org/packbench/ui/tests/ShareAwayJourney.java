package org.packbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.packbench.model.screen.Answer;
import org.packbench.model.screen.Page;
import org.packbench.ui.tests.OtherStation.Reached;
import org.packbench.ui.tests.bot.Bot;
import org.packbench.ui.tests.bot.Workbench;

/**
 * The share goes away from this PC alone while somebody packs, and comes back: with the session still here, or with another
 * station at work on it. What a share is, and how it goes away, is for each kind of it to say.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
abstract class ShareAwayJourney {
    private static final String CREAM = "3800123400513";
    private static final String BALM = "3800123400728";

    final Workplace place = Workplace.here();
    final Workbench workbench = place.workbench();

    /** Makes the share, with the sample's client and workers on it, and works on it. */
    abstract void openShare() throws IOException;

    /** The same share, as another PC reaches it. */
    abstract Reached otherWay();

    abstract void cut() throws IOException;

    abstract void mend() throws IOException;

    /** A picture that belongs to this kind of share. */
    abstract void picture(String name) throws IOException;

    @BeforeEach
    void packOnTheShare() throws IOException {
        workbench.resize();
        place.openSample();
        openShare();
        place.start();
    }

    @AfterEach
    void workOnTheSampleAgain() {
        place.putAway();
        place.open(Workplace.SHARE);
    }

    @Test
    void aPackerGoesOnWhileTheShareIsAwayAndEverythingGoesThereWhenItIsBack() throws IOException {
        place.scan("BG10121");
        place.awaitSaved();
        cut();
        place.scan(CREAM);
        workbench.waitForScreen("the share unreachable", s -> s.getShareStrip() != null);
        assertEquals(1, place.session().saving().waiting());
        place.scan(CREAM);
        assertEquals(Answer.OK, workbench.<Answer>screen(s -> s.getBar().getAnswer()));
        assertEquals(2, place.session().saving().waiting());
        workbench.waitForScreen(
                "both are counted", s -> s.getShareStrip().getText().contains("saved here 2"));
        picture("share-unreachable");
        place.scan(BALM);
        assertEquals(
                Answer.ORDER_COMPLETE, workbench.<Answer>screen(s -> s.getBar().getAnswer()));
        assertEquals(3, place.session().saving().waiting(), "an order is completed without the share");
        mend();
        workbench.command("org.packbench.ui.command.refresh");
        place.awaitSaved();
        workbench.waitForScreen("the share back", s -> s.getShareStrip() == null);
        picture("share-back");
        place.endAnyway();
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
                otherWay(),
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
            picture("lease-lost");
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
        late.table().waitForCell(0, 4, "BG10121");
        String listed = Integer.toString(late.table().rowCount());
        workbench.waitForScreen(
                "as many kept aside as are listed: " + listed,
                s -> s.getTakenOver().getFacts().getLast().getFigure().equals(listed));
        assertFalse(late.button("Discard").isEnabled(), "without a reason");
        picture("late-scans");
        late.button("Select all").click();
        late.button("Accept").click();
        late.waitForText(" accepted.");
        late.button("Close").click();
        late.waitUntilClosed();
    }
}
