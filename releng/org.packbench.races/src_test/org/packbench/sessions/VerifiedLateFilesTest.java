package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.packbench.core.history.Verification.Break;
import org.packbench.core.history.Verification.Kind;
import org.packbench.lease.file.FileLeases;
import org.packbench.sessions.audit.ShareVerification;

/** What was set aside as late is verified as the journals are: nobody makes a scan that awaits a decision disappear. */
@Timeout(60)
class VerifiedLateFilesTest extends RobbedSession {
    private Path late;

    @BeforeEach
    void setAside() throws Exception {
        three();
        late = share.late(session).getFirst();
        assertEquals(List.of(), verify());
    }

    private List<Break> verify() throws Exception {
        var verification = new ShareVerification(share.disk, new FileLeases(share.disk, office.pc), office.pc);
        List<Break> found =
                verification.verify(Optional.empty(), new NullProgressMonitor()).findings();
        assertEquals(
                found,
                verification
                        .verify(Optional.of(session), new NullProgressMonitor())
                        .findings());
        return found;
    }

    private void finds(Kind kind, long line) throws Exception {
        List<Break> found = verify();
        assertEquals(1, found.size(), found::toString);
        assertEquals(kind, found.getFirst().kind());
        assertEquals(line, found.getFirst().line());
        assertEquals(late.getFileName().toString(), found.getFirst().file().name());
    }

    @Test
    void anEditedLineIsFound() throws Exception {
        Files.writeString(late, Files.readString(late).replaceFirst("SKU-2", "SKU-9"));
        finds(Kind.CHANGED, 1);
    }

    @Test
    void aLineThatIsLeftOutIsFoundByTheFilesName() throws Exception {
        List<String> lines = Files.readAllLines(late);
        Files.writeString(late, String.join("\n", lines.subList(1, lines.size())) + "\n");
        finds(Kind.CHANGED, 0);
    }

    @Test
    void anEmptiedFileIsFound() throws Exception {
        Files.writeString(late, "");
        finds(Kind.CHANGED, 0);
    }

    @Test
    void aFileThatIsGoneIsMissedByWhoSetItAside() throws Exception {
        Files.delete(late);
        finds(Kind.MISSING, 0);
        assertEquals("AUDIT", verify().getFirst().by().parent().toString());
    }

    @Test
    void whatWasDecidedOrPutAwayIsStillVouchedFor() throws Exception {
        review(office, DISCARD, office.sessions.late(session));
        assertEquals(List.of(), verify());
        var archive = new ShareArchive(
                share.disk,
                new FileLeases(share.disk, office.pc),
                office.client,
                SessionNews.NONE,
                office.pc,
                List.of());
        archive.archive(session, SUPERVISOR, "older than the season");
        Path archived = share.root.resolve("ARCHIVE").resolve(share.root.relativize(late));
        assertEquals(List.of(), all());
        Files.delete(archived);
        assertEquals(List.of(Kind.MISSING), all().stream().map(Break::kind).toList());
    }

    private List<Break> all() throws Exception {
        return new ShareVerification(share.disk, new FileLeases(share.disk, office.pc), office.pc)
                .verify(Optional.empty(), new NullProgressMonitor())
                .findings();
    }
}
