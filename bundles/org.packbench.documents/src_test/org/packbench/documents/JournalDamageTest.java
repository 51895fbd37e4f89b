package org.packbench.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.packbench.documents.Journals.PLAN;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.packbench.core.journal.JournalException;
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
    void everyCorruptedByteLeavesAValidPrefixAndNeverAnException() throws JournalException {
        Journals journal = Journals.first(5).pack(12).control(Control.ENDED, "");
        Content whole = JournalFormat.parse(journal.bytes(), FILE, PLAN);
        int opening = Journals.first(5).bytes().length;
        for (int at = 0; at < journal.bytes().length; at++) {
            for (int value : new int[] {0, '\n', '"', '}', 0xff, journal.bytes()[at] ^ 1, journal.bytes()[at] ^ 0x20}) {
                byte[] corrupted = journal.bytes();
                if (corrupted[at] == (byte) value) continue;
                corrupted[at] = (byte) value;
                assertPrefix(whole, opening, corrupted, at);
            }
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

    @Test
    void goodLinesBehindATornOneAreNotUsed() throws JournalException {
        Journals journal = Journals.first(6).pack(5);
        Content whole = JournalFormat.parse(journal.bytes(), FILE, PLAN);
        int keep = (int) whole.lines().get(3).end();
        byte[] last = Arrays.copyOfRange(journal.bytes(), keep, journal.bytes().length);
        byte[] torn = new byte[journal.bytes().length + 3];
        System.arraycopy(journal.bytes(), 0, torn, 0, keep);
        System.arraycopy("{\"\n".getBytes(StandardCharsets.US_ASCII), 0, torn, keep, 3);
        System.arraycopy(last, 0, torn, keep + 3, last.length);
        Content content = JournalFormat.parse(torn, FILE, PLAN);
        assertEquals(4, content.lines().size());
        assertEquals(keep, content.validLength());
    }
}
