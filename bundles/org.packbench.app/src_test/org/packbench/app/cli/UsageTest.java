package org.packbench.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code --help} says, and how it stands on a terminal. */
class UsageTest {
    private static List<String> said(String command) {
        var printed = new ByteArrayOutputStream();
        new Usage(new PrintStream(printed, true, StandardCharsets.UTF_8)).print(command);
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void formsStandBelowTheirCommandAndWhatItDoesBelowThem() {
        List<String> said = said("");
        int form = said.indexOf(
                "  station --share DIR --resume SESSION --worker 001:\"John Doe\" [--take-over [--reason TEXT]]");
        assertTrue(form > 0, said::toString);
        assertEquals("          [--wait-for SECONDS] [--wait SECONDS]", said.get(form + 1));
        assertTrue(said.get(form + 2).startsWith("      Packs by lines of standard input"), said.get(form + 2));
    }

    @Test
    void noLineIsWiderThanATerminal() {
        for (String line : said("")) assertTrue(line.length() <= 110, line);
    }

    @Test
    void aCommandIsToldAlone() {
        List<String> said = said("verify");
        assertTrue(said.contains("  verify [SESSION] --share DIR [--json]"), said::toString);
        assertFalse(String.join("\n", said).contains("station"), said::toString);
        assertTrue(said.getLast().startsWith("Exit codes:")
                || said.get(said.size() - 2).startsWith("Exit codes:"));
    }

    @Test
    void aCommandThatThereIsNotTellsOfAll() {
        assertEquals(said(""), said("pack"));
    }
}
