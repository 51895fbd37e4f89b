package org.packbench.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.packbench.documents.Journals.PLAN;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalException.Kind;
import org.packbench.core.journal.JournalRecord.Control;
import org.packbench.documents.JournalFormat.Content;
import org.packbench.documents.JournalFormat.Outline;

/** Whatever becomes of a journal's bytes: what is read is what was written, up to the damage. */
class JournalDamageTest {
    private static final String FILE = "SESSIONS/CLIENT_M/2025-11-10_08-15-00/journal.e1.jsonl";

    @Test
    void everyTruncationLeavesAValidPrefixAndNeverAnException() throws JournalException {
        Journals journal = Journals.first(4).pack(25).control(Control.RELEASED, "");
        Content whole = JournalFormat.parse(journal.bytes(), FILE, PLAN);
        int opening = Journals.first(4).bytes().length;
        for (int length = 0; length < journal.bytes().length; length++)
            assertPrefix(whole, opening, Arrays.copyOf(journal.bytes(), length), length);
    }

    @Test
    void everyCorruptedByteIsDamageOrOneOfTheLastLineLeavesAValidPrefix() throws JournalException {
        Journals journal = Journals.first(5).pack(12).control(Control.ENDED, "");
        Content whole = JournalFormat.parse(journal.bytes(), FILE, PLAN);
        int opening = Journals.first(5).bytes().length;
        long last = whole.lines().get(whole.lines().size() - 2).end();
        for (int at = 0; at < journal.bytes().length; at++) {
            for (int value : new int[] {0, '\n', '"', '}', 0xff, journal.bytes()[at] ^ 1, journal.bytes()[at] ^ 0x20}) {
                byte[] corrupted = journal.bytes();
                if (corrupted[at] == (byte) value) continue;
                corrupted[at] = (byte) value;
                // the newline in front of the last line makes one line of two
                if (value == 0 || at >= last - 1) assertPrefix(whole, opening, corrupted, at);
                else assertDamaged(journal.bytes(), corrupted, at);
            }
        }
    }

    private static void assertDamaged(byte[] written, byte[] bytes, int damage) {
        long before = IntStream.range(0, damage).filter(i -> written[i] == '\n').count();
        for (Executable reading : List.<Executable>of(
                () -> JournalFormat.parse(bytes, FILE, PLAN), () -> JournalFormat.outline(bytes, FILE))) {
            var thrown = assertThrows(JournalException.class, reading);
            assertEquals(Kind.DAMAGED, thrown.kind());
            assertEquals("line " + (before + 1) + ", not what was written, though whole lines follow", thrown.place());
        }
    }

    /** Exactly the records that end before the place of the damage. */
    private static void assertPrefix(Content whole, int opening, byte[] bytes, int damage) throws JournalException {
        Content content = JournalFormat.parse(bytes, FILE, PLAN);
        long length = whole.validLength();
        int records = whole.lines().size();
        while (records > 0 && length > damage) {
            records--;
            length = records > 0 ? whole.lines().get(records - 1).end() : opening;
        }
        boolean headless = length > damage;
        assertEquals(headless ? 0 : length, content.validLength());
        assertEquals(!headless, content.header().isPresent());
        assertEquals(headless ? 0 : records, content.lines().size());
        for (int i = 0; i < content.lines().size(); i++)
            assertEquals(whole.lines().get(i).record(), content.lines().get(i).record());
        Outline outline = JournalFormat.outline(bytes, FILE);
        assertEquals(content.validLength(), outline.validLength());
        assertEquals(content.fold().status(), outline.status());
    }

    /** What a server that lost its power leaves: a page was never written, the one behind it was; nobody was told of either. */
    @Test
    void goodLinesBehindAPageThatWasNeverWrittenAreNotUsed() throws JournalException {
        Journals journal = Journals.first(6).pack(5);
        Content whole = JournalFormat.parse(journal.bytes(), FILE, PLAN);
        int keep = (int) whole.lines().get(2).end();
        byte[] holed = journal.bytes();
        Arrays.fill(holed, keep, keep + 40, (byte) 0);
        Content content = JournalFormat.parse(holed, FILE, PLAN);
        assertEquals(3, content.lines().size());
        assertEquals(keep, content.validLength());
    }
}
