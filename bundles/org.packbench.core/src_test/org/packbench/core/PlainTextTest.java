package org.packbench.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody's name turns a line round or steers a terminal. */
class PlainTextTest {
    @Test
    void whatTurnsALineRoundIsWrittenOut() {
        assertEquals("DHL\\u202Egpj.exe", PlainText.line("DHL\u202Egpj.exe"));
        assertEquals("\\u2066a\\u2069", PlainText.text("\u2066a\u2069"));
    }

    @Test
    void whatSteersATerminalIsWrittenOut() {
        assertEquals("\\u001B[2Jgone\\u0007", PlainText.text("\u001B[2Jgone\u0007"));
        assertEquals("a\\u009Bb", PlainText.line("a\u009Bb"));
    }

    @Test
    void onlyTextOfSeveralLinesHasEndsOfLines() {
        assertEquals("a\r\n\tb", PlainText.text("a\r\n\tb"));
        assertEquals("a\\u000Ab", PlainText.line("a\nb"));
        assertEquals("a\\u2028b", PlainText.text("a\u2028b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Іван Петренко", "Щастие №1", "שלום", "مرحبا", "👩‍🚒 $1 \\u", "Crème – 50 %"})
    void everyWritingStaysAsItIs(String text) {
        assertEquals(text, PlainText.text(text));
        assertEquals(text, PlainText.line(text));
    }
}
