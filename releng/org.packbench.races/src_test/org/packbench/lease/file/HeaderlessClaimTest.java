package org.packbench.lease.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.Fault;
import org.packbench.contracts.FaultPlan;
import org.packbench.contracts.FaultScript.Call;
import org.packbench.contracts.LeasedWork;
import org.packbench.contracts.TestStation;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.LeaseLost;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Observation.State;
import org.packbench.core.storage.StorageException;

/** A journal that was created and has no header: its station is about to write one, or died before it could. */
@Timeout(60)
class HeaderlessClaimTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration MOST = Duration.ofSeconds(16);

    @TempDir
    Path folder;

    private final TestStation here = new TestStation("DESKTOP-PC1");
    private final TestStation there = new TestStation("DESKTOP-PC2");
    private final TestStation third = new TestStation("DESKTOP-PC3");
    private FileTestLeases leases;

    @BeforeEach
    void share() throws Exception {
        leases = new FileTestLeases(folder);
    }

    /** Something of another station that a test makes happen in the middle of a call. */
    private interface Event {
        void happen() throws StorageException, JournalException;
    }

    private static Runnable of(Event event) {
        return () -> {
            try {
                event.happen();
            } catch (StorageException | JournalException e) {
                throw new AssertionError(e);
            }
        };
    }

    /** {@code here} holds epoch 1, and finds that somebody has created epoch 2. */
    private LeasedWork overtaken() throws Exception {
        LeasedWork work = leases.take(here);
        work.pack(3);
        return work;
    }

    private void fail(LeasedWork work) {
        assertThrows(StorageException.class, () -> work.pack(1));
    }

    private Duration timeOf(Event event) throws Exception {
        long before = leases.clock().nanos();
        event.happen();
        return Duration.ofNanos(leases.clock().nanos() - before);
    }

    @Test
    void aSessionThatIsBeingClaimedIsActiveForTenSeconds() throws Exception {
        new ForeignClaim(leases, 1, there);
        assertEquals(State.ACTIVE, leases.seen(here).state());
        assertInstanceOf(Leases.Claim.Beaten.class, leases.claim(here));
        leases.pass(PATIENCE.minusMillis(1));
        assertEquals(State.ACTIVE, leases.seen(here).state());
        leases.pass(Duration.ofMillis(1));
        assertEquals(State.AVAILABLE, leases.seen(here).state());
    }

    @Test
    void aClaimThatBrokeOffIsPassedOverAndSealedAtNothing() throws Exception {
        new ForeignClaim(leases, 1, there);
        new ForeignClaim(leases, 2, there);
        leases.seen(here);
        leases.pass(PATIENCE);
        LeasedWork work = leases.take(here);
        assertEquals(3, work.lease().epoch());
        assertEquals(Map.of(1L, 0L, 2L, 0L), work.lease().header().seals());
        work.pack(2);
        assertEquals(2, leases.read().seq());
    }

    @Test
    void theHolderBelowWaitsForTheHeaderAndThenPassesTheClaimOver() throws Exception {
        LeasedWork work = overtaken();
        long length = work.lease().acknowledgedLength();
        new ForeignClaim(leases, 2, there);
        fail(work);
        Duration waited = timeOf(() -> reclaim(work));
        assertTrue(waited.compareTo(PATIENCE) >= 0 && waited.compareTo(MOST) <= 0, () -> "waited " + waited);
        assertEquals(3, work.lease().epoch());
        assertEquals(0, work.lease().header().seals().get(2L));
        assertTrue(work.lease().header().seals().get(1L) > length, "the scan that broke off is in epoch 1, and counts");
        assertEquals(4, work.fold().seq());
    }

    private static void reclaim(LeasedWork work) throws StorageException, JournalException {
        try {
            work.reclaim();
        } catch (LeaseLost lost) {
            throw new AssertionError(lost);
        }
    }

    @Test
    void aHeaderThatComesDuringTheWaitEndsThePacking() throws Exception {
        AtomicReference<Event> meanwhile = new AtomicReference<>(() -> {});
        leases.time(
                here,
                new ManualTiming(
                        leases.clock(), Duration.ZERO, of(() -> meanwhile.get().happen())));
        LeasedWork work = overtaken();
        ForeignClaim claim = new ForeignClaim(leases, 2, there);
        fail(work);
        meanwhile.set(claim::open);
        LeaseLost lost = assertThrows(LeaseLost.class, work::reclaim);
        assertEquals("DESKTOP-PC2", lost.taker().holder().orElseThrow().pc());
        assertEquals(List.of(1L, 2L), leases.epochs());
    }

    @Test
    void aHeaderThatComesBetweenTheListingAndTheCreateEndsThePacking() throws Exception {
        LeasedWork work = overtaken();
        ForeignClaim claim = new ForeignClaim(leases, 2, there);
        fail(work);
        leases.script(here, new FaultPlan().on(Call.CREATE_APPEND, Fault.before(of(claim::open))));
        LeaseLost lost = assertThrows(LeaseLost.class, work::reclaim);
        assertEquals("DESKTOP-PC2", lost.taker().holder().orElseThrow().pc());
        assertEquals(List.of(1L, 2L, 3L), leases.epochs());
        assertEquals(
                0,
                WorkFolder.outline(leases.disk(), leases.session(), 3).validLength(),
                "no header of ours in epoch 3");
    }

    @Test
    void aHeaderThatComesAfterItsClaimWasPassedOverIsIgnored() throws Exception {
        LeasedWork work = overtaken();
        ForeignClaim claim = new ForeignClaim(leases, 2, there);
        fail(work);
        work.reclaim();
        work.pack(2);
        claim.open();
        assertEquals(work.fold().packing(), leases.read().packing());
        work.pack(1);
        LeasedWork next = leases.takeOver(third);
        assertEquals(work.fold().packing(), next.fold().packing());
        assertEquals(0, next.lease().header().seals().get(2L), "its seal is the one that was copied");
    }

    @Test
    void eachClaimIsWaitedForByItself() throws Exception {
        leases.time(here, new ManualTiming(leases.clock(), Duration.ZERO, of(this::claimThirdOnce)));
        LeasedWork work = overtaken();
        new ForeignClaim(leases, 2, there);
        fail(work);
        Duration waited = timeOf(() -> reclaim(work));
        assertTrue(waited.compareTo(PATIENCE.plusSeconds(9)) > 0, () -> "waited " + waited);
        assertEquals(4, work.lease().epoch());
    }

    private void claimThirdOnce() throws StorageException {
        boolean late = leases.clock().nanos() > Duration.ofSeconds(9).toNanos();
        if (late && leases.epochs().size() == 2) new ForeignClaim(leases, 3, third);
    }

    @Test
    void aClaimOfOurOwnThatBrokeOffIsNotWaitedFor() throws Exception {
        LeasedWork work = overtaken();
        leases.disconnect(here);
        fail(work);
        leases.script(here, new FaultPlan().on(Call.CREATE_APPEND, Fault.LOSE_AFTER));
        assertThrows(StorageException.class, work::reclaim);
        assertEquals(Duration.ZERO, timeOf(() -> reclaim(work)));
        assertEquals(3, work.lease().epoch());
    }

    @Test
    void anEpochThatAnotherCreatedFirstIsNotTakenForOurOwn() throws Exception {
        LeasedWork work = overtaken();
        leases.disconnect(here);
        fail(work);
        leases.script(
                here,
                new FaultPlan().on(Call.CREATE_APPEND, Fault.before(of(() -> new ForeignClaim(leases, 2, there)))));
        Duration waited = timeOf(() -> reclaim(work));
        assertTrue(waited.compareTo(PATIENCE) >= 0, () -> "waited " + waited);
    }

    @Test
    void twoOpeningsOfOneProcessAreForeignToEachOther() throws Exception {
        LeasedWork first = overtaken();
        LeasedWork second = leases.take(here);
        second.pack(1);
        assertThrows(LeaseLost.class, () -> first.pack(1));
        assertEquals(4, leases.read().seq());
    }
}
