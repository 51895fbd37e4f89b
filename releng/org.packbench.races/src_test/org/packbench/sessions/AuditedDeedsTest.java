package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.packbench.sessions.Program.scan;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.history.AuditTrail.Deed;
import org.packbench.core.history.AuditTrail.Kind;
import org.packbench.core.index.SessionArchive.Archiving;
import org.packbench.core.session.OpenSession;
import org.packbench.core.storage.SharePath;
import org.packbench.documents.ChainedLine;
import org.packbench.documents.ChainedLine.Reading;
import org.packbench.lease.file.FileLeases;
import org.packbench.sessions.audit.ShareAuditTrail;

/** Who does something beside packing is noted: by name where somebody is signed in, else by the PC and its user alone. */
@Timeout(60)
class AuditedDeedsTest {
    private static final WorkerName JANE = new WorkerName(new WorkerId("002"), "Jane Roe");
    private static final Deed DEED = new Deed(Kind.CHANGED, "CLIENTS/CLIENT_M/config.json", List.of());

    private Share share;
    private Program one;
    private ShareAuditTrail trail;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        share = new Share(temp);
        one = share.program("PC1");
        trail = new ShareAuditTrail(share.disk, one.pc);
        one.sessions.setAudit(trail);
    }

    private List<Map<String, Object>> noted() throws Exception {
        trail.close();
        Reading reading = ChainedLine.read(share.disk.read(SharePath.of("AUDIT/" + one.pc.id() + ".jsonl")));
        assertEquals(List.of(), reading.faults());
        return reading.lines().stream().map(ChainedLine::values).toList();
    }

    private List<Object> workers() throws Exception {
        return noted().stream()
                .map(line -> line.getOrDefault("worker", "nobody"))
                .toList();
    }

    private static Map<String, String> shown(WorkerName worker) {
        return Map.of("id", worker.id().value(), "name", worker.name());
    }

    @Test
    void whoPacksHereIsWhoChangesSettingsHere() throws Exception {
        trail.note(DEED);
        OpenSession session = one.start(Share.orders(2));
        trail.note(DEED);
        session.worker(JANE);
        trail.note(DEED);
        trail.note(new Deed(Kind.CHANGED, DEED.subject(), Optional.of(Program.JOHN), "", List.of()));
        Program.close(session);
        trail.note(DEED);
        assertEquals(List.of("nobody", shown(Program.JOHN), shown(JANE), shown(Program.JOHN), "nobody"), workers());
    }

    @Test
    void withTwoAtWorkNobodyGuessesWhichOfThemItWas() throws Exception {
        OpenSession first = one.start(Share.orders("A1"));
        OpenSession second = one.start(Share.orders("B1"));
        trail.note(DEED);
        second.worker(JANE);
        trail.note(DEED);
        Program.close(first);
        trail.note(DEED);
        Program.close(second);
        assertEquals(List.of(shown(Program.JOHN), "nobody", shown(JANE)), workers());
    }

    @Test
    void aTrailThatIsTakenAwayAsksNobodyAnyMore() throws Exception {
        OpenSession session = one.start(Share.orders(1));
        one.sessions.unsetAudit(trail);
        trail.note(DEED);
        Program.close(session);
        assertEquals(List.of("nobody"), workers());
    }

    @Test
    void whoPutAwayWhichSessionAndWhyIsNotedOnceItIsDone() throws Exception {
        OpenSession session = one.start(Share.orders(1));
        scan(session, "A0", "SKU-1", "SKU-2");
        ShareArchive archive = new ShareArchive(
                share.disk, new FileLeases(share.disk, one.pc), one.client, SessionNews.NONE, one.pc, List.of());
        archive.setAudit(trail);
        assertInstanceOf(Archiving.Held.class, archive.archive(session.id(), JANE, "too early"));
        Program.end(session);
        assertInstanceOf(Archiving.Archived.class, archive.archive(session.id(), JANE, " last year's "));
        List<Map<String, Object>> noted = noted();
        assertEquals(1, noted.size(), "one that was not put away is not noted");
        Map<String, Object> line = noted.getFirst();
        assertEquals("archived", line.get("what"));
        assertEquals(session.id().value(), line.get("subject"));
        assertEquals(shown(JANE), line.get("worker"));
        assertEquals("last year's", line.get("reason"));
        assertEquals("PC1", line.get("pc"));
        assertEquals(
                List.of(Map.of("key", "folder", "from", session.id().value(), "to", "ARCHIVE/" + session.id())),
                line.get("changes"));
    }
}
