package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.packbench.sessions.Surgery.only;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.Fault;
import org.packbench.core.doctor.Discovery;
import org.packbench.core.doctor.Discovery.Document;
import org.packbench.core.doctor.Discovery.Lock;
import org.packbench.core.doctor.ShareDoctor;
import org.packbench.core.doctor.ShareDoctor.Repair;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.State;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.documents.LateFile;
import org.packbench.documents.LockFile;

/** What crashes leave in sessions: found, mended by the rules of packing, and never at the cost of a scan. */
@Timeout(60)
class DoctorOfSessionsTest {
    private Surgery surgery;
    private Share share;
    private Program one;
    private ShareDoctor doctor;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        surgery = new Surgery(temp);
        share = surgery.share;
        share.setUp();
        one = share.program("PC1");
        doctor = surgery.doctor();
    }

    private OpenSession packed() throws Exception {
        OpenSession session = one.start(Share.orders(2));
        Program.scanSaved(session, "A0", "SKU-1", "SKU-2");
        return session;
    }

    /** The lock as it was while the session was packed, left behind after that. */
    private void leaveLock(OpenSession session, byte[] lock) throws Exception {
        Path file = share.file(session.id(), LockFile.NAME);
        Files.write(file, lock);
        Surgery.old(file, Duration.ofMinutes(5));
    }

    private byte[] lock(OpenSession session) throws Exception {
        return Files.readAllBytes(share.file(session.id(), LockFile.NAME));
    }

    @Test
    void theLockOfAReleasedSessionIsTakenAwayByTakingAndLeavingIt() throws Exception {
        OpenSession session = packed();
        byte[] lock = lock(session);
        Program.close(session);
        leaveLock(session, lock);
        Discovery.StaleLock found = only(doctor, Discovery.StaleLock.class);
        assertEquals(Lock.RELEASED, found.lock());
        assertEquals("PC1", found.pc());
        Surgery.mend(doctor, found);
        assertFalse(Files.exists(share.file(session.id(), LockFile.NAME)));
        assertEquals(State.PAUSED, Share.listed(one, session.id()).state());
        assertEquals(1, one.restore(session.id()).state().completed().size());
    }

    @Test
    void theLockOfAnEndedSessionIsTakenAwayAndItStaysEnded() throws Exception {
        OpenSession session = packed();
        byte[] lock = lock(session);
        Program.end(session);
        leaveLock(session, lock);
        Discovery.StaleLock found = only(doctor, Discovery.StaleLock.class);
        assertEquals(Lock.ENDED, found.lock());
        Surgery.mend(doctor, found);
        assertFalse(Files.exists(share.file(session.id(), LockFile.NAME)));
        assertEquals(State.COMPLETED, Share.listed(one, session.id()).state());
        assertEquals(1, share.statistics().totals().sessions());
    }

    @Test
    void aLockIsNotTakenAwayFromWhoPacksBehindIt() throws Exception {
        OpenSession session = packed();
        Surgery.old(share.file(session.id(), LockFile.NAME), Duration.ofMinutes(5));
        var found = new Discovery.StaleLock(
                session.id().folder().child(LockFile.NAME),
                session.id(),
                Lock.RELEASED,
                "PC1",
                "packer",
                Duration.ofMinutes(5));
        assertInstanceOf(Repair.InUse.class, doctor.repair(found));
        Program.scanSaved(session, "A1", "SKU-1", "SKU-2");
        assertEquals(List.of(), Surgery.discoveries(doctor));
        Program.close(session);
    }

    @Test
    void aSilentHolderIsToldAndLeftToWhoOpensTheSession() throws Exception {
        OpenSession session = packed();
        one.kill(session);
        share.fallSilent(session.id());
        Discovery.StaleLock found = only(doctor, Discovery.StaleLock.class);
        assertEquals(Lock.SILENT, found.lock());
        assertTrue(found.silence().compareTo(Duration.ofMinutes(2)) > 0);
        assertThrows(IllegalArgumentException.class, () -> doctor.repair(found));
    }

    @Test
    void theLocksOfOtherToolsAreToldApart() throws Exception {
        OpenSession session = packed();
        Program.close(session);
        leaveLock(
                session,
                "{\"locked_by\":\"OLD-PC\",\"user_name\":\"Ivan\",\"process_id\":7,\"heartbeat\":\"2025-10-28T14:35:12\"}"
                        .getBytes(StandardCharsets.UTF_8));
        share.fallSilent(session.id());
        Discovery.StaleLock found = only(doctor, Discovery.StaleLock.class);
        assertEquals(Lock.OTHER_TOOL, found.lock());
        assertEquals("OLD-PC", found.pc());
        leaveLock(session, new byte[0]);
        share.fallSilent(session.id());
        assertEquals(
                Lock.UNREADABLE,
                only(surgery.doctor(), Discovery.StaleLock.class).lock());
    }

    @Test
    void anEndThatBrokeOffIsFinished() throws Exception {
        OpenSession session = packed();
        one.line.refuse(file -> true, Fault.refuse(Reason.OTHER));
        assertFalse(Program.end(session).isEmpty());
        one.pc.crash();
        one.line.mend();
        assertFalse(Files.exists(share.file(session.id(), "session_summary.json")));
        ShareDoctor there = surgery.doctor(one.pc);
        Discovery end = Surgery.discoveries(there).stream()
                .filter(Discovery.UnfinishedEnd.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertInstanceOf(Repair.Done.class, there.repair(end));
        assertEquals(List.of(), Surgery.discoveries(there));
        assertEquals(1, share.summary(session.id()).counts().completedOrders());
    }

    @Test
    void aClaimThatNeverCameIntoForceIsToldAndDoesNoHarm() throws Exception {
        OpenSession session = packed();
        Program.close(session);
        Path journal = share.file(session.id(), "journal.e2.jsonl");
        Files.createFile(journal);
        assertEquals(List.of(), Surgery.discoveries(doctor), "somebody may be claiming");
        Surgery.old(journal, Duration.ofMinutes(5));
        assertFalse(only(doctor, Discovery.EmptyJournal.class).repairable());
        share.fallSilent(session.id());
        assertEquals(1, one.restore(session.id()).state().completed().size());
    }

    @Test
    void aJournalThatIsDamagedInTheMiddleIsToldWithItsLineAndNeverTouched() throws Exception {
        OpenSession session = packed();
        Program.close(session);
        Path journal = share.file(session.id(), "journal.e1.jsonl");
        byte[] bytes = Files.readAllBytes(journal);
        int third = Files.readString(journal, StandardCharsets.US_ASCII)
                        .split("\n")[0]
                        .length()
                + Files.readString(journal, StandardCharsets.US_ASCII)
                        .split("\n")[1]
                        .length()
                + 2;
        bytes[third + 10] ^= 1;
        Files.write(journal, bytes);
        Discovery.Damaged found = Surgery.discoveries(doctor).stream()
                .filter(Discovery.Damaged.class::isInstance)
                .map(Discovery.Damaged.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(Document.JOURNAL, found.document());
        assertEquals("line 3, not what was written, though whole lines follow", found.where());
        assertThrows(IllegalArgumentException.class, () -> doctor.repair(found));
        assertArrayEquals(bytes, Files.readAllBytes(journal));
    }

    @Test
    void lateScansThatWaitForReviewAreCounted() throws Exception {
        OpenSession session = packed();
        Program.close(session);
        OpenSession other = share.program("PC2").start(Share.orders(2));
        Program.scanSaved(other, "A0");
        Program.close(other);
        String record = share.text(other.id(), "journal.e1.jsonl").split("\n")[2];
        byte[] late = (record + "\n").getBytes(StandardCharsets.UTF_8);
        Files.write(share.file(session.id(), LateFile.name(UUID.randomUUID(), late)), late);
        Discovery.LateScans found = only(doctor, Discovery.LateScans.class);
        assertEquals(session.id(), found.session());
        assertEquals(1, found.count());
    }

    @Test
    void aTornLastLineIsACrashAndNoDamage() throws Exception {
        OpenSession session = packed();
        Program.close(session);
        Path journal = share.file(session.id(), "journal.e1.jsonl");
        Files.write(
                journal,
                "{\"seq\":9,\"id".getBytes(StandardCharsets.US_ASCII),
                java.nio.file.StandardOpenOption.APPEND);
        assertEquals(List.of(), Surgery.discoveries(doctor));
    }

    @Test
    void aPackingListThatIsDamagedOrGoneIsTold() throws Exception {
        OpenSession session = packed();
        Program.close(session);
        Path list = share.file(session.id(), "packing_list.json");
        Files.writeString(list, "{\"orders\":");
        assertEquals(
                Document.PACKING_LIST, only(doctor, Discovery.Damaged.class).document());
        Files.delete(list);
        assertEquals(session.id(), only(doctor, Discovery.MissingList.class).session());
    }
}
