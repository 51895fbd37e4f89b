package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.FaultScript.Call;
import org.packbench.core.SessionId;
import org.packbench.core.history.AuditTrail;
import org.packbench.core.history.Verification.Verified;
import org.packbench.core.journal.JournalEnd;
import org.packbench.core.packing.Operation;
import org.packbench.core.session.OpenSession;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.ChainedLine;
import org.packbench.documents.FileEnds;
import org.packbench.documents.JournalChain;
import org.packbench.lease.file.FileLeases;
import org.packbench.races.Rounds;
import org.packbench.sessions.audit.ShareAuditTrail;
import org.packbench.sessions.audit.ShareVerification;

/** Whatever is edited in journals, late files, indexes and audit files of finished sessions is found, and nothing else is. */
@Timeout(value = 1, unit = TimeUnit.HOURS)
@Tag("chaos")
class TamperingTest {
    private static final int EDITS = Rounds.of(2_000, 100_000);

    private Share share;
    private ReadOnlyShare written;
    private Pc reader;

    @BeforeEach
    void pack(@TempDir Path temp) throws Exception {
        share = new Share(temp);
        Program one = share.program("PC1");
        Program two = share.program("PC2");
        List<SessionId> sessions =
                List.of(robbed(one, two), robbed(one, two), oneEpoch(one), takenOver(one, two), reopened(two));
        for (Program program : List.of(one, two)) {
            audit(program.pc);
            index(program.pc, sessions);
        }
        reader = share.program("READER").pc;
        written = ReadOnlyShare.of(share.root);
    }

    private static SessionId oneEpoch(Program one) throws Exception {
        OpenSession session = one.start(Share.orders(3));
        Share.pack(session, 0, 2);
        session.perform(new Operation.Undo(0));
        Share.pack(session, 2, 3);
        Program.end(session);
        return session.id();
    }

    private SessionId takenOver(Program one, Program two) throws Exception {
        OpenSession before = one.start(Share.orders(4));
        Program.scanSaved(before, "A0", "SKU-1");
        share.fallSilent(before.id());
        OpenSession session = two.takeOver(before.id());
        Program.scanSaved(session, "SKU-2", "A1", "SKU-1", "SKU-2");
        before.close(Duration.ZERO);
        Program.close(session);
        OpenSession again = two.restore(before.id());
        Share.pack(again, 2, 4);
        Program.end(again);
        return before.id();
    }

    private static SessionId reopened(Program two) throws Exception {
        OpenSession session = two.start(Share.orders(2));
        Share.pack(session, 0, 1);
        Program.end(session);
        OpenSession again = two.restore(session.id());
        Share.pack(again, 1, 2);
        Program.end(again);
        return session.id();
    }

    /** What one could not save is set aside as late. */
    private SessionId robbed(Program one, Program two) throws Exception {
        OpenSession before = one.start(Share.orders(3));
        Program.scanSaved(before, "A0", "SKU-1");
        one.line.hang(call -> call == Call.APPEND);
        Program.scan(before, "SKU-2", "A1", "SKU-1");
        Program.await(before, saving -> Share.spooledCount(one.pc) == 3);
        share.fallSilent(before.id());
        OpenSession session = two.takeOver(before.id());
        one.line.cut();
        one.line.letThrough();
        before.close(Duration.ofMillis(10));
        one.line.mend();
        Program.close(session);
        Program.close(one.restore(before.id()));
        assertEquals(1, share.late(before.id()).size());
        return before.id();
    }

    private void audit(Pc pc) {
        ShareAuditTrail trail = new ShareAuditTrail(share.disk, pc);
        for (int i = 0; i < 12; i++)
            trail.note(new AuditTrail.Deed(
                    AuditTrail.Kind.CHANGED,
                    "CLIENTS/CLIENT_M/sku_mapping.json",
                    List.of(new AuditTrail.Change(
                            "mappings.590123412345" + i, Optional.of("SKU-1"), Optional.of("SKU-2")))));
        trail.close();
    }

    /** As a station tells of sessions it left. */
    private void index(Pc pc, List<SessionId> sessions) throws StorageException {
        SharePath file = SharePath.of("INDEX/" + pc.id() + ".1.jsonl");
        var bytes = new java.io.ByteArrayOutputStream();
        String prev = ChainedLine.FIRST;
        for (SessionId session : sessions)
            for (String op : List.of("opened", "progress", "ended")) {
                JournalEnd end = end(session);
                Map<String, Object> values = new LinkedHashMap<>();
                values.put("op", op);
                values.put("session", session.value());
                values.put("orders", 3);
                values.put("epoch", end.epoch());
                values.put("length", end.length());
                values.put("hash", end.hash());
                byte[] line = ChainedLine.encode(values, prev);
                bytes.writeBytes(line);
                prev = ChainedLine.hash(line);
            }
        share.disk.ensureFolder(file.parent());
        share.disk.create(file, bytes.toByteArray());
        new StationEnds(share.disk, pc.id()).note(file, new FileEnds.End(bytes.size(), prev));
    }

    private JournalEnd end(SessionId session) throws StorageException {
        long epoch = share.disk.list(session.folder()).stream()
                .filter(entry -> entry.name().startsWith("journal.e"))
                .count();
        byte[] journal = share.disk.read(session.folder().child("journal.e" + epoch + ".jsonl"));
        return new JournalEnd(epoch, journal.length, JournalChain.hash(journal, journal.length));
    }

    private Verified verify(Storage storage) throws StorageException {
        return new ShareVerification(storage, new FileLeases(storage, reader), reader)
                .verify(Optional.empty(), new NullProgressMonitor());
    }

    @Test
    void whatNobodyTouchedIsAsItWasWritten() throws Exception {
        Verified verified = verify(share.disk);
        assertEquals(List.of(), verified.findings());
        assertTrue(verified.unbroken());
        assertEquals(files().values().stream().mapToInt(List::size).sum(), verified.files());
        assertTrue(verified.entries() > 80, verified::toString);
    }

    @Test
    void everyEditIsFoundAndChecksumsAloneWouldMissMany() throws Exception {
        assertEquals(List.of(), verify(written).findings(), "the control: nothing was touched");
        Random random = new Random(2026);
        Tampering tampering = new Tampering(18);
        List<List<String>> kinds = new ArrayList<>(files().values());
        Map<Tampering.Way, Integer> missedByChecksums = new LinkedHashMap<>();
        List<String> missed = new ArrayList<>();
        for (int done = 0; done < EDITS; ) {
            List<String> kind = kinds.get(random.nextInt(kinds.size()));
            String file = kind.get(random.nextInt(kind.size()));
            byte[] before = written.files().get(file);
            Tampering.Way way = Tampering.Way.values()[random.nextInt(Tampering.Way.values().length)];
            Optional<byte[]> after = tampering.edit(way, before, others(kind, file));
            if (after.filter(bytes -> Arrays.equals(bytes, before)).isPresent()) continue;
            done++;
            ReadOnlyShare edited = written.with(file, after);
            if (verify(edited).unbroken()) missed.add(way + " " + file);
            if (after.isEmpty() || Tampering.checksumsFit(after.get())) missedByChecksums.merge(way, 1, Integer::sum);
        }
        int alone =
                missedByChecksums.values().stream().mapToInt(Integer::intValue).sum();
        System.out.println(String.format(
                "%,d random edits of %d journals, late files, indexes and audit files: %,d found; checksums alone miss %,d of them %s",
                EDITS, kinds.stream().mapToInt(List::size).sum(), EDITS - missed.size(), alone, missedByChecksums));
        assertEquals(List.of(), missed.subList(0, Math.min(20, missed.size())), missed.size() + " missed");
        assertTrue(alone > EDITS / 10, "the control: the chain is needed");
        assertFalse(verify(written.with(kinds.getFirst().getFirst(), Optional.empty()))
                .unbroken());
    }

    /** What is vouched for, by kind, so that each kind is edited as often as the others. */
    private Map<String, List<String>> files() {
        Map<String, List<String>> files = new LinkedHashMap<>();
        ReadOnlyShare now = written;
        for (String file : now.files().keySet()) {
            String kind = file.contains("/journal.e")
                    ? "journal"
                    : file.contains("/late.")
                            ? "late"
                            : file.startsWith("INDEX/") ? "index" : file.endsWith(".ends") ? "ends" : "audit";
            boolean other = kind.equals("audit") && !(file.startsWith("AUDIT/") && file.endsWith(".jsonl"));
            if (!other) files.computeIfAbsent(kind, any -> new ArrayList<>()).add(file);
        }
        return files;
    }

    private List<byte[]> others(List<String> kind, String file) {
        return kind.stream()
                .filter(one -> !one.equals(file))
                .map(one -> written.files().get(one))
                .toList();
    }
}
