package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.FaultScript.Call;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.Header.Occasion;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.Opening;
import org.packbench.lease.file.FileLeases;

/** A session is taken from somebody at work, for a reason. */
@Timeout(60)
class TakeOverTest {
    private static final String REASON = "PC1 is locked in, the van leaves at three";

    private Share share;
    private Program one;
    private Program two;
    private OpenSession robbed;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        share = new Share(temp);
        one = share.program("PC1");
        two = share.program("PC2");
        robbed = one.start(Share.orders(3));
        ((PackingSession) robbed).door().look();
    }

    private List<Header> headers() throws Exception {
        return new FileLeases(share.disk, two.pc).headers(robbed.id(), 1);
    }

    @Test
    void withoutAReasonNobodyIsRobbed() throws Exception {
        assertInstanceOf(Opening.HeldByAnother.class, two.sessions.restore(robbed.id(), Program.JOHN, true));
        assertThrows(IllegalArgumentException.class, () -> two.sessions.takeOver(robbed.id(), Program.JOHN, "  "));
        assertEquals(1, headers().size());
        Program.close(robbed);
    }

    @Test
    void theReasonStandsInTheJournalAndInTheLog() throws Exception {
        List<String> log = new java.util.concurrent.CopyOnWriteArrayList<>();
        Logger logger = Logger.getLogger(Entrance.class.getName());
        Handler handler = listening(log);
        logger.setLevel(Level.WARNING);
        logger.addHandler(handler);
        try {
            Program.close(Program.opened(two.sessions.takeOver(robbed.id(), Program.JOHN, REASON)));
        } finally {
            logger.removeHandler(handler);
        }
        Occasion occasion = headers().getLast().occasion();
        assertEquals(Occasion.Way.FORCED, occasion.way());
        assertEquals(REASON, occasion.reason());
        assertEquals(1, log.stream().filter(line -> line.contains(REASON)).count(), log.toString());
    }

    private static Handler listening(List<String> log) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                Object[] parameters = entry.getParameters();
                log.add(entry.getMessage()
                        + (parameters == null
                                ? ""
                                : List.of(parameters).stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(" "))));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    @Test
    void aRobbedPackerWhoDoesNothingIsStoppedAsSoonAsTheFolderTells() throws Exception {
        OpenSession taker = Program.opened(two.sessions.takeOver(robbed.id(), Program.JOHN, REASON));
        ((PackingSession) robbed).door().look();
        Program.await(robbed, saving -> saving.lost().isPresent());
        assertEquals(
                "PC2",
                robbed.saving().lost().orElseThrow().holder().orElseThrow().pc());
        assertThrows(IllegalStateException.class, () -> Program.scan(robbed, "A0"));
        Program.close(taker);
    }

    @Test
    void whoTookASessionAndLeftItAgainIsStillNamed() throws Exception {
        one.line.hang(call -> call == Call.APPEND);
        Program.scan(robbed, "A0", "SKU-1");
        Program.close(Program.opened(two.sessions.takeOver(robbed.id(), Program.JOHN, REASON)));
        one.line.letThrough();
        Program.await(robbed, saving -> saving.lost().isPresent());
        assertEquals(
                "PC2",
                robbed.saving().lost().orElseThrow().holder().orElseThrow().pc());
        robbed.close(java.time.Duration.ofSeconds(1));
    }

    @Test
    void whatTheRobbedOneHadNotSavedBecomesLate() throws Exception {
        one.line.hang(call -> call == Call.APPEND);
        Program.scan(robbed, "A0", "SKU-1");
        OpenSession taker = Program.opened(two.sessions.takeOver(robbed.id(), Program.JOHN, REASON));
        Program.scanSaved(taker, "A1");
        one.line.letThrough();
        Program.await(robbed, saving -> saving.lost().isPresent());
        assertEquals(2, robbed.saving().waiting(), "told how much is kept");
        robbed.close(java.time.Duration.ofSeconds(1));
        Program.close(taker);
        Program.close(one.restore(robbed.id()));
        assertEquals(2, two.sessions.late(robbed.id()).size());
    }

    @Test
    void anotherProcessOfTheSamePcIsTakenFromOnlyForAReasonToo() throws Exception {
        Program.close(robbed);
        Pc pc = one.pc;
        OpenSession first = one.restore(robbed.id());
        pc.startAnother();
        Program beside = share.again(pc);
        assertInstanceOf(Opening.HeldByAnother.class, beside.sessions.restore(robbed.id(), Program.JOHN, true));
        one.line.hang(call -> call == Call.APPEND);
        Program.scan(first, "A0", "SKU-1");
        Program.await(first, saving -> Share.spooledCount(pc) == 2);
        OpenSession taker = Program.opened(beside.sessions.takeOver(robbed.id(), Program.JOHN, REASON));
        assertEquals(0, taker.state().packedUnits(), "a living process keeps its spool");
        one.line.letThrough();
        Program.await(first, saving -> saving.lost().isPresent());
        first.close(java.time.Duration.ofSeconds(1));
        Program.close(taker);
        OpenSession again = beside.restore(robbed.id());
        assertEquals(1, again.state().packedUnits(), "judged on what is there, by this PC: it goes on");
        Program.close(again);
    }
}
