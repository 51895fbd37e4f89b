package org.packbench.lease.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.contracts.Fault;
import org.packbench.contracts.FaultPlan;
import org.packbench.contracts.FaultScript.Call;
import org.packbench.contracts.LeasedWork;
import org.packbench.contracts.TestStation;
import org.packbench.core.journal.JournalRecord.Control;
import org.packbench.core.lease.LeaseLost;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Observation;
import org.packbench.core.lease.Observation.State;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.documents.LockFile;

/** The {@code .session.lock}: other tools' locks are respected, and ours tell other tools who holds. */
@Timeout(60)
class OtherToolsLockTest {
    private static final long NO_PROCESS = 4_194_305; // above what Linux gives

    @TempDir
    Path folder;

    private final TestStation here = new TestStation("DESKTOP-PC1");
    private final TestStation there = new TestStation("DESKTOP-PC2");
    private FileTestLeases leases;
    private Path lock;

    @BeforeEach
    void share() throws Exception {
        leases = new FileTestLeases(folder);
        lock = leases.file(".session.lock");
    }

    private void otherTool(String pc, long pid, LocalDateTime heartbeat) throws IOException {
        Files.writeString(lock, """
                {"locked_by":"%s","user_name":"Ivan Petrenko","lock_time":"%s","process_id":%d,
                 "app_version":"1.2.0","heartbeat":"%s","worker_id":"001","worker_name":"John Doe"}
                """.formatted(pc, heartbeat, pid, heartbeat));
    }

    private static LocalDateTime now() {
        return LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS);
    }

    private State state(TestStation by) throws Exception {
        return leases.seen(by).state();
    }

    @Test
    void anotherToolsFreshLockIsRespectedAndItsHolderNamed() throws Exception {
        otherTool("DESKTOP-PC3", 12345, now());
        Observation seen = leases.seen(here);
        assertEquals(State.ACTIVE, seen.state());
        assertEquals("DESKTOP-PC3", seen.holder().orElseThrow().pc());
        assertEquals("John Doe", seen.holder().orElseThrow().worker().name());
        assertInstanceOf(Leases.Claim.Beaten.class, leases.claim(here));
    }

    @Test
    void anotherToolsSilentLockIsStaleAfterTwoMinutesWhateverItsClockSays() throws Exception {
        otherTool("DESKTOP-PC3", 12345, now().plusHours(1));
        leases.seen(here);
        leases.pass(Observation.STALE);
        assertEquals(State.STALE, state(here));
        leases.take(here);
        assertEquals(
                "DESKTOP-PC1",
                LockFile.read(Files.readAllBytes(lock)).orElseThrow().lockedBy());
    }

    @Test
    void anotherToolsLockOfAnHourAgoByItsClockIsActiveWhenTheServerSaysItIsNew() throws Exception {
        otherTool("DESKTOP-PC3", 12345, now().minusHours(1));
        assertEquals(State.ACTIVE, state(here));
    }

    @Test
    void onThisPcTheOtherToolsProcessDecides() throws Exception {
        otherTool("desktop-pc1", ProcessHandle.current().pid(), now());
        leases.seen(here);
        leases.pass(Observation.STALE.multipliedBy(10));
        assertEquals(State.ACTIVE, state(here));
        otherTool("desktop-pc1", NO_PROCESS, now());
        assertEquals(State.OWN_CRASHED, state(here));
        leases.take(here);
    }

    @Test
    void aProcessThatOnlyHasTheNumberOfADeadOneKeepsNothing() throws Exception {
        otherTool("DESKTOP-PC1", ProcessHandle.current().pid(), now().minusDays(1));
        assertEquals(State.OWN_CRASHED, state(here));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"locked_by\": \"DESK", "null", "[]", "{}", "{\"locked_by\": \"\"}"})
    void aTornLockIsNeverFree(String torn) throws Exception {
        Files.writeString(lock, torn);
        assertEquals(State.ACTIVE, state(here));
        assertInstanceOf(Leases.Claim.Beaten.class, leases.claim(here));
        leases.pass(Observation.STALE);
        assertEquals(State.STALE, state(here));
        leases.take(here).pack(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RELEASED", "ENDED"})
    void aTornLockKeepsASessionThatWasLeftFromBeingFree(Control left) throws Exception {
        LeasedWork work = leases.take(there);
        work.say(left);
        work.lease().close();
        Files.writeString(lock, "{\"locked_by\": ");
        assertEquals(State.ACTIVE, state(here));
    }

    @Test
    void aLockOfOursThatWasLeftBehindMeansNothing() throws Exception {
        LeasedWork work = leases.take(there);
        byte[] left = Files.readAllBytes(lock);
        work.say(Control.RELEASED);
        work.lease().close();
        Files.write(lock, left);
        assertEquals(State.AVAILABLE, state(here));
    }

    @Test
    void aMissingLockMeansNothing() throws Exception {
        leases.take(there);
        Files.delete(lock);
        assertEquals(State.ACTIVE, state(here));
    }

    @Test
    void anotherToolsLockEndsTheHoldAtTheNextHeartbeatAndStaysAsItIs() throws Exception {
        LeasedWork work = leases.take(here);
        work.pack(2);
        otherTool("DESKTOP-PC3", 12345, now());
        String theirs = Files.readString(lock);
        LeaseLost lost = assertThrows(LeaseLost.class, () -> work.lease().heartbeat());
        assertEquals("DESKTOP-PC3", lost.taker().holder().orElseThrow().pc());
        work.lease().close();
        assertEquals(theirs, Files.readString(lock));
    }

    @Test
    void anotherToolsLockThatCameDuringAFaultEndsTheHold() throws Exception {
        LeasedWork work = leases.take(here);
        leases.disconnect(here);
        otherTool("DESKTOP-PC3", 12345, now());
        String theirs = Files.readString(lock);
        LeaseLost lost = assertThrows(LeaseLost.class, () -> work.lease().reclaim());
        assertEquals("DESKTOP-PC3", lost.taker().holder().orElseThrow().pc());
        assertEquals(theirs, Files.readString(lock));
    }

    @Test
    void anUnreadableLockIsLeftAloneForOneHeartbeat() throws Exception {
        LeasedWork work = leases.take(here);
        Files.writeString(lock, "{\"locked_by\": ");
        work.lease().heartbeat();
        assertEquals("{\"locked_by\": ", Files.readString(lock));
        work.lease().heartbeat();
        assertTrue(LockFile.read(Files.readAllBytes(lock)).isPresent());
    }

    @Test
    void aLockThatIsRefusedDoesNotEndTheEpoch() throws Exception {
        LeasedWork work = leases.take(here);
        leases.script(here, new FaultPlan().on(Call.REPLACE, Fault.refuse(Reason.BUSY)));
        work.lease().heartbeat();
        work.pack(1);
        assertEquals(1, work.lease().epoch());
    }

    @Test
    void aClaimIsInForceWithoutItsLock() throws Exception {
        leases.script(here, new FaultPlan().on(Call.REPLACE, Fault.refuse(Reason.DENIED)));
        LeasedWork work = leases.take(here);
        assertFalse(Files.exists(lock));
        work.lease().heartbeat();
        assertTrue(Files.exists(lock));
    }

    @Test
    void theLockTellsOtherToolsWhatTheyReadAndGoesWithTheLease() throws Exception {
        LeasedWork work = leases.take(here);
        LockFile first = LockFile.read(Files.readAllBytes(lock)).orElseThrow();
        assertEquals("DESKTOP-PC1", first.lockedBy());
        assertEquals(1L, first.epoch().orElseThrow());
        work.lease().heartbeat();
        LockFile second = LockFile.read(Files.readAllBytes(lock)).orElseThrow();
        assertEquals(first.sequence().orElseThrow() + 1, second.sequence().orElseThrow());
        assertEquals(first.leaseId(), second.leaseId());
        work.lease().close();
        assertFalse(Files.exists(lock));
    }
}
