package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.packing.Operation;
import org.packbench.core.session.OpenSession;

/** Somebody else takes the table while the session goes on. */
@Timeout(60)
class ChangeOfWorkerTest {
    private static final WorkerName OLENA = new WorkerName(new WorkerId("worker_002"), "Olena");

    private Share share;
    private Program program;
    private OpenSession session;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        share = new Share(temp);
        program = share.program("PC1");
        session = program.start(Share.orders(3));
    }

    private List<String> journal() throws Exception {
        return share.text(session.id(), "journal.e1.jsonl").lines().toList();
    }

    private static boolean by(String id, String record) {
        return record.replace(" ", "").contains("\"worker\":{\"id\":\"" + id + "\"");
    }

    @Test
    void whatFollowsIsRecordedAsTheirs() throws Exception {
        Program.scanSaved(session, "A0", "SKU-1");
        session.worker(OLENA);
        assertEquals(OLENA, session.worker());
        Program.scanSaved(session, "SKU-2", "A1");
        List<String> records = journal().stream().skip(2).toList();
        assertEquals(4, records.size());
        assertTrue(by("001", records.get(0)) && by("001", records.get(1)), () -> "" + records);
        assertTrue(by("worker_002", records.get(2)) && by("worker_002", records.get(3)), () -> "" + records);
        assertEquals(Optional.of(OLENA), share.read(session.id()).lastWorker());
        Program.close(session);
    }

    @Test
    void othersSeeWhoPacksNowAndTheLockFileNamesWhoOpenedIt() throws Exception {
        session.worker(OLENA);
        Program.scanSaved(session, "A0");
        assertEquals(
                Optional.of(OLENA),
                Share.listed(share.program("PC2"), session.id()).worker());
        assertTrue(share.text(session.id(), ".session.lock").replace(" ", "").contains("\"worker_id\":\"001\""));
        Program.close(session);
    }

    @Test
    void theSummaryNamesWhoEndedIt() throws Exception {
        Share.pack(session, 0, 2);
        session.worker(OLENA);
        Share.pack(session, 2, 3);
        Program.end(session);
        assertEquals(
                Optional.of("worker_002"), share.summary(session.id()).about().workerId());
        assertEquals(Optional.of("Olena"), share.summary(session.id()).about().workerName());
    }

    @Test
    void aReasonIsKeptWithItsRecord() throws Exception {
        Program.scanSaved(session, "A0");
        session.perform(new Operation.Force(0), "unreadable").acknowledged().get();
        session.perform(new Operation.Skip(), "missing").acknowledged().get();
        List<String> records = journal();
        assertTrue(records.get(records.size() - 2).replace(" ", "").contains("\"ext\":{\"reason\":\"unreadable\"}"));
        assertTrue(records.getLast().replace(" ", "").contains("\"ext\":{\"reason\":\"missing\"}"));
        Program.close(session);
    }
}
