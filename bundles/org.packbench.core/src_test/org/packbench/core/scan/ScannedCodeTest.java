package org.packbench.core.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read in a code; {@code ^} stands for the separator. */
class ScannedCodeTest {
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # sent                                              | elements
        ]C1010400638133393117271231                         | 01=04006381333931 17=271231
        ]d2010400638133393110AB-12^21S/9                    | 01=04006381333931 10=AB-12 21=S/9
        ^0104006381333931^10A                               | 01=04006381333931 10=A
        010400638133393111250101152601013012^240X-9         | 01=04006381333931 11=250101 15=260101 30=12 240=X-9
        ]C102040063813339313724                             | 02=04006381333931 37=24
        ]C1010400638133393131030012502112                   | 01=04006381333931 3103=001250 21=12
        ]C10104006381333931392225^10L                       | 01=04006381333931 3922=25 10=L
        ]C14104012345000009254A                             | 410=4012345000009 254=A
        ]C1710DE-1^0104006381333931                         | 710=DE-1 01=04006381333931
        ]C14302NAME^0104006381333931                        | 4302=NAME 01=04006381333931
        ]C1010400638133393191own^92more                     | 01=04006381333931 91=own 92=more
        (01)04006381333931(17)271231(10)A7                  | 01=04006381333931 17=271231 10=A7
        10A^10B^0104006381333931                            | 10=A 01=04006381333931
        0104006381333931                                    | 01=04006381333931
        0104006381333932                                    | -
        01040063813339311727123                             | -
        ]C10104006381333                                    | -
        ]C1                                                 | -
        (10)A7                                              | -
        (01)04006381333931 x                                | -
        4006381333931                                       | -
        ]E04006381333931                                    | -
        BG10223                                             | -
        """)
    void elementsOfACode(String sent, String expected) {
        ScannedCode scanned = ScannedCode.of(sent.replace('^', ElementString.SEPARATOR));
        String found = scanned.elements()
                .map(elements -> elements.values().entrySet().stream()
                        .map(Map.Entry::toString)
                        .collect(Collectors.joining(" ")))
                .orElse(null);
        assertEquals(expected, found);
    }

    @Test
    void theNumberIsTriedInEveryLengthThatItMayHave() {
        assertEquals(
                List.of("0100000096385074", "00000096385074", "0000096385074", "000096385074", "96385074"),
                ScannedCode.of("0100000096385074").readings());
        assertEquals(List.of("4006381333931"), ScannedCode.of("4006381333931").readings());
    }

    @Test
    void whatIsMappedIsTheItemAndNotItsLot() {
        assertEquals("4006381333931", ScannedCode.of("]d2010400638133393110A7").item());
        assertEquals("MW-400", ScannedCode.of("MW-400\r\n").item());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEA\r", "TEA\r\n", "\tTEA\t", "TEA\n\r\n", "]C0TEA\r"})
    void terminatorsAndSymbologyAreNoPartOfACode(String sent) {
        assertEquals("TEA", ScannedCode.of(sent).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"]", "]]", "]C", "[C1", "]1C", "A]C1"})
    void bracketsThatAreNoSymbologyStay(String code) {
        assertEquals(code, ScannedCode.of(code).code());
    }

    @Test
    void controlCharactersAreShown() {
        assertEquals("10A␝21B", ScannedCode.visible("10A\u001D21B"));
    }

    @Property
    void whatWasEncodedIsRead(
            @ForAll @NumericChars @StringLength(13) String digits,
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String lot,
            @ForAll @AlphaChars @StringLength(min = 1, max = 20) String serial) {
        int sum = 0;
        for (int i = 0; i < 13; i++) sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 3 : 1);
        String gtin = digits + (10 - sum % 10) % 10;
        ScannedCode scanned = ScannedCode.of("]C101" + gtin + "10" + lot + "\u001D21" + serial);
        ElementString elements = scanned.elements().orElseThrow();
        assertEquals(Optional.of(new Gtin(gtin)), elements.gtin());
        assertEquals(Optional.of(lot), elements.value(ElementString.LOT));
        assertEquals(Optional.of(serial), elements.value(ElementString.SERIAL));
        assertTrue(scanned.readings().contains(gtin));
    }

    @Property
    void nothingThatIsScannedIsAnError(@ForAll String sent) {
        assertTrue(ScannedCode.of(sent).readings().getFirst().length() <= sent.length());
    }
}
