package org.packbench.ui.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packbench.core.session.Waiting.Waiter;
import org.packbench.model.screen.Answer;
import org.packbench.ui.sound.Signal;

/** The strips say what the packer should know of the share and of others, and stop nothing. */
class StripsTest {
    private final Station station = Station.withSample();

    @BeforeEach
    void speakEnglish() {
        Messages.speak(Messages.bundle(Locale.ROOT));
    }

    @Test
    void aShareThatIsAwayIsSaidCalmlyAndPackingGoesOn() {
        station.scan("BG10129", Station.CREAM);
        station.session.save(2, Optional.of("no answer"), Optional.empty(), Optional.empty());
        station.presenter.savingChanged();
        assertEquals(
                "Share unreachable since 13:18", station.screen.getShareStrip().getTitle());
        assertEquals(
                "saved here 2 · waiting for the share",
                station.screen.getShareStrip().getText());
        station.scan(Station.CREAM);
        assertEquals(2, station.line("HC-FC-050").getPacked());
        station.session.save(0, Optional.empty(), Optional.empty(), Optional.empty());
        station.presenter.savingChanged();
        assertNull(station.screen.getShareStrip());
    }

    @Test
    void aShareThatIsBackIsSeenToDrain() {
        Station station = Station.withSample();
        station.session.save(14, Optional.of("no answer"), Optional.empty(), Optional.empty());
        station.session.nextTry = Optional.of(station.instant().plusSeconds(8));
        station.presenter.savingChanged();
        assertTrue(station.screen.getShareStrip().getHint().contains("Next try in 8 s"));
        station.session.save(9, Optional.empty(), Optional.empty(), Optional.empty());
        station.presenter.savingChanged();
        assertEquals("9 on the way to the share", station.screen.getShareStrip().getText());
        station.session.save(0, Optional.empty(), Optional.empty(), Optional.empty());
        station.presenter.savingChanged();
        assertNull(station.screen.getShareStrip());
    }

    @Test
    void aStateThatIsNotWrittenIsShownUntilItSucceedsAndHeardOnce() {
        station.session.save(1, Optional.empty(), Optional.of("disk full"), Optional.empty());
        station.presenter.savingChanged();
        station.presenter.savingChanged();
        assertEquals("disk full", station.screen.getSaveStrip().getText());
        assertEquals(List.of(Signal.NOT_SAVED), station.heard);
        station.session.save(0, Optional.empty(), Optional.empty(), Optional.empty());
        station.presenter.savingChanged();
        assertNull(station.screen.getSaveStrip());
    }

    @Test
    void whoAsksForTheSessionIsShownInAStripThatStopsNothing() {
        Station station = Station.withSample();
        assertNull(station.screen.getRequestStrip());
        station.session.waiting = List.of(Others.waiter(station.instant()));
        station.presenter.savingChanged();
        assertEquals(
                "Maria Ivanova, DESKTOP-PC2, asks for this session",
                station.screen.getRequestStrip().getTitle());
        assertTrue(station.presenter.enabled(ScanCommand.HAND_OVER));
        station.scan("BG10129", Station.CREAM);
        assertEquals(Answer.OK, station.screen.getBar().getAnswer());
        station.session.waiting = List.of();
        station.presenter.savingChanged();
        assertNull(station.screen.getRequestStrip());
        assertFalse(station.presenter.enabled(ScanCommand.HAND_OVER));
    }

    @Test
    void whoOnlyWaitsHasAskedForNothing() {
        Station station = Station.withSample();
        Waiter asks = Others.waiter(station.instant());
        station.session.waiting =
                List.of(new Waiter(asks.id(), asks.worker(), asks.pc(), asks.user(), asks.since(), Optional.empty()));
        station.presenter.savingChanged();
        assertNull(station.screen.getRequestStrip());
    }

    @Test
    void aHandingOverThatHasToWaitForTheShareSaysHowMuchIsMissing() {
        Station station = Station.withSample();
        Waiter asks = Others.waiter(station.instant());
        station.session.waiting = List.of(asks);
        station.presenter.requests().giving(asks);
        assertEquals(
                "Handing over to Maria Ivanova",
                station.screen.getRequestStrip().getTitle());
        station.presenter.requests().notYet(3);
        assertEquals(
                "Not handed over yet: 3 waiting for the share",
                station.screen.getRequestStrip().getText());
    }

    @Test
    void lateScansAreToldWithTheirKey() {
        Station station = Station.withSample();
        station.presenter.late(1);
        assertEquals(
                "1 late scan waits for review", station.screen.getReviewStrip().getTitle());
        station.presenter.late(0);
        assertNull(station.screen.getReviewStrip());
    }
}
