package org.packbench.core.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.packbench.core.scan.ScannerCheck.Stroke;

/** What one scan of the test code tells of a scanner. */
class ScannerCheckTest {
    private static ScannerCheck check(String keys, int gap) {
        List<Stroke> strokes = new ArrayList<>();
        for (char c : keys.toCharArray()) strokes.add(new Stroke(c, 1000L + (long) strokes.size() * gap));
        return ScannerCheck.of(strokes);
    }

    @Test
    void aScannerOutOfItsBoxNeedsNoProfile() {
        ScannerCheck check = check(ScannerCheck.CODE + "\r", 8);
        assertEquals(Optional.of(KeyboardLayout.ENGLISH), check.layout());
        assertEquals("\r", check.terminators());
        assertEquals(Duration.ofMillis(8), check.slowest());
        ScannerProfile profile = check.found().orElseThrow();
        assertEquals("", profile.prefix() + profile.suffix());
        assertTrue(profile.terminated());
        assertEquals(Duration.ofMillis(50), profile.gap(), "a pause now and then is a scanner's still");
    }

    @ParameterizedTest
    @EnumSource
    void theLayoutIsNamedAndPutRight(KeyboardLayout layout) {
        ScannerCheck check = check(layout.distort(ScannerCheck.CODE) + "\t", 10);
        assertEquals(Optional.of(layout), check.layout());
        ScannerProfile profile = check.found().orElseThrow();
        assertEquals("BG10223/Zy-4_x", profile.code(layout.distort("BG10223/Zy-4_x")));
        assertEquals("3800123400517", profile.code(layout.distort("3800123400517")));
        assertEquals("%%0212", profile.code(layout.distort("%%0212")));
    }

    @Test
    void charactersThatADeadKeySwallowsAreNamed() {
        assertEquals(
                "+=`",
                check(KeyboardLayout.GERMAN.distort(ScannerCheck.CODE), 10).lost());
        assertEquals("", check(ScannerCheck.CODE, 10).lost());
    }

    @ParameterizedTest(name = "{0} + code + {1}")
    @CsvSource(quoteCharacter = '"', textBlock = """
        ~, "", ~, ""
        "", *, "", *
        @@, ##, @@, ##
        ]C0, "", "", ""
        ~]C0, "", ~, ""
        """)
    void whatIsSentAroundACodeIsFound(String before, String behind, String prefix, String suffix) {
        ScannerProfile profile =
                check(before + ScannerCheck.CODE + behind + "\r", 8).found().orElseThrow();
        assertEquals(prefix, profile.prefix());
        assertEquals(suffix, profile.suffix());
        assertEquals(
                "TEA", ScannedCode.of(profile.code(before + "TEA" + behind)).code());
    }

    @Test
    void aScannerWithoutATerminatorIsTold() {
        ScannerCheck check = check(ScannerCheck.CODE, 20);
        assertEquals("", check.terminators());
        assertFalse(check.found().orElseThrow().terminated());
        assertEquals(Duration.ofMillis(60), check.found().orElseThrow().gap());
    }

    @Test
    void aKeyThatABusyPcKeptWaitingMakesNoSlowScanner() {
        List<Stroke> strokes = new ArrayList<>();
        long now = 1000;
        for (char c : (ScannerCheck.CODE + "\r").toCharArray())
            strokes.add(new Stroke(c, now += strokes.size() == 7 ? 300 : 6));
        assertEquals(Duration.ofMillis(6), ScannerCheck.of(strokes).slowest());
    }

    @Test
    void capsLockIsTold() {
        ScannerCheck check = check("pb-tEST-%%10/Zy_#2\r", 8);
        assertTrue(check.capsLock());
        assertEquals(Optional.empty(), check.found());
    }

    @Test
    void anotherCodeGivesNoProfile() {
        ScannerCheck check = check("3800123400517\r", 8);
        assertEquals(Optional.empty(), check.found());
        assertFalse(check.capsLock());
    }

    @Test
    void aProfileIsReadAsItWasWritten() {
        ScannerProfile profile =
                new ScannerProfile("~", "=*", Optional.of('|'), Duration.ofMillis(70), false, KeyboardLayout.BULGARIAN);
        assertEquals(profile, ScannerProfile.of(profile.text()));
        assertEquals(ScannerProfile.DEFAULT, ScannerProfile.of(""));
        assertEquals(ScannerProfile.DEFAULT, ScannerProfile.of("gap=x\nlayout=KLINGON\nnonsense"));
    }

    @Test
    void aSeparatorOfItsOwnBecomesTheSeparator() {
        ScannerProfile profile = ScannerProfile.of("separator=|");
        assertEquals("10A\u001D21B", profile.code("10A|21B"));
    }
}
