package org.packbench.ui.scanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.packbench.core.scan.KeyboardLayout;
import org.packbench.core.scan.ScannerCheck;
import org.packbench.core.scan.ScannerCheck.Stroke;
import org.packbench.core.scan.ScannerProfile;

/** What a person reads after a scan of the test code. */
class FindingTest {
    private ScannerProfile now = ScannerProfile.DEFAULT;

    private Finding scan(String keys, int gap) {
        List<Stroke> strokes = new ArrayList<>();
        for (char c : keys.toCharArray()) strokes.add(new Stroke(c, (long) strokes.size() * gap));
        return Finding.of(strokes, now);
    }

    private static String facts(Finding finding) {
        return finding.facts().stream()
                .map(fact -> fact.name() + ": " + fact.text())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aScannerOutOfItsBoxHasNothingToBeKept() {
        Finding finding = scan(ScannerCheck.CODE + "\r\n", 6);
        assertEquals("The scanner is understood.", finding.headline());
        assertEquals(Optional.empty(), finding.profile());
        assertEquals("""
            Speed: 6 to 6 ms between keys
            Ends with: Enter, LF
            Around a code: nothing
            Keyboard: English, as the scanner’s
            What came: PB-Test-%%10/zY_#2␍␊""", facts(finding));
    }

    @Test
    void aGermanKeyboardIsNamedAndCanBePutRight() {
        Finding finding = scan("~PBßTestß%%10-yZ?§2\r".replace("~", "°"), 6);
        assertTrue(facts(finding).contains("German; what it makes of a scan is put right"), facts(finding));
        assertTrue(facts(finding).contains("+ = `: a dead key swallows it"), facts(finding));
        ScannerProfile profile = finding.profile().orElseThrow();
        assertEquals(KeyboardLayout.GERMAN, profile.layout());
        assertEquals("~", profile.prefix());
        now = profile;
        assertEquals(
                "The scanner is understood.", scan("°PBßTestß%%10-yZ?§2\r", 6).headline());
    }

    @Test
    void aPrefixThatCodesMayBeginWithIsKeptWithAWarning() {
        Finding finding = scan("A" + ScannerCheck.CODE + "\r", 6);
        assertTrue(finding.profile().isPresent());
        assertTrue(facts(finding).contains("Prefix: Codes may begin with A too"), facts(finding));
        assertFalse(facts(scan("~" + ScannerCheck.CODE + "\r", 6)).contains("Prefix:"));
    }

    @Test
    void aHandIsNoScanner() {
        assertEquals(
                "That came as slowly as from a hand. Scan the code above.",
                scan(ScannerCheck.CODE + "\r", 180).headline());
    }

    @Test
    void anotherCodeAndCapsLockAreTold() {
        assertEquals(
                "This is not the code above. Scan that one.",
                scan("3800123400517\r", 6).headline());
        assertTrue(scan("pb-tEST-%%10/Zy_#2\r", 6).headline().startsWith("Caps Lock is on"));
    }
}
