package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalException.Kind;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.session.Sessions.State;

/** A session whose journal was changed by something else is nobody's to pack on, and no one takes it for unfinished. */
@Timeout(60)
class DamagedSessionTest {
    private Share share;
    private Program one;
    private Program two;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        share = new Share(temp);
        one = share.program("PC1");
        two = share.program("PC2");
    }

    private OpenSession packed() throws Exception {
        OpenSession session = one.start(Share.orders(3));
        Program.scanSaved(session, "A0", "SKU-1", "SKU-2", "A1", "SKU-1", "SKU-2", "A2", "SKU-1", "SKU-2");
        return session;
    }

    private Path ended() throws Exception {
        OpenSession session = packed();
        Program.end(session);
        return journal(session);
    }

    private Path journal(OpenSession session) {
        return share.file(session.id(), "journal.e1.jsonl");
    }

    /** One letter of a line is another one. */
    private static void change(Path journal, int line) throws Exception {
        List<String> lines = Files.readAllLines(journal);
        lines.set(line - 1, lines.get(line - 1).replace("SKU-1", "SKU-9"));
        Files.write(journal, lines);
    }

    private Listed listed() throws Exception {
        return two.sessions.list(Optional.of(Program.M)).getFirst();
    }

    private void refused(String file, String place) throws Exception {
        Listed listed = listed();
        for (boolean takeOver : new boolean[] {false, true}) {
            JournalException e = assertThrows(
                    JournalException.class, () -> two.sessions.restore(listed.id(), Program.JOHN, takeOver));
            assertEquals(Kind.DAMAGED, e.kind());
            assertTrue(e.file().endsWith(file), e.file());
            assertEquals(place, e.place());
        }
        assertFalse(Files.exists(share.file(listed.id(), "journal.e2.jsonl")), "nothing was begun");
    }

    /** What is listed is what the summary says of it. */
    private void damagedWithItsFigures() throws Exception {
        Listed listed = listed();
        assertEquals(State.DAMAGED, listed.state());
        assertEquals(3, listed.orders());
        assertEquals(3, listed.completed());
        assertEquals(6, listed.packedUnits());
    }

    @Test
    void anEndedSessionWithAChangedLineIsDamagedAndNotUnfinished() throws Exception {
        change(ended(), 4);
        damagedWithItsFigures();
        refused("journal.e1.jsonl", "line 4, not what was written, though whole lines follow");
    }

    @Test
    void anEndedSessionWhoseHeaderWasChangedIsDamagedAndNotUnopened() throws Exception {
        Path journal = ended();
        byte[] bytes = Files.readAllBytes(journal);
        bytes[20] ^= 1;
        Files.write(journal, bytes);
        damagedWithItsFigures();
        refused("journal.e1.jsonl", "line 1, not what was written, though whole lines follow");
    }

    @Test
    void anEndedSessionWhoseJournalLostItsEndIsDamagedAndNotUnfinished() throws Exception {
        Path journal = ended();
        byte[] bytes = Files.readAllBytes(journal);
        int shorter = bytes.length - 600;
        Files.write(journal, Arrays.copyOf(bytes, shorter));
        damagedWithItsFigures();
        refused("journal.e1.jsonl", "byte " + shorter + ": " + bytes.length + " bytes of it are part of the history");
    }

    @Test
    void anEndedSessionWhoseJournalIsGoneIsDamagedAndNotUnopened() throws Exception {
        Path journal = ended();
        long length = Files.size(journal);
        Files.delete(journal);
        damagedWithItsFigures();
        refused("journal.e1.jsonl", "byte 0: " + length + " bytes of it are part of the history");
    }

    @Test
    void aSessionThatIsNotEndedIsNotPackedOnWithoutTheScansBehindAChangedLine() throws Exception {
        OpenSession session = packed();
        Program.close(session);
        change(journal(session), 4);
        assertEquals(State.DAMAGED, listed().state());
        refused("journal.e1.jsonl", "line 4, not what was written, though whole lines follow");
    }

    /** The control: what a crash leaves is a torn end, and hinders nobody. */
    @Test
    void aSessionWhoseLastLineIsTornIsPackedOn() throws Exception {
        OpenSession session = packed();
        Program.close(session);
        Files.writeString(journal(session), "{\"op\":\"sc", StandardOpenOption.APPEND);
        OpenSession again = two.restore(session.id());
        assertEquals(3, again.state().completed().size());
        Program.close(again);
    }
}
