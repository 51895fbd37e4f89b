package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.packbench.sessions.Program.scan;
import static org.packbench.sessions.Program.scanSaved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.packbench.contracts.Fault;
import org.packbench.contracts.FaultScript.Call;
import org.packbench.core.OrderNumber;
import org.packbench.core.SessionId;
import org.packbench.core.doctor.Discovery;
import org.packbench.core.index.SessionArchive.Archiving;
import org.packbench.core.lease.Observation;
import org.packbench.core.packing.Operation;
import org.packbench.core.profile.Settings;
import org.packbench.core.session.LateScan;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Verdict.Result;
import org.packbench.lease.file.FileLeases;
import org.packbench.profiles.StoredProfiles;
import org.packbench.sessions.doctor.StorageDoctor;

/** Scenario 13, where the session that was taken is ended and put away before its first holder comes back. */
@Timeout(60)
class PutAwayMeanwhileTest extends RobbedSession {
    /** PC1 falls asleep with the rest of A0 and half of A1 on its way; PC2 takes over and ends, the office puts away. */
    private OpenSession asleep() throws Exception {
        OpenSession former = one.start(Share.orders(3));
        session = former.id();
        scanSaved(former, "A0", "SKU-1");
        one.line.hang(call -> true);
        scan(former, "SKU-2", "A1", "SKU-1");
        Program.await(former, saving -> Share.spooledCount(one.pc) == 3);
        share.fallSilent(session);
        Program.end(two.takeOver(session));
        return former;
    }

    private SessionId putAway() throws Exception {
        var archive = new ShareArchive(
                share.disk,
                new FileLeases(share.disk, office.pc),
                office.client,
                SessionNews.NONE,
                office.pc,
                List.of());
        return assertInstanceOf(Archiving.Archived.class, archive.archive(session, SUPERVISOR, "last year's"))
                .at();
    }

    private List<Discovery.LateScans> toldByDoctor() {
        var doctor = new StorageDoctor(
                share.disk,
                new FileLeases(share.disk, office.pc),
                new StoredProfiles(share.disk, office.pc),
                office.pc);
        return Surgery.discoveries(doctor).stream()
                .filter(Discovery.LateScans.class::isInstance)
                .map(Discovery.LateScans.class::cast)
                .toList();
    }

    private void wakes() {
        one.line.letThrough();
    }

    private static List<String> codes(List<LateScan> late) {
        return late.stream().map(LateScan::code).toList();
    }

    @Test
    void whoWasRobbedIsStoppedAndToldThoughTheSessionWasPutAwayMeanwhile() throws Exception {
        OpenSession former = asleep();
        SessionId at = putAway();
        one.told.clear();
        wakes();
        Program.await(former, saving -> saving.lost().isPresent());
        Observation taker = former.saving().lost().orElseThrow();
        assertEquals("PC2", taker.holder().orElseThrow().pc(), "who took it, not who put it away");
        assertTrue(taker.since().isPresent());
        assertEquals(at, taker.session(), "and where it is now");
        assertThrows(IllegalStateException.class, () -> former.perform(new Operation.Scan("SKU-2")));
        assertEquals(List.of("SKU-2", "A1", "SKU-1"), codes(one.sessions.late(session)), "by the name it had, too");
        assertEquals(office.sessions.late(at), former.late());
        assertEquals(office.sessions.late(at), one.sessions.late(session));
        former.close(Duration.ofMillis(10));
        assertFalse(Files.exists(share.root.resolve(session.value())), "nothing is made anew where it was");
        assertEquals(List.of(at), one.told.stream().distinct().toList(), "no line brings it back where it was");
    }

    @Test
    void itsUnsavedScansAreDecidedAboutThereAndNeverCountedByThemselves() throws Exception {
        OpenSession former = asleep();
        SessionId at = putAway();
        wakes();
        Program.await(former, saving -> saving.lost().isPresent());
        assertEquals(3, former.late().size());
        List<LateScan> late = office.sessions.late(at);
        former.close(Duration.ofMillis(10));
        assertEquals(1, share.read(at).packing().packedUnits());
        assertEquals(List.of(Result.ACCEPTED), review(office, ACCEPT, late.subList(0, 1)), "by the name it had");
        session = at;
        assertEquals(List.of(Result.DISCARDED, Result.DISCARDED), review(office, DISCARD, late.subList(1, 3)));
        assertEquals(List.of(), office.sessions.late(at));
        assertEquals(2, share.read(at).packing().packedUnits());
        Program again = share.again(one.pc);
        one.pc.crash();
        assertEquals(List.of(), again.sessions.late(at));
        assertEquals(List.of(), Share.spooled(one.pc), "what is settled leaves the spool");
        assertEquals(List.of(), office.sessions.late(at));
    }

    @Test
    void whoOnlyWatchesIsStoppedBeforeTheNextHeartbeat() throws Exception {
        OpenSession former = one.start(Share.orders(1));
        session = former.id();
        one.line.hang(call -> true);
        share.fallSilent(session);
        Program.end(two.takeOver(session));
        putAway();
        wakes();
        ((PackingSession) former).door().look();
        Program.await(former, saving -> saving.lost().isPresent());
        former.close(Duration.ofMillis(10));
    }

    @Test
    void aFolderThatIsAwayForAMomentIsNotTakenForPutAway() throws Exception {
        OpenSession held = one.start(Share.orders(2));
        session = held.id();
        scanSaved(held, "A0", "SKU-1");
        Path folder = share.root.resolve(session.value());
        Path archived = share.root.resolve(session.archived().value());
        Path away = share.root.resolve("away");
        Files.move(folder, away);
        scan(held, "SKU-2");
        Program.await(held, saving -> saving.problem().isPresent() && Share.spooledCount(one.pc) == 1);
        copy(away, archived); // without an epoch above ours it proves nothing
        var looks = new AtomicInteger();
        Program.await(held, saving -> looks.incrementAndGet() > 2); // one at once, one that may have been under way
        scan(held, "A1");
        assertTrue(held.saving().lost().isEmpty());
        Files.move(away, folder);
        held.tryNow();
        Program.await(held, saving -> saving.waiting() == 0 && saving.problem().isEmpty());
        assertEquals(List.of(new OrderNumber("A0")), held.state().completed());
        assertEquals(held.state(), share.read(session).packing());
        Program.close(held);
    }

    /** Nothing is opened, so nothing is asked. */
    private static final class Unasked implements Settings {
        @Override
        public Values read() {
            throw new AssertionError("asked");
        }

        @Override
        public Optional<Root> share(Optional<String> preference) {
            throw new AssertionError("asked");
        }

        @Override
        public void save(Map<Key, String> changes) {
            throw new AssertionError("asked");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : Share.files(from)) Files.copy(file, to.resolve(file.getFileName()));
    }

    @Test
    void whatADeadProcessLeftIsBroughtThereByTheNextStartOfItsPc() throws Exception {
        OpenSession former = asleep();
        one.line.cut();
        one.line.letThrough();
        one.kill(former);
        SessionId at = putAway();
        assertEquals(List.of(), office.sessions.late(at), "only that PC knows of them");
        assertEquals(3, Share.spooledCount(one.pc));
        CompletableFuture<SessionId> told = new CompletableFuture<>();
        new JournaledSessions(
                share.disk,
                new FileLeases(share.disk, one.pc),
                one.client,
                (seen, haste, line) -> told.complete(seen),
                one.pc,
                List.of(),
                new Unasked());
        assertEquals(at, told.get(Program.PATIENCE.toSeconds(), TimeUnit.SECONDS));
        assertEquals(List.of("SKU-2", "A1", "SKU-1"), codes(office.sessions.late(at)));
        assertEquals("PC1", office.sessions.late(at).getFirst().pc());
        assertEquals(List.of(), Share.spooled(one.pc));
        assertEquals(1, share.read(at).packing().packedUnits());
    }

    @Test
    void theDoctorTellsOfLateScansInTheArchiveUntilTheyAreDecidedAbout() throws Exception {
        OpenSession former = asleep();
        SessionId at = putAway();
        assertEquals(List.of(), toldByDoctor(), "putting away makes nothing late");
        wakes();
        Program.await(former, saving -> saving.lost().isPresent());
        List<LateScan> late = former.late();
        former.close(Duration.ofMillis(10));
        assertEquals(List.of(new Discovery.LateScans(at.folder(), at, 3)), toldByDoctor());
        review(office, DISCARD, late);
        assertEquals(List.of(), toldByDoctor());
    }

    @Test
    void theDoctorSeesWhatStandsInTheArchiveBehindASeal() throws Exception {
        OpenSession held = one.start(Share.orders(2));
        session = held.id();
        scanSaved(held, "A0");
        one.line.hang(call -> call == Call.APPEND);
        scan(held, "SKU-1", "SKU-2");
        Program.await(held, saving -> Share.spooledCount(one.pc) == 2);
        String written = Share.spooled(one.pc).getLast() + "\n";
        share.fallSilent(session);
        Program.end(two.takeOver(session));
        SessionId at = putAway();
        one.line.cut();
        one.line.letThrough();
        held.close(Duration.ofMillis(10));
        Files.writeString(share.file(at, "journal.e1.jsonl"), written, StandardOpenOption.APPEND);
        assertEquals(List.of(new Discovery.LateScans(at.folder(), at, 1)), toldByDoctor());
    }

    @Test
    void aSpoolStaysWhereItIsWhileTheArchiveCannotBeWritten() throws Exception {
        OpenSession former = asleep();
        one.line.cut();
        one.line.letThrough();
        one.kill(former);
        SessionId at = putAway();
        Program again = share.again(one.pc);
        again.line.refuse(path -> path.name().startsWith("late."), Fault.LOSE_BEFORE);
        again.sessions.late(at);
        assertEquals(3, Share.spooledCount(one.pc));
        again.line.mend();
        assertEquals(3, again.sessions.late(at).size());
        assertEquals(0, Share.spooledCount(one.pc));
    }
}
