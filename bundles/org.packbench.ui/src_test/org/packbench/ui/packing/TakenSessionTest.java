package org.packbench.ui.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packbench.core.session.OpenSession;
import org.packbench.model.screen.Answer;
import org.packbench.model.screen.Page;
import org.packbench.model.screen.Screen;

/** Whose session is taken or handed over packs no further, and is told what is safe. */
class TakenSessionTest {
    private final Station station = Station.withSample();

    @BeforeEach
    void speakEnglish() {
        Messages.speak(Messages.bundle(Locale.ROOT));
    }

    @Test
    void aScanWhileTheSessionIsBeingEndedIsAnsweredAndNotThrown() {
        Messages.speak(Messages.bundle(Locale.ROOT));
        Station leaving = Station.withSample();
        leaving.scan("BG10129");
        leaving.session.over = true;
        leaving.scan(Station.CREAM);
        leaving.tell(ScanCommand.SKIP);
        assertEquals(
                "This session is just being ended or left",
                Markup.plain(leaving.screen.getBar().getWhat()));
        assertEquals(0, leaving.line("HC-FC-050").getPacked());
    }

    @Test
    void aPackerWhoseSessionWasTakenIsStoppedAndToldWhatIsSafe() {
        station.scan("BG10131", Station.NIGHT);
        station.session.save(0, Optional.empty(), Optional.empty(), Optional.empty());
        station.presenter.savingChanged();
        station.scan("BG10134", Station.WATER, Station.BALM, "BG10129", Station.CREAM);
        station.session.save(5, Optional.empty(), Optional.empty(), Optional.of(Others.taker(station.instant())));
        station.presenter.savingChanged();
        assertEquals(Page.TAKEN_OVER, station.screen.getPage());
        assertEquals("STOP PACKING", station.screen.getBar().getWord());
        assertEquals(
                List.of("1", "5"),
                station.screen.getTakenOver().getFacts().stream()
                        .map(f -> f.getFigure())
                        .toList());
        assertTrue(station.screen.getTakenOver().getFacts().get(1).getText().endsWith("BG10134, BG10129"));
        assertTrue(Markup.plain(station.screen.getTakenOver().getAdvice()).startsWith("BG10129 is half packed"));
        int judged = station.session.performed.size();
        station.scan(Station.CREAM);
        assertEquals(judged, station.session.performed.size());
        assertTrue(station.screen.getBar().getAside().contains("not counted"));
    }

    @Test
    void whatTurnsOutToHaveArrivedBeforeTheTakeoverIsNotCountedAsKeptAside() {
        station.scan("BG10129", Station.CREAM, Station.CREAM);
        station.session.save(2, Optional.empty(), Optional.empty(), Optional.of(Others.taker(station.instant())));
        station.presenter.savingChanged();
        assertEquals("2", keptAside());
        station.session.save(1, Optional.empty(), Optional.empty(), Optional.of(Others.taker(station.instant())));
        station.presenter.savingChanged();
        assertEquals("1", keptAside());
        station.session.save(0, Optional.empty(), Optional.empty(), Optional.of(Others.taker(station.instant())));
        station.presenter.savingChanged();
        assertEquals("0", keptAside());
        assertEquals(2, station.screen.getChoices().size(), "no scans to show");
    }

    private String keptAside() {
        return station.screen.getTakenOver().getFacts().getLast().getFigure();
    }

    @Test
    void whoseSessionWasTakenRightAfterAnOrderWasCompleteStaysStopped() {
        station.scan("BG10131", Station.NIGHT);
        assertEquals(Answer.ORDER_COMPLETE, station.screen.getBar().getAnswer());
        station.session.save(1, Optional.empty(), Optional.empty(), Optional.of(Others.taker(station.instant())));
        station.presenter.savingChanged();
        station.pass(ScanSettings.DEFAULT.completeShown().plusSeconds(1));
        station.presenter.tick();
        assertEquals(Page.TAKEN_OVER, station.screen.getPage());
        assertEquals("STOP PACKING", station.screen.getBar().getWord());
    }

    @Test
    void aTakeoverInTheMiddleOfAScanIsToldAndNotThrown() {
        station.scan("BG10129");
        station.session.save(0, Optional.empty(), Optional.empty(), Optional.of(Others.taker(station.instant())));
        station.scan(Station.CREAM);
        assertEquals(Page.TAKEN_OVER, station.screen.getPage());
    }

    @Test
    void anAdministratorsReasonIsToldToWhoeverLosesTheSession() {
        Screen screen = Scenes.all().get("forced-away").get();
        assertTrue(screen.getBar().getNext().contains("PC1 is locked and John is at lunch"));
    }

    @Test
    void aScanAfterTheSessionWasHandedOverIsNotCountedAndBreaksNothing() {
        Station station = Station.withSample();
        station.session.departure = Optional.of(new OpenSession.Departure.HandedOver(Others.waiter(station.instant())));
        station.scan("BG10129");
        assertEquals(List.of(), station.session.performed);
    }
}
