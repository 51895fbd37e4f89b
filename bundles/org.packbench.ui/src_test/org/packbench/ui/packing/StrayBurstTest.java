package org.packbench.ui.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.packbench.core.scan.ScannerProfile;

/** A scan while a text field has the focus, as the field and the packing rules see it. */
class StrayBurstTest {
    private final StringBuilder field = new StringBuilder();
    private final List<String> scans = new ArrayList<>();
    private String remembered = "";
    private ScannerProfile scanner = ScannerProfile.DEFAULT;
    private long now = 10_000;
    private boolean button;
    private final StrayBurst burst = new StrayBurst(
            new StrayBurst.Focus() {
                @Override
                public void remember() {
                    remembered = field.toString();
                }

                @Override
                public boolean acts(char c) {
                    return button && c == ' ';
                }

                @Override
                public void undo() {
                    field.setLength(0);
                    field.append(remembered);
                }

                @Override
                public void giveBack(String held) {
                    field.append(held);
                }
            },
            (keys, millis) -> scans.add(keys),
            () -> scanner);

    private void keys(String keys, int gap) {
        for (char c : keys.toCharArray()) if (!burst.key(c, now += gap)) field.append(c);
    }

    private void scan(String code) {
        now += 500;
        keys(code, 5);
    }

    private void hand(String text) {
        keys(text, 140);
    }

    @Test
    void aScanGoesToTheRulesAndLeavesTheFieldAsItWas() {
        hand("half a wo");
        scan("3800123400517\r");
        hand("rd");
        assertEquals(List.of("3800123400517"), scans);
        assertEquals("half a word", field.toString());
    }

    @Test
    void aRunOfTerminatorsIsTheScanners() {
        scan("3800123400517\r\n");
        scan("BG10129\t\r");
        assertEquals(List.of("3800123400517", "BG10129"), scans);
        assertEquals("", field.toString());
    }

    @Test
    void enterByHandIsTheFieldsOwn() {
        hand("done\r");
        scan("3800123400517\r");
        hand("\r");
        assertEquals("done\r\r", field.toString());
    }

    @Test
    void twoQuickLettersOfAHandAreGivenBack() {
        hand("t");
        keys("he", 30);
        burst.settle();
        assertEquals("the", field.toString());
        keys("n", 200);
        keys("ow", 20);
        hand(" here\r");
        assertEquals("thenow here\r", field.toString());
        assertEquals(List.of(), scans);
    }

    @Test
    void threeQuickKeysAndEnterAreAHands() {
        now += 500;
        keys("abc\r", 30);
        assertEquals("abc\r", field.toString());
    }

    @Test
    void behindAPrefixNotEvenTheFirstKeyGoesToTheField() {
        scanner = ScannerProfile.of("prefix=~");
        now += 500;
        List<Boolean> kept = new ArrayList<>();
        for (char c : "~TEA\r".toCharArray()) kept.add(burst.key(c, now += 80));
        assertEquals(List.of(true, true, true, true, true), kept);
        assertEquals(List.of("~TEA"), scans);
    }

    @Test
    void aPrefixThatIsALetterKeepsNoHandFromTypingIt() {
        scanner = ScannerProfile.of("prefix=A");
        hand("An A is typed\r");
        scan("AHC-A01-050\r");
        assertEquals("An A is typed\r", field.toString());
        assertEquals(List.of("AHC-A01-050"), scans);
    }

    @Test
    void aSpaceInFrontOfAScanPressesNoButton() {
        button = true;
        scan(" HC-A03-050\r");
        assertEquals(List.of(" HC-A03-050"), scans);
        assertEquals("", field.toString());
        hand(" ");
        burst.settle();
        assertEquals(" ", field.toString(), "a hand's presses it");
    }

    @Test
    void aCodeWithoutAnEndEndsInAPause() {
        scanner = ScannerProfile.of("terminated=false");
        scan("3800123400517");
        burst.settle();
        assertEquals(List.of("3800123400517"), scans);
        assertEquals("", field.toString());
    }

    @Test
    void twoCodesInOneBurstAreTwoScans() {
        scan("BG10129\r3800123400517\r\nTEA-1\t");
        assertEquals(List.of("BG10129", "3800123400517", "TEA-1"), scans);
        assertEquals("", field.toString());
    }
}
