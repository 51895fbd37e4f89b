package org.packbench.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.ReaderException;
import com.google.zxing.datamatrix.decoder.Decoder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.core.label.Symbology;

/** Squares are read as their text, and as nothing that only fills them up. */
class SymbolTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "BG10129",
                // the minimal encoder would have these read with more at their end
                " 586-FD9A3J",
                "AF*HBI-ACHE23HDEFC",
                "9A5*AA9*9Z09^9>A",
                // and the usual one, too, these
                "№C4E3HB-HD",
                "в-9  A0 0",
                "-1> a 0ZA00AAA>>> **Z*Z  bZ9*bZ >>>X9>"
            })
    void aDataMatrixIsReadAsItsText(String text) throws ReaderException {
        assertEquals(text, read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BG10129", "#1043", "PO-2026/0117"})
    void usualNumbersMakeTheSmallestSquares(String text) {
        int width = Symbol.of(Symbology.DATA_MATRIX, text).width();
        assertTrue(width <= 16, text + " takes " + width + " modules");
    }

    @Provide
    Arbitrary<String> capitals() {
        return Arbitraries.strings()
                .withChars(" _!*>-09AZа№ü")
                .ofMinLength(1)
                .ofMaxLength(40)
                .filter(text -> !text.isBlank());
    }

    @Property(tries = 3_000)
    void anyTextWithCapitalsAndSignsIsReadAsItIs(@ForAll("capitals") String text) throws ReaderException {
        assertEquals(text, read(text));
    }

    private static String read(String text) throws ReaderException {
        return new Decoder()
                .decode(Symbol.of(Symbology.DATA_MATRIX, text).modules())
                .getText();
    }
}
