package org.packbench.labels;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.datamatrix.DataMatrixWriter;
import com.google.zxing.datamatrix.decoder.Decoder;
import com.google.zxing.datamatrix.encoder.SymbolShapeHint;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.packbench.core.label.Mark.Rule;
import org.packbench.core.label.Symbology;

/**
 * A barcode in modules, the smallest that carries its text.
 *
 * @param quiet modules that stay white on every side of it; for bars, on the left and on the right
 */
record Symbol(Symbology symbology, String text, BitMatrix modules, int quiet) {
    /** More is nothing a person prints on a label, and more than libraries agree on. */
    static final int MOST_CHARACTERS = 80;

    /** ISO/IEC 15417, ISO/IEC 18004, ISO/IEC 16022 (one module; printers that smear are granted another). */
    private static final Map<Symbology, Integer> QUIET =
            new EnumMap<>(Map.of(Symbology.CODE_128, 10, Symbology.QR, 4, Symbology.DATA_MATRIX, 2));

    /**
     * @param text that {@link #notCarried} finds nothing in
     * @throws IllegalArgumentException when it is empty, has more characters than {@link #MOST_CHARACTERS} or too many bytes
     */
    static Symbol of(Symbology symbology, String text) {
        if (text.isEmpty() || text.length() > MOST_CHARACTERS) throw new IllegalArgumentException(text);
        BitMatrix modules = switch (symbology) {
            case CODE_128 -> bars(text);
            case QR -> qr(text);
            case DATA_MATRIX -> dataMatrix(text);
        };
        return new Symbol(symbology, text, modules, QUIET.get(symbology));
    }

    /** The first character that the symbology cannot carry, or no scanner can hand on. */
    static Optional<Integer> notCarried(Symbology symbology, String text) {
        return text.codePoints()
                .filter(c -> Character.isISOControl(c) || symbology == Symbology.CODE_128 && c > '~')
                .boxed()
                .findFirst();
    }

    int width() {
        return modules.getWidth();
    }

    int height() {
        return modules.getHeight();
    }

    boolean square() {
        return symbology != Symbology.CODE_128;
    }

    /** The minimal encoder switches code sets so that no shorter symbol exists. */
    private static BitMatrix bars(String text) {
        boolean[] row = new Code128Writer().encode(text, Map.of(EncodeHintType.CODE128_COMPACT, true));
        BitMatrix modules = new BitMatrix(row.length, 1);
        for (int x = 0; x < row.length; x++) if (row[x]) modules.set(x, 0);
        return modules;
    }

    /** A quarter of a symbol of this level may be damaged by tape and thumbs. */
    private static BitMatrix qr(String text) {
        try {
            ByteMatrix matrix =
                    Encoder.encode(text, ErrorCorrectionLevel.M, charset(text)).getMatrix();
            BitMatrix modules = new BitMatrix(matrix.getWidth(), matrix.getHeight());
            for (int y = 0; y < matrix.getHeight(); y++)
                for (int x = 0; x < matrix.getWidth(); x++) if (matrix.get(x, y) == 1) modules.set(x, y);
            return modules;
        } catch (WriterException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    /**
     * The smallest that is read as its text. The minimal encoder leaves EDIFACT open at the end of some texts of capitals,
     * digits and signs: what fills the symbol up would be read as four characters more. The usual encoder, which knows
     * nothing outside Latin-1, leaves fewer open, and others. Of text in two bytes a character nobody makes EDIFACT.
     */
    private static BitMatrix dataMatrix(String text) {
        Map<EncodeHintType, Object> usual = charset(text);
        usual.put(EncodeHintType.DATA_MATRIX_SHAPE, SymbolShapeHint.FORCE_SQUARE);
        Map<EncodeHintType, Object> minimal = new EnumMap<>(usual);
        minimal.put(EncodeHintType.DATA_MATRIX_COMPACT, true);
        Map<EncodeHintType, Object> wide = new EnumMap<>(minimal);
        wide.put(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_16BE.name());
        return Stream.of(minimal, usual, wide)
                .flatMap(hints -> dataMatrix(text, hints).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    private static Optional<BitMatrix> dataMatrix(String text, Map<EncodeHintType, Object> hints) {
        try {
            BitMatrix modules = new DataMatrixWriter().encode(text, BarcodeFormat.DATA_MATRIX, 0, 0, hints);
            return new Decoder().decode(modules).getText().equals(text) ? Optional.of(modules) : Optional.empty();
        } catch (IllegalArgumentException | ReaderException e) {
            return Optional.empty();
        }
    }

    /** Says which characters they are only where that is needed: a few old scanners hand the saying on as text. */
    private static Map<EncodeHintType, Object> charset(String text) {
        Map<EncodeHintType, Object> hints = new EnumMap<>(EncodeHintType.class);
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text))
            hints.put(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name());
        return hints;
    }

    /**
     * What is black, in rectangles, each row's neighbours in one.
     *
     * @param x of the first module
     * @param y of the first module
     * @param module its width
     * @param height of a module; for bars, of them all
     */
    List<Rule> black(int x, int y, int module, int height) {
        List<Rule> black = new ArrayList<>();
        for (int row = 0; row < height(); row++) {
            int from = 0;
            while (from < width()) {
                int to = from;
                while (to < width() && modules.get(to, row)) to++;
                if (to > from) black.add(new Rule(x + from * module, y + row * height, (to - from) * module, height));
                from = to + 1;
            }
        }
        return black;
    }
}
