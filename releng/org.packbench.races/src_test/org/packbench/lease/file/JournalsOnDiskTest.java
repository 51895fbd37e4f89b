package org.packbench.lease.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.Fault;
import org.packbench.contracts.FaultPlan;
import org.packbench.contracts.FaultScript.Call;
import org.packbench.contracts.LeasedWork;
import org.packbench.contracts.TestStation;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalRecord.Control;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Observation;
import org.packbench.core.lease.Observation.State;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.documents.JournalName;

/** What lies in a work folder, and what is read from it. */
@Timeout(60)
class JournalsOnDiskTest {
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

    private Path journal(long epoch) {
        return leases.file(JournalName.of(epoch));
    }

    @Test
    void aTornTailIsIgnoredAndNotPartOfItsSeal() throws Exception {
        LeasedWork work = leases.take(here);
        work.pack(3);
        long length = work.lease().acknowledgedLength();
        leases.script(here, new FaultPlan().on(Call.APPEND, new Fault.LosePart(100)));
        assertThrows(StorageException.class, () -> work.pack(1));
        assertEquals(length + 100, Files.size(journal(1)));
        LeasedWork next = leases.takeOver(there);
        assertEquals(3, next.fold().seq());
        assertEquals(Map.of(1L, length), next.lease().header().seals());
    }

    @Test
    void whatArrivesInAnEpochAfterItWasTakenOverIsIgnoredByAllLaterOnes() throws Exception {
        LeasedWork work = leases.take(here);
        work.pack(3);
        long length = work.lease().acknowledgedLength();
        leases.script(here, new FaultPlan().on(Call.APPEND, Fault.LATE));
        assertThrows(StorageException.class, () -> work.pack(2));
        LeasedWork taken = leases.takeOver(there);
        leases.deliverLate(here);
        assertTrue(Files.size(journal(1)) > length);
        taken.pack(1);
        assertEquals(4, leases.read().seq());
        long second = taken.lease().acknowledgedLength();
        LeasedWork next = leases.takeOver(third);
        assertEquals(4, next.fold().seq());
        assertEquals(Map.of(1L, length, 2L, second), next.lease().header().seals());
        List<Leases.Stray> strays = leases.at(third).strays(leases.session());
        assertEquals(
                List.of(4L, 5L),
                strays.stream().map(stray -> stray.record().seq()).toList(),
                "and told to who asks, whatever was packed under the same numbers");
        assertEquals(here.id(), strays.getFirst().writer().orElseThrow().station());
        assertEquals(1, strays.getFirst().epoch());
    }

    @Test
    void sealsAreCopiedUnchangedThroughManyEpochs() throws Exception {
        Map<Long, Long> expected = new TreeMap<>();
        for (long epoch = 1; epoch <= 12; epoch++) {
            LeasedWork work = leases.take(epoch % 2 == 0 ? here : there);
            assertEquals(expected, new TreeMap<>(work.lease().header().seals()));
            work.pack((int) epoch);
            work.say(Control.RELEASED);
            expected.put(epoch, work.lease().acknowledgedLength());
            Files.writeString(journal(epoch), "late and torn", StandardOpenOption.APPEND);
        }
    }

    @Test
    void aHeaderWithoutItsCheckpointIsNone() throws Exception {
        LeasedWork work = leases.take(here);
        work.pack(2);
        byte[] opening = Files.readAllBytes(journal(1));
        int firstLine = new String(opening, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
        ForeignClaim claim = new ForeignClaim(leases, 2, there);
        claim.write(java.util.Arrays.copyOf(opening, firstLine + 20));
        leases.seen(third);
        leases.pass(Observation.STALE);
        LeasedWork next = leases.take(third);
        assertEquals(2, next.fold().seq());
        assertEquals(0, next.lease().header().seals().get(2L));
    }

    @Test
    void aJournalForAReaderToComeIsToldAndNoEpochIsSpentOnIt() throws Exception {
        new ForeignClaim(leases, 1, there).open(Header.FORMAT + 1, LeasedWork.ORIGIN_SHA256);
        assertEquals(
                JournalException.Kind.TOO_NEW,
                assertThrows(JournalException.class, () -> leases.seen(here)).kind());
        assertEquals(
                JournalException.Kind.TOO_NEW,
                assertThrows(JournalException.class, this::claimSecond).kind());
        assertEquals(List.of(1L), leases.epochs());
    }

    private Leases.Claim claimSecond() throws Exception {
        return leases.at(here).claim(leases.session(), 1, here.holder(LeasedWork.WORKER), LeasedWork.ORIGIN);
    }

    @Test
    void aHolderStopsWhenAReaderToComeTookOver() throws Exception {
        LeasedWork work = leases.take(here);
        new ForeignClaim(leases, 2, there).open(Header.FORMAT + 1, LeasedWork.ORIGIN_SHA256);
        assertThrows(JournalException.class, () -> work.pack(1));
        assertThrows(JournalException.class, work::reclaim);
        assertEquals(List.of(1L, 2L), leases.epochs());
    }

    @Test
    void aJournalOfAnotherListIsNotFoldedOntoThisOne() throws Exception {
        new ForeignClaim(leases, 1, there).open(1, "cd".repeat(32));
        JournalException damaged = assertThrows(JournalException.class, () -> leases.read());
        assertEquals(JournalException.Kind.DAMAGED, damaged.kind());
        assertTrue(damaged.file().endsWith("journal.e1.jsonl"));
    }

    @Test
    void onAFullDiskNothingIsClaimedAndNothingLeft() throws Exception {
        FileLeases full = new FileLeases(withFreeSpace(1 << 20), here, new ManualTiming(leases.clock()));
        Refused refused = assertThrows(
                Refused.class,
                () -> full.claim(leases.session(), 0, here.holder(LeasedWork.WORKER), LeasedWork.ORIGIN));
        assertEquals(Reason.FULL, refused.reason());
        assertEquals(List.of(), leases.disk().list(leases.session().folder()));
    }

    private Storage withFreeSpace(long bytes) {
        return (Storage) Proxy.newProxyInstance(
                Storage.class.getClassLoader(), new Class<?>[] {Storage.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("freeSpace")) return bytes;
                    try {
                        return method.invoke(leases.disk(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void anAppendThatFindsTheDiskFullKeepsWhatIsThereAndGoesOnWhenThereIsRoom() throws Exception {
        LeasedWork work = leases.take(here);
        work.pack(2);
        leases.script(here, new FaultPlan().on(Call.APPEND, Fault.refuse(Reason.FULL)));
        assertThrows(Refused.class, () -> work.pack(1));
        assertEquals(2, leases.read().seq());
        work.reclaim();
        work.pack(1);
        assertEquals(3, leases.read().seq());
    }

    @Test
    void aFolderThatIsGoneIsAFaultAndNotTheAbsenceOfATaker() throws Exception {
        LeasedWork work = leases.take(here);
        Path session = leases.file("");
        Files.move(session, session.resolveSibling("moved"));
        assertThrows(StorageException.class, () -> work.pack(1));
        assertThrows(StorageException.class, work::reclaim);
    }

    @Test
    void stationsWhoseClocksDifferByAnHourAgreeOnWhoIsStale() throws Exception {
        leases.time(here, new ManualTiming(leases.clock(), Duration.ofHours(-1), () -> {}));
        leases.time(there, new ManualTiming(leases.clock(), Duration.ofHours(1), () -> {}));
        LeasedWork work = leases.take(here);
        assertEquals(State.ACTIVE, leases.seen(there).state());
        leases.pass(Observation.STALE.minusSeconds(1));
        assertEquals(State.ACTIVE, leases.seen(there).state());
        work.lease().heartbeat();
        assertEquals(State.ACTIVE, leases.seen(there).state());
        leases.pass(Observation.STALE);
        assertEquals(State.STALE, leases.seen(there).state());
        LeasedWork taken = leases.take(there);
        assertEquals(State.ACTIVE, leases.seen(here).state());
        taken.pack(1);
    }

    @Test
    void oneLookIsEnoughWhenTheServersStampsAreOld() throws Exception {
        leases.take(here).pack(1);
        FileTime old = FileTime.from(Instant.now().minus(Observation.STALE).minusSeconds(1));
        Files.setLastModifiedTime(journal(1), old);
        Files.setLastModifiedTime(leases.file(".session.lock"), old);
        assertEquals(State.STALE, leases.seen(there).state());
    }

    @Test
    void aHeartbeatIsShownByTheObserversClock() throws Exception {
        leases.time(there, new ManualTiming(leases.clock(), Duration.ofHours(1), () -> {}));
        leases.take(here);
        leases.seen(there);
        leases.pass(Duration.ofSeconds(90));
        Observation seen = leases.seen(there);
        Instant shown = seen.lastHeartbeat().orElseThrow();
        Instant expected = leases.clock().instant().plus(Duration.ofHours(1)).minusSeconds(90);
        assertTrue(Duration.between(shown, expected).abs().compareTo(Duration.ofSeconds(1)) < 0, shown::toString);
        assertInstanceOf(Leases.Claim.Beaten.class, leases.claim(there));
    }
}
