package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.packbench.sessions.Program.scan;
import static org.packbench.sessions.Program.scanSaved;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.FaultScript.Call;
import org.packbench.core.journal.Fold;
import org.packbench.core.packing.Operation;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.State;

/** Scenario 24, a scan never waits for the share: what it waits in instead, and what becomes of that. */
@Timeout(60)
class SpoolScenariosTest {
    private Share share;
    private Program one;
    private Program two;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        share = new Share(temp);
        one = share.program("PC1");
        two = share.program("PC2");
    }

    @Test
    @DisplayName("scenario 24: while the share hangs scans are answered and spooled, and it gets them when it answers")
    void scansDoNotWaitForTheShare() throws Exception {
        OpenSession session = one.start(Share.orders(40));
        one.line.hang(call -> call == Call.APPEND);
        Share.pack(session, 0, 40);
        assertEquals(40, session.state().completed().size(), "all answered, though nothing is on the share");
        Program.await(session, saving -> spooledCount() == 120);
        assertEquals(120, session.saving().waiting());
        assertEquals(0, session.saving().savedThrough());
        assertEquals(0, share.read(session.id()).seq());
        one.line.letThrough();
        Program.await(session, saving -> saving.waiting() == 0);
        assertEquals(40, share.read(session.id()).packing().completed().size());
        Program.end(session);
        assertEquals(List.of(), Share.spooled(one.pc));
    }

    @Test
    @DisplayName("scenario 24: an answer that needs no record is saved once everything before it is")
    void anAnswerWithoutARecordWaitsForTheRecordsBefore() throws Exception {
        OpenSession session = one.start(Share.orders(2));
        one.line.hang(call -> call == Call.APPEND);
        scan(session, "A0", "SKU-1", "SKU-2");
        OpenSession.Answer answer = session.perform(new Operation.Skip());
        assertEquals("NO_ACTIVE_ORDER", answer.outcome().wireName());
        assertEquals(3, answer.seq());
        assertFalse(answer.acknowledged().isDone(), "the scans before it are not on the share");
        one.line.letThrough();
        answer.acknowledged().get(20, TimeUnit.SECONDS);
        assertEquals(3, share.read(session.id()).seq());
        Program.close(session);
    }

    private int spooledCount() {
        try {
            return Share.spooled(one.pc).size();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("scenario 24: scans spooled before a crash are on the share after the restart")
    void spooledScansSurviveACrash() throws Exception {
        OpenSession session = one.start(Share.orders(10));
        one.line.cut();
        Share.pack(session, 0, 10);
        Program.await(session, saving -> spooledCount() == 30);
        one.kill(session);
        assertEquals(0, share.read(session.id()).seq());
        OpenSession again = share.again(one.pc).restore(session.id());
        assertEquals(10, again.state().completed().size());
        assertEquals(10, share.read(session.id()).packing().completed().size());
        Program.end(again);
        assertEquals(List.of(), Share.spooled(one.pc));
    }

    @Test
    @DisplayName("scenario 24: records whose answer was lost are on the share once")
    void lostAnswersDoNotDouble() throws Exception {
        OpenSession session = one.start(Share.orders(5));
        one.line.hang(call -> call == Call.FLUSH);
        scan(session, "A0");
        one.line.cut();
        one.line.letThrough();
        scan(session, "SKU-1", "SKU-2");
        Program.await(session, saving -> saving.problem().isPresent());
        one.line.mend();
        Program.await(session, saving -> saving.waiting() == 0);
        Fold fold = share.read(session.id());
        assertEquals(3, fold.seq());
        assertEquals(3, fold.merged().size());
        assertEquals(2, fold.packing().packedUnits());
        Program.close(session);
    }

    @Test
    @DisplayName("scenario 24: ending waits for the share, and a second attempt ends it")
    void endingWaitsForTheShare() throws Exception {
        OpenSession session = one.start(Share.orders(2));
        scanSaved(session, "A0", "SKU-1", "SKU-2");
        one.line.hang(call -> call == Call.APPEND);
        scan(session, "A1");
        var refused = assertThrows(OpenSession.NotSaved.class, () -> session.end(Duration.ofMillis(50)));
        assertEquals(1, refused.saving().waiting());
        assertEquals(State.ACTIVE, Share.listed(two, session.id()).state());
        assertEquals("SKU_OK", scan(session, "SKU-1").wireName(), "packing goes on");
        one.line.letThrough();
        assertEquals(List.of(), Program.end(session));
        assertEquals(3, share.summary(session.id()).counts().packedItems());
        assertFalse(java.nio.file.Files.exists(share.file(session.id(), "session_info.json")));
    }

    @Test
    @DisplayName("a session that was left while the share hung is continued by its own PC, scans included")
    void leftWithoutTheShare() throws Exception {
        OpenSession session = one.start(Share.orders(2));
        scanSaved(session, "A0");
        one.line.cut();
        scan(session, "SKU-1", "SKU-2", "A1");
        Program.await(session, saving -> spooledCount() == 3);
        session.close(Duration.ofMillis(10));
        one.line.mend();
        OpenSession again = one.restore(session.id());
        assertEquals("A1", again.state().open().orElseThrow().value());
        assertTrue(again.notices().isEmpty(), again.notices().toString());
        Program.close(again);
    }
}
