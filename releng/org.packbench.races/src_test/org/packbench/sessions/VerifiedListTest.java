package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.SessionId;
import org.packbench.core.history.Verification.Kind;
import org.packbench.core.history.Verification.Verified;
import org.packbench.core.session.OpenSession;
import org.packbench.core.storage.StorageException;
import org.packbench.lease.file.FileLeases;
import org.packbench.sessions.audit.ShareVerification;

/** A packing list is verified with the journals that were made for it; and where there is nothing, nothing stands. */
@Timeout(60)
class VerifiedListTest {
    private Share share;
    private Program program;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        share = new Share(temp);
        program = share.program("PC1");
    }

    private SessionId packed() throws Exception {
        share.setUp();
        OpenSession session = program.start(Share.orders(2));
        Share.pack(session, 0, 1);
        Program.close(session);
        OpenSession again = program.restore(session.id());
        Share.pack(again, 1, 2);
        Program.end(again);
        return session.id();
    }

    private Verified verify(Optional<SessionId> session) throws StorageException {
        return new ShareVerification(share.disk, new FileLeases(share.disk, program.pc), program.pc)
                .verify(session, new NullProgressMonitor());
    }

    @Test
    void aListThatItsJournalsWereNotMadeForIsFoundOnce() throws Exception {
        SessionId session = packed();
        assertEquals(List.of(), verify(Optional.empty()).findings());
        Path list = share.file(session, FrozenList.NAME);
        Files.writeString(list, Files.readString(list).replaceFirst("Product SKU-1", "Product SKU-9"));
        for (Optional<SessionId> asked : List.of(Optional.<SessionId>empty(), Optional.of(session))) {
            Verified verified = verify(asked);
            assertFalse(verified.unbroken());
            assertEquals(1, verified.findings().size(), verified::toString);
            var found = verified.findings().getFirst();
            assertEquals(Kind.CHANGED, found.kind());
            assertEquals(session.folder().child(FrozenList.NAME), found.file());
            assertEquals("journal.e1.jsonl", found.by().name());
        }
    }

    @Test
    void aJournalThatWasClaimedAndNeverWrittenIsMentionedOnceItStays() throws Exception {
        SessionId session = packed();
        Path claimed = Files.createFile(share.file(session, "journal.e3.jsonl"));
        assertEquals(List.of(), verify(Optional.empty()).findings());
        Files.setLastModifiedTime(claimed, FileTime.from(Instant.now().minusSeconds(3600)));
        for (Optional<SessionId> asked : List.of(Optional.<SessionId>empty(), Optional.of(session))) {
            Verified verified = verify(asked);
            assertTrue(verified.unbroken());
            assertEquals(1, verified.findings().size(), verified::toString);
            assertEquals(Kind.TORN, verified.findings().getFirst().kind());
            assertEquals(
                    "journal.e3.jsonl", verified.findings().getFirst().file().name());
        }
        // whoever opens it next passes over it
        Program.close(program.restore(session));
        assertEquals(List.of(), verify(Optional.empty()).findings());
    }

    @Test
    void aListThatIsGoneIsFound() throws Exception {
        SessionId session = packed();
        Files.delete(share.file(session, FrozenList.NAME));
        Verified verified = verify(Optional.of(session));
        assertEquals(Kind.MISSING, verified.findings().getFirst().kind());
        assertEquals(1, verified.findings().size(), verified::toString);
    }

    @Test
    void ofOneSessionOnlyItsJournalsCount() throws Exception {
        packed();
        Verified verified = verify(Optional.of(packed()));
        assertEquals(2, verified.files());
        assertTrue(verified.unbroken());
    }

    @Test
    void aShareThatLostWhatItsStationsToldIsNoShareThatStands() throws Exception {
        SessionId session = packed();
        assertEquals(List.of(), verify(Optional.empty()).findings());
        for (String name : List.of("INDEX", "AUDIT")) delete(share.root.resolve(name));
        Verified verified = verify(Optional.empty());
        assertEquals(1, verified.findings().size(), verified::toString);
        var found = verified.findings().getFirst();
        assertEquals(Kind.MISSING, found.kind());
        assertEquals("AUDIT", found.file().toString());
        assertEquals(session.folder().child("session_summary.json"), found.by());
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }

    @Test
    void whereThereIsNothingToVerifyNothingStands(@TempDir Path source) throws Exception {
        assertTrue(verify(Optional.empty()).nothing());
        SessionId offered = program.sessions.offer(Program.M, Share.orders(1), source.resolve("list.json"));
        assertTrue(verify(Optional.of(offered)).nothing());
        assertFalse(verify(Optional.of(packed())).nothing());
    }
}
