package org.packbench.sessions.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.packbench.core.SessionId;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.State;

/** What becomes of a session after its holder fell silent counts, and not the look into its folder. */
@Timeout(60)
class AfterSilenceTest extends SilentShare {
    @Test
    void aHolderWhoComesBackIsBelievedAgain() throws Exception {
        OpenSession session = packedAfterItsLastLine();
        silence();
        SessionEntry silent = supervisor.seen(session.id());
        assertEquals(State.STALE, silent.state());
        assertProgress(2, 3, silent);
        station.heard();
        Bench.scan(session, "SKU-1");
        // the packer is told before the index
        while (supervisor.seen(session.id()).completed() < 3) station.bench.told();
        assertEquals(State.ACTIVE, supervisor.seen(session.id()).state());
        Bench.close(session);
        station.bench.told();
        assertEquals(State.PAUSED, supervisor.seen(session.id()).state());
    }

    @Test
    void aSignOfLifeIsBelievedThoughNothingMoreWasScanned() throws Exception {
        OpenSession session = packedAfterItsLastLine();
        silence();
        assertEquals(State.STALE, supervisor.seen(session.id()).state());
        station.heard();
        station.bench.told();
        SessionEntry back = supervisor.seen(session.id());
        assertEquals(State.ACTIVE, back.state());
        assertProgress(2, 3, back);
        Bench.close(session);
    }

    @Test
    void whoTakesASilentSessionOverHasIt() throws Exception {
        SessionId session = crashed();
        silence();
        assertEquals(State.STALE, supervisor.seen(session).state());
        WatchedPc other = pc("DESKTOP-PC2");
        OpenSession taken = other.bench.restore(session);
        other.bench.told();
        SessionEntry seen = supervisor.seen(session);
        assertEquals(State.ACTIVE, seen.state());
        assertEquals(Optional.of("DESKTOP-PC2"), seen.pc());
        assertProgress(2, 3, seen);
        Bench.close(taken);
        other.bench.told();
        assertEquals(State.PAUSED, supervisor.seen(session).state());
    }

    @Test
    void aTakeOverIsSeenThoughNoLineTellsOfIt() throws Exception {
        SessionId session = crashed();
        silence();
        WatchedPc other = pc("DESKTOP-PC2");
        other.mute();
        OpenSession taken = other.bench.restore(session);
        SessionEntry seen = supervisor.seen(session);
        assertEquals(State.ACTIVE, seen.state());
        assertEquals(Optional.of("DESKTOP-PC2"), seen.pc());
        assertProgress(2, 3, seen);
        Bench.close(taken);
        other.bench.appender.close();
    }

    @Test
    void anEndThatNoLineTellsOfIsSeenAndToldToTheOthers() throws Exception {
        OpenSession session = packedAfterItsLastLine();
        station.mute();
        Bench.end(session);
        station.killed();
        silence();
        assertEquals(State.COMPLETED, supervisor.seen(session.id()).state());
        WatchedPc other = pc("OFFICE-2");
        other.calls.clear();
        SessionEntry told = other.seen(session.id());
        assertEquals(State.COMPLETED, told.state());
        assertProgress(2, 3, told);
        assertEquals(List.of(), other.callsAbout(session.id()));
    }
}
