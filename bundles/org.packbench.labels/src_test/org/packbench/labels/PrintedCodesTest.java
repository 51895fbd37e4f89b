package org.packbench.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.ReaderException;
import com.google.zxing.common.BitArray;
import com.google.zxing.oned.Code128Reader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.packbench.core.label.LabelFormat;
import org.packbench.core.label.Layout;
import org.packbench.core.label.Mark;
import org.packbench.core.label.Symbology;
import uk.org.okapibarcode.backend.Code128;

/** Whatever is printed is read as what it says. */
class PrintedCodesTest {
    @Provide
    Arbitrary<String> ascii() {
        return Codes.ascii();
    }

    @Provide
    Arbitrary<String> anyScript() {
        return Codes.anyScript();
    }

    @Provide
    Arbitrary<Integer> dpi() {
        return Arbitraries.frequency(Tuple.of(10, 203), Tuple.of(5, 300), Tuple.of(1, 600));
    }

    @Provide
    Arbitrary<Symbology> squares() {
        return Arbitraries.of(Symbology.QR, Symbology.DATA_MATRIX);
    }

    @Property(tries = 300)
    void barsOfAPngAreReadAsTheirText(@ForAll("ascii") String code, @ForAll("dpi") int dpi)
            throws IOException, ReaderException {
        assertRead(code, Samples.format(130, 40, dpi, Symbology.CODE_128));
    }

    @Property(tries = 200)
    void squaresOfAPngAreReadAsTheirTextInAnyScript(
            @ForAll("anyScript") String code, @ForAll("dpi") int dpi, @ForAll("squares") Symbology symbology)
            throws IOException, ReaderException {
        assertRead(code, Samples.format(80, 50, dpi, symbology));
    }

    private static void assertRead(String code, LabelFormat format) throws IOException, ReaderException {
        Layout.Laid laid = Samples.laid(Samples.label(code), format);
        assertEquals(code, Scanner.read(Samples.picture(Samples.LABELS.png(laid.image())), laid.code(), 1));
    }

    @Property(tries = 40)
    void barsOfAPageAreReadAsTheirText(@ForAll("ascii") String code) throws IOException, ReaderException {
        assertPageRead(code, Samples.format(130, 40, 203, Symbology.CODE_128));
    }

    @Property(tries = 40)
    void squaresOfAPageAreReadAsTheirText(@ForAll("anyScript") String code, @ForAll("squares") Symbology symbology)
            throws IOException, ReaderException {
        assertPageRead(code, Samples.format(80, 50, 203, symbology));
    }

    private static void assertPageRead(String code, LabelFormat format) throws IOException, ReaderException {
        Layout.Laid laid = Samples.laid(Samples.label(code), format);
        byte[] pdf = Samples.LABELS.pdf(List.of(laid));
        assertEquals(code, Scanner.read(Samples.page(pdf, 0, 2 * format.dpi()), laid.code(), 2));
    }

    @Property(tries = 500)
    void aPrinterMakesTheSameBarsOfZpl(@ForAll("ascii") String code) {
        Layout.Laid laid = Samples.laid(Samples.label(code), Samples.format(130, 40, 203, Symbology.CODE_128));
        Mark.Code bars = laid.code();
        ZplPrinter printer = ZplPrinter.print(Samples.LABELS.zpl(List.of(laid)));
        ZplPrinter.Bars printed = printer.bars().getFirst();
        assertEquals(code, printed.text());
        assertEquals(bars.x(), printed.x());
        assertEquals(bars.y(), printed.y());
        assertEquals(bars.module(), printed.module());
        assertEquals(bars.height(), printed.height());
        assertEquals(bars.width(), printed.width(), "dots: as wide as was checked");
    }

    @Property(tries = 200)
    void aPrinterPutsTheDotsOfZplWhereTheyWere(
            @ForAll("anyScript") String code, @ForAll("squares") Symbology symbology) {
        Layout.Laid laid = Samples.laid(Samples.label(code), Samples.format(80, 50, 203, symbology));
        ZplPrinter printer = ZplPrinter.print(Samples.LABELS.zpl(List.of(laid)));
        assertEquals(laid.image(), printer.image(laid.format().dpi()));
    }

    /** The reader's table is not the writer's own mistake: another library's bars are read by it, too. */
    @Property(tries = 500)
    void noOtherLibraryMakesNarrowerBars(@ForAll("ascii") String code) throws ReaderException {
        // an escape of that library's own
        if (code.contains("\\<")) return;
        Code128 other = new Code128();
        other.setContent(code);
        int width = Symbol.of(Symbology.CODE_128, code).width();
        assertTrue(width <= other.getWidth(), width + " modules against " + other.getWidth());
        assertEquals(
                code, new Code128Reader().decodeRow(0, row(other), Map.of()).getText());
    }

    private static BitArray row(Code128 symbol) {
        BitArray row = new BitArray(symbol.getWidth() + 20);
        symbol.getRectangles().forEach(bar -> {
            int from = 10 + (int) Math.round(bar.x);
            row.setRange(from, from + (int) Math.round(bar.width));
        });
        return row;
    }
}
