package org.packbench.ui.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.packing.Operation;
import org.packbench.core.profile.Badges;
import org.packbench.model.screen.Answer;
import org.packbench.ui.sound.Signal;

/** Somebody else takes the table, by badge or by name. */
final class ShiftTest {
    private static final WorkerName OLENA = new WorkerName(new WorkerId("worker_002"), "Olena");

    private final Station station = Station.withSample();

    @BeforeEach
    void knowThePeople() {
        Messages.speak(Messages.bundle(Locale.ENGLISH));
        station.presenter.know(new Badges(
                List.of(new Badges.Person(station.session.worker(), ""), new Badges.Person(OLENA, "P-7731"))));
    }

    private Answer answer() {
        return station.screen.getBar().getAnswer();
    }

    @Test
    void aBadgeAfterWhoIsTheWorkersFromThenOn() {
        station.scan("BG10129", Station.CREAM);
        station.pass(Duration.ofMinutes(7));
        station.tell(ScanCommand.WORKER);
        assertEquals(Answer.WHO, answer());
        assertTrue(station.presenter.awaitsBadge());
        station.scan("P-7731");
        assertEquals(Answer.WORKER, answer());
        assertEquals(Signal.TICK, station.heard.getLast());
        assertEquals(OLENA, station.session.worker());
        assertEquals("worker_002 (Olena)", station.screen.getWorker().getWorker());
        assertTrue(station.screen.getWorker().getDetail().contains("13:25"), station.screen.getWorker()::getDetail);
        station.scan(Station.CREAM);
        assertEquals(Answer.OK, answer());
    }

    @Test
    void aBadgeIsNoScanOfAnItem() {
        station.scan("BG10129");
        int before = station.session.performed.size();
        station.tell(ScanCommand.WORKER);
        station.scan(Station.CREAM, "worker_002");
        assertEquals(before, station.session.performed.size());
        assertEquals(
                0,
                station.session
                        .state()
                        .progress(station.session.state().open().orElseThrow())
                        .units());
    }

    @Test
    void anUnknownBadgeIsSaidAndChangesNothing() {
        WorkerName before = station.session.worker();
        station.tell(ScanCommand.WORKER);
        station.scan("P-0000");
        assertEquals(Answer.UNKNOWN_BADGE, answer());
        assertEquals(Signal.UNKNOWN, station.heard.getLast());
        assertTrue(station.screen.getBar().getWhat().contains("P-0000"));
        assertEquals(before, station.session.worker());
        assertEquals(before.toString(), station.screen.getWorker().getWorker());
        station.scan("P-7731");
        assertEquals(OLENA, station.session.worker());
    }

    @Test
    void theQuestionIsTakenBackByAnyOtherCommand() {
        station.scan("BG10129");
        station.tell(ScanCommand.WORKER);
        assertTrue(station.presenter.enabled(ScanCommand.ACK));
        station.tell(ScanCommand.ACK);
        assertFalse(station.presenter.awaitsBadge());
        assertEquals(Answer.WAITING, answer());
        station.scan(Station.CREAM);
        assertEquals(Answer.OK, answer());
    }

    @Test
    void whoIsNotAskedWhileAnAnswerIsHeld() {
        station.scan("BG10129", Station.NIGHT);
        assertEquals(Answer.WRONG_ITEM, answer());
        station.tell(ScanCommand.WORKER);
        assertFalse(station.presenter.awaitsBadge());
        assertEquals(Answer.WRONG_ITEM, answer());
    }

    @Test
    void whoHasNoBadgeAtHandIsChosenByName() {
        station.tell(ScanCommand.WORKER);
        station.presenter.worker(OLENA);
        assertEquals(OLENA, station.session.worker());
        assertEquals(Answer.WORKER, answer());
        assertFalse(station.presenter.awaitsBadge());
    }

    @Test
    void theReasonOfAForcedLineAndOfASkippedOrderIsRecordedInOneLanguage() {
        station.scan("BG10129");
        station.presenter.perform(ScanCommand.FORCE, "04");
        assertEquals(new Operation.Force(0), station.session.performed.getLast());
        assertEquals("unreadable", station.session.reasons.getLast());
        station.presenter.perform(ScanCommand.FORCE, "the label is torn");
        assertEquals("the label is torn", station.session.reasons.getLast());
        station.presenter.perform(ScanCommand.ISSUE, "03");
        assertEquals("wrong_stock", station.session.reasons.getLast());
        station.scan("BG10131");
        assertEquals("", station.session.reasons.getLast());
    }
}
