package org.packbench.lease.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.packbench.contracts.Fault;
import org.packbench.contracts.FaultScript;
import org.packbench.contracts.LeasedWork;
import org.packbench.contracts.LeasedWork.Judged;
import org.packbench.contracts.TestStation;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalRecord.Control;
import org.packbench.core.lease.LeaseLost;
import org.packbench.core.lease.Leases.Claim;
import org.packbench.core.lease.Observation;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;

/**
 * Every call that a claim, an append, a heartbeat or a new claim after a fault makes on the store goes wrong once, in every
 * way it can. Whatever comes of it: what was acknowledged is read by every later holder, in order, and nothing twice.
 */
@Timeout(300)
class EveryStepFaultTest {
    @TempDir
    Path folder;

    private final TestStation here = new TestStation("DESKTOP-PC1");
    private final TestStation there = new TestStation("DESKTOP-PC2");
    private final TestStation third = new TestStation("DESKTOP-PC3");
    private FileTestLeases leases;
    private boolean met;

    static List<Fault> faults() {
        return List.of(
                Fault.LOSE_BEFORE, Fault.LOSE_AFTER, Fault.LATE, new Fault.LosePart(100), Fault.refuse(Reason.DENIED));
    }

    /** What is done on a share of its own, with the fault at one of its calls. */
    private interface Steps {
        void run(FaultScript script) throws Exception;
    }

    /** Does it again and again, with the fault at the first call, then at the second, until there is no such call. */
    private void atEveryCall(Fault fault, Steps steps) throws Exception {
        int call = 0;
        do {
            leases = new FileTestLeases(Files.createTempDirectory(folder, "share"));
            met = false;
            steps.run(nth(++call, fault));
        } while (met);
        assertTrue(call > 1, "no call was made");
    }

    private FaultScript nth(int number, Fault fault) {
        AtomicInteger calls = new AtomicInteger();
        return (FaultScript.Call call, SharePath path) -> {
            if (calls.incrementAndGet() != number) return Fault.NONE;
            met = true;
            return fault;
        };
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aClaimIsInForceOrNothingIsHeld(Fault fault) throws Exception {
        atEveryCall(fault, script -> {
            LeasedWork before = leases.take(there);
            before.pack(3);
            before.say(Control.RELEASED);
            leases.script(here, script);
            Fold acknowledged = packIfTaken(before.fold());
            assertThatOthersGoOn(acknowledged);
        });
    }

    /** What is acknowledged after {@code here} tried to take the session and to pack in it. */
    private Fold packIfTaken(Fold before) throws Exception {
        try {
            if (!(leases.claim(here) instanceof Claim.Won won)) return before;
            LeasedWork work = leases.work(won.lease());
            work.pack(2);
            return work.fold();
        } catch (StorageException fault) {
            return before;
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void anAppendIsAcknowledgedOrFoundOrMadeAgain(Fault fault) throws Exception {
        atEveryCall(fault, script -> {
            LeasedWork work = leases.take(here);
            work.pack(2);
            leases.script(here, script);
            pack(work);
            assertPacked(4, work.fold());
            assertThatOthersGoOn(work.fold());
        });
    }

    /** As a station does it: what is not found after a fault is appended again. */
    private static void pack(LeasedWork work) throws Exception {
        List<Judged> judged = work.judge(2);
        if (append(work, judged)) return;
        goOn(work);
        work.append(left(judged, work.fold()));
    }

    private static List<Judged> left(List<Judged> judged, Fold fold) {
        return judged.stream()
                .filter(one -> !fold.merged().contains(one.record().id()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void anAppendThatBrokeOffIsNotAcknowledgedOnceAnotherTookOver(Fault fault) throws Exception {
        atEveryCall(fault, script -> {
            LeasedWork work = leases.take(here);
            work.pack(2);
            leases.script(here, script);
            List<Judged> judged = work.judge(2);
            boolean acknowledged = append(work, judged);
            LeasedWork taken = leases.takeOver(there);
            if (acknowledged) assertTrue(left(judged, taken.fold()).isEmpty());
            else assertLost(work);
            assertThatOthersGoOn(taken.fold());
        });
    }

    private static boolean append(LeasedWork work, List<Judged> judged) throws JournalException, LeaseLost {
        try {
            work.append(judged);
            return true;
        } catch (StorageException unknown) {
            return false;
        }
    }

    private static void assertLost(LeasedWork work) throws Exception {
        try {
            work.lease().reclaim();
            throw new AssertionError("another holds the session");
        } catch (LeaseLost told) {
            assertEquals("DESKTOP-PC2", told.taker().holder().orElseThrow().pc());
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aHeartbeatThatFailsLosesNothing(Fault fault) throws Exception {
        atEveryCall(fault, script -> {
            LeasedWork work = leases.take(here);
            work.pack(2);
            leases.script(here, script);
            try {
                work.lease().heartbeat();
            } catch (StorageException unknown) {
                goOn(work);
            }
            pack(work);
            assertPacked(4, work.fold());
            assertThatOthersGoOn(work.fold());
        });
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aNewClaimAfterAFaultThatFailsIsMadeAgain(Fault fault) throws Exception {
        atEveryCall(fault, script -> {
            LeasedWork work = leases.take(here);
            work.pack(2);
            leases.disconnect(here);
            leases.script(here, script);
            goOn(work);
            pack(work);
            assertPacked(4, work.fold());
            assertThatOthersGoOn(work.fold());
        });
    }

    /** As a station does it: again until it holds the session. */
    private static void goOn(LeasedWork work) throws JournalException, LeaseLost {
        for (int attempt = 0; attempt < 3; attempt++) {
            try {
                work.reclaim();
                return;
            } catch (StorageException again) {
                assertFalse(attempt == 2, () -> "more than one fault: " + again);
            }
        }
    }

    /** Another takes over, then what the server still had of the first one arrives; nothing of it shows. */
    private void assertThatOthersGoOn(Fold acknowledged) throws Exception {
        leases.seen(third);
        leases.pass(Observation.STALE.plus(Duration.ofSeconds(1)));
        LeasedWork next = leases.take(third);
        List<UUID> seen = List.copyOf(next.fold().merged());
        List<UUID> expected = List.copyOf(acknowledged.merged());
        assertEquals(expected, seen.subList(0, expected.size()));
        leases.deliverLate(here);
        next.pack(2);
        assertEquals(next.fold().packing(), leases.read().packing());
        assertEquals(
                List.copyOf(next.fold().merged()), List.copyOf(leases.read().merged()));
        assertEquals(LongStream.rangeClosed(1, next.lease().epoch()).boxed().toList(), leases.epochs());
    }

    /** The first record opens the order, each one after it packs a unit. */
    private static void assertPacked(int records, Fold fold) {
        assertEquals(records, fold.merged().size());
        assertEquals(records, fold.seq());
        assertEquals(records - 1, fold.packing().packedUnits());
    }
}
