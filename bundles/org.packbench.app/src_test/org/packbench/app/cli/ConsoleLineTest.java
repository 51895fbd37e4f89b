package org.packbench.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.packbench.core.journal.JournalException;

/** What a terminal shows of the log. */
class ConsoleLineTest {
    private static LogRecord fault() {
        LogRecord said = new LogRecord(Level.WARNING, "session that cannot be read");
        said.setThrown(new JournalException(JournalException.Kind.DAMAGED, "journal.e1.jsonl", "line 7", null));
        return said;
    }

    @Test
    void aFaultIsALineAndItsTraceIsForTheLog() {
        assertEquals(
                "session that cannot be read: DAMAGED: journal.e1.jsonl, line 7",
                new ConsoleLine(() -> false).format(fault()).strip());
        assertTrue(new ConsoleLine(() -> true).format(fault()).contains("\tat "));
    }
}
