package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.Fault;
import org.packbench.contracts.FaultScript.Call;
import org.packbench.core.lease.Observation;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.State;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.documents.StatisticsFile.Totals;

/** Sessions that were ended while their holder died, or nearly: the summary is written all the same, and once. */
@Timeout(60)
class UnfinishedEndTest {
    private Share share;
    private Program one;
    private Program two;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        share = new Share(temp);
        one = share.program("PC1");
        two = share.program("PC2");
    }

    /** Ends a session of two orders; its holder dies after the record and before everything else. */
    private OpenSession endedAndDied() throws Exception {
        OpenSession session = one.start(Share.orders(2));
        Share.pack(session, 0, 2);
        Program.await(session, saving -> saving.waiting() == 0);
        one.line.refuse(file -> true, Fault.refuse(Reason.OTHER));
        assertFalse(Program.end(session).isEmpty());
        one.pc.crash();
        one.line.mend();
        assertFalse(Files.exists(share.file(session.id(), "session_summary.json")));
        return session;
    }

    @Test
    void theHoldersNextStartFinishesIt() throws Exception {
        OpenSession session = endedAndDied();
        Program again = share.again(one.pc);
        assertEquals(State.COMPLETED, Share.listed(again, session.id()).state());
        assertEquals(2, share.summary(session.id()).counts().completedOrders());
        assertEquals("PC1", share.summary(session.id()).about().pcName());
        assertFalse(Files.exists(share.file(session.id(), "session_info.json")));
        assertEquals(new Totals(1, 2, 4), share.statistics().totals());
        assertEquals(State.COMPLETED, Share.listed(two, session.id()).state(), "and it stays ended");
        List<Path> files = Share.files(share.root.resolve(session.id().value()));
        again.sessions.list(Optional.empty());
        assertEquals(files, Share.files(share.root.resolve(session.id().value())), "done once");
    }

    @Test
    void anotherStationGivesItsHolderTime() throws Exception {
        OpenSession session = endedAndDied();
        two.sessions.list(Optional.empty());
        assertFalse(Files.exists(share.file(session.id(), "session_summary.json")));
    }

    @Test
    void whoReopensItSummarisesItAtItsNextEnd() throws Exception {
        OpenSession session = endedAndDied();
        OpenSession again = two.restore(session.id());
        assertEquals(2, again.state().completed().size());
        Program.end(again);
        assertEquals(2, share.summary(session.id()).counts().completedOrders());
        assertEquals(new Totals(1, 2, 4), share.statistics().totals());
    }

    @Test
    void anEndThatComesThroughAfterItWasGivenUpIsSummarisedByClosing() throws Exception {
        OpenSession session = one.start(Share.orders(1));
        Share.pack(session, 0, 1);
        Program.await(session, saving -> saving.waiting() == 0);
        one.line.hang(call -> call == Call.APPEND);
        OpenSession.NotSaved refused = org.junit.jupiter.api.Assertions.assertThrows(
                OpenSession.NotSaved.class, () -> session.end(Duration.ofMillis(10)));
        assertEquals(1, refused.saving().waiting(), "the record of the end");
        one.line.letThrough();
        Program.close(session);
        assertEquals(1, share.summary(session.id()).counts().completedOrders());
        assertEquals(
                Observation.State.ENDED,
                Share.listed(two, session.id()).observation().orElseThrow().state());
        assertTrue(Share.spooled(one.pc).isEmpty());
        session.close(Duration.ZERO);
        assertEquals(List.of(), session.end(Duration.ZERO).undone(), "a second time does nothing");
    }
}
