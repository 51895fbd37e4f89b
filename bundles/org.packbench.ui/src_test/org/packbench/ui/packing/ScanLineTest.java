package org.packbench.ui.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.packbench.core.scan.ScannerProfile;

class ScanLineTest {
    private final List<String> heard = new ArrayList<>();
    private boolean held;
    private long now = 10_000;
    private ScannerProfile scanner = ScannerProfile.DEFAULT;
    private final ScanLine line = new ScanLine(
            new ScanListener() {
                @Override
                public void scanned(String code) {
                    heard.add(code);
                }

                @Override
                public void scannedTwice(String code) {
                    heard.add("twice " + code);
                }

                @Override
                public void commanded(ScanCommand command, String argument) {
                    heard.add((command + " " + argument).strip());
                }

                @Override
                public void wentToMenu() {
                    heard.add("menu");
                }

                @Override
                public void caughtElsewhere() {
                    heard.add("elsewhere");
                }
            },
            () -> held,
            () -> scanner);

    /** A scanner: a key every 5 ms. */
    private void burst(String keys) {
        keys.chars().forEach(c -> line.type((char) c, now += 5));
    }

    /** A hand: a key every 150 ms; a Space that nothing follows is settled meanwhile. */
    private void hand(String keys) {
        keys.chars().forEach(c -> {
            line.type((char) c, now += 150);
            line.settle();
        });
    }

    @Test
    void aCodeEndsWithCrLfOrTabAndARunOfThemEndsItOnce() {
        burst("3800123400517\r\n");
        now += 2000;
        burst("BG10129\t");
        now += 2000;
        burst("BG10131\n\r\t\r");
        assertEquals(List.of("3800123400517", "BG10129", "BG10131"), heard);
    }

    @Test
    void aSpaceInsideABurstIsData() {
        burst("BOX 12 A\r");
        assertEquals(List.of("BOX 12 A"), heard);
    }

    @Test
    void aSpaceAtTheBeginningOfABurstDoesNotAcknowledge() {
        held = true;
        burst(" 3800123400517\r");
        assertEquals(List.of("3800123400517"), heard);
    }

    @Test
    void aSpaceAloneAcknowledges() {
        hand(" ");
        assertEquals(List.of("ACK"), heard);
    }

    @Test
    void aSpaceByHandAcknowledgesAHeldAnswerAlsoBehindStrayCharacters() {
        held = true;
        hand("x ");
        assertEquals(List.of("ACK"), heard);
        assertEquals("", line.typed());
    }

    @Test
    void aSpaceByHandInsideATypedNumberIsData() {
        hand("A 17\r");
        assertEquals(List.of("A 17"), heard);
    }

    @Test
    void enterNeverAcknowledges() {
        held = true;
        hand("\r");
        assertEquals(List.of("OPEN"), heard);
    }

    @Test
    void escThrowsAwayWhatWasTypedAndThenAcknowledges() {
        hand("BG1");
        line.escape();
        assertEquals(List.of(), heard);
        line.escape();
        assertEquals(List.of("ACK"), heard);
    }

    @Test
    void backspaceTakesTheLastCharacterBack() {
        hand("BG108");
        line.backspace();
        hand("9\r");
        assertEquals(List.of("BG109"), heard);
    }

    @Test
    void aScanBehindStrayKeysIsTheWholeCode() {
        hand("xy");
        now += 3000;
        burst("3800123400517\r");
        assertEquals(List.of("3800123400517"), heard);
    }

    @Test
    void aNumberTypedWithAPauseIsKeptWhole() {
        hand("BG1");
        now += 3000;
        hand("0129\r");
        assertEquals(List.of("BG10129"), heard);
    }

    @Test
    void aSlowScannerThatHesitatesLosesNothing() {
        burst("3800");
        now += 200;
        burst("123400517\r");
        assertEquals(List.of("3800123400517"), heard);
    }

    @Test
    void theSameCodeAtOnceIsOneTriggerReadTwice() {
        burst("3800123400517\r");
        burst("3800123400517\r");
        now += 500;
        burst("3800123400517\r");
        assertEquals(List.of("3800123400517", "twice 3800123400517", "3800123400517"), heard);
    }

    @Test
    void anotherCodeAtOnceIsAScanOfItsOwn() {
        burst("BG10129\r3800123400517\r");
        assertEquals(List.of("BG10129", "3800123400517"), heard);
    }

    @Test
    void commandBarcodesAreCommandsWithTheirArguments() {
        burst("%%11\r");
        burst("%%0212\r");
        burst("%%0503\r");
        assertEquals(List.of("ACK", "QUANTITY 12", "ISSUE 03"), heard);
    }

    @Test
    void aReasonThatDoesNotExistMakesNoCommand() {
        burst("%%0501\r");
        burst("%%0577\r");
        burst("%%0899\r");
        assertEquals(List.of("ISSUE 01", "%%0577", "%%0899"), heard);
    }

    @Test
    void whatOnlyLooksLikeACommandIsLeftToTheScreen() {
        burst("%%99\r");
        burst("%%02\r");
        burst("%%11x\r");
        assertEquals(List.of("%%99", "%%02", "%%11x"), heard);
    }

    @Test
    void anEmptyLineIsNoCode() {
        burst("   \r");
        assertEquals(List.of(), heard);
    }

    @Test
    void whatFollowsTheScannersPrefixIsAScanHoweverSlowlyItComes() {
        scanner = ScannerProfile.of("prefix=~\nsuffix=*");
        hand("BG1");
        hand("~3800123400517*\r");
        burst("~TEA*\r");
        hand("BG10129\r");
        assertEquals(List.of("3800123400517", "TEA", "BG10129"), heard);
    }

    @Test
    void aPrefixInsideACodeIsThatCodes() {
        scanner = ScannerProfile.of("prefix=A");
        burst("AHC-A01-050\r");
        burst("HC-A07-050\r");
        hand("BA1\r");
        scanner = ScannerProfile.of("prefix=~");
        burst("~HC~01-050\r");
        burst("HC~07-050\r");
        assertEquals(List.of("HC-A01-050", "HC-A07-050", "BA1", "HC~01-050", "HC~07-050"), heard);
    }

    @Test
    void aScannerThatEndsNothingHasEndedAfterAPause() {
        scanner = ScannerProfile.of("terminated=false");
        burst("3800123400517");
        assertEquals(List.of(), heard);
        assertTrue(line.undecided());
        line.settle();
        hand("BG1");
        line.settle();
        assertEquals(List.of("3800123400517"), heard, "what a hand types waits for Enter");
    }

    @Test
    void theLayoutDistortsWhatIsScannedAndNotWhatIsTyped() {
        scanner = ScannerProfile.of("layout=GERMAN");
        burst("ZYßA\r");
        hand("ZYßA\r");
        assertEquals(List.of("YZ-A", "ZYßA"), heard);
    }

    @Test
    void theSeparatorsOfAGs1CodeAreKept() {
        burst("]C10104006381333931" + "10A7\u001D21S1\r");
        assertEquals(List.of("]C10104006381333931" + "10A7\u001D21S1"), heard);
    }

    @Test
    void aCommandIsOneBehindASymbologyIdentifierToo() {
        burst("]C0%%11\r");
        assertEquals(List.of("ACK"), heard);
    }

    @Test
    void aSlowScannerIsOneOnceItsGapIsKnown() {
        scanner = ScannerProfile.of("gap=90");
        "AB 12\r".chars().forEach(c -> line.type((char) c, now += 80));
        assertEquals(List.of("AB 12"), heard);
    }

    @Test
    void twentyCodesASecondLoseNothing() {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            sent.add("38001234%05d".formatted(i));
            now += 2;
            sent.getLast().chars().forEach(c -> line.type((char) c, now += 3));
            line.type('\r', now += 3);
        }
        assertEquals(sent, heard);
    }
}
