package org.packbench.labels;

import com.google.zxing.ReaderException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.packbench.core.label.Layout;
import org.packbench.core.label.Mark;
import org.packbench.core.label.Symbology;

/**
 * Labels as ZPL II (the printer's programming guide names the commands). Code 128 is left to the printer, whose narrowest bar
 * is whole dots as ours is ({@code ^BC}); its code sets are told, as a printer that chose its own would print another width.
 * Squares are sent as dots, as printers choose version and mask for themselves, and so are texts, as few printers have
 * Cyrillic letters and none has ours ({@code ^GFA}).
 */
final class Zpl {
    /** The widest narrowest bar that {@code ^BY} takes, dots. */
    private static final int MOST_MODULE = 10;

    // codewords of Code 128, ISO/IEC 15417
    private static final int TO_C = 99;
    private static final int TO_B = 100;
    private static final int TO_A = 101;
    private static final int START_C = 105;

    private final Faces faces;

    Zpl(Faces faces) {
        this.faces = faces;
    }

    byte[] of(List<Layout.Laid> labels) {
        StringBuilder forms = new StringBuilder();
        for (Layout.Laid label : labels) form(label, forms);
        return forms.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void form(Layout.Laid label, StringBuilder out) {
        int width = label.image().width();
        int height = label.image().height();
        out.append("^XA\n^PW").append(width).append("^LL").append(height).append("^LH0,0\n");
        Mark.Code code = label.code();
        boolean drawn = code.symbology() == Symbology.CODE_128 && code.module() <= MOST_MODULE;
        if (drawn) bars(label, code, out);
        Raster dots = new Raster(width, height);
        label.marks().stream()
                .filter(mark -> !(drawn && mark instanceof Mark.Code))
                .forEach(mark -> dots.put(mark, faces));
        out.append("^FO0,0").append(ZplDots.field(dots.rows(), dots.stride())).append("^FS\n^XZ\n");
    }

    private static void bars(Layout.Laid label, Mark.Code code, StringBuilder out) {
        out.append("^FO").append(code.x()).append(',').append(code.y());
        out.append("^BY").append(code.module()).append(",3,").append(code.height());
        out.append("^BCN,").append(code.height()).append(",N,N,N,N");
        out.append("^FH_^FD").append(data(codewords(label, code))).append("^FS\n");
    }

    private static byte[] codewords(Layout.Laid label, Mark.Code code) {
        try {
            return ReadBack.result(label.image(), code).getRawBytes();
        } catch (ReaderException e) {
            throw new IllegalStateException("it was read when it was laid out: " + code, e);
        }
    }

    /**
     * The codewords as {@code ^FD} tells them. Sets A and B are alike in all that a label carries, so that B stands for both:
     * data in A would have to be numbers.
     */
    private static String data(byte[] codewords) {
        boolean pairs = (codewords[0] & 0xFF) == START_C;
        StringBuilder data = new StringBuilder(pairs ? ">;" : ">:");
        // without the start, the check sum and the stop, which the printer makes
        for (int i = 1; i < codewords.length - 2; i++) {
            int word = codewords[i] & 0xFF;
            if (pairs && word == TO_A || word == TO_B) {
                data.append(">6");
                pairs = false;
            } else if (!pairs && word == TO_C) {
                data.append(">5");
                pairs = true;
            } else if (pairs) data.append((char) ('0' + word / 10)).append((char) ('0' + word % 10));
            else data.append(character(word));
        }
        return data.toString();
    }

    private static String character(int word) {
        char character = (char) (word + ' ');
        return switch (character) {
            case '>' -> ">0";
            case '^', '~', '_', '\\' -> "_" + Integer.toHexString(character).toUpperCase(java.util.Locale.ROOT);
            default -> {
                if (character > '~') throw new IllegalStateException("no character of a label: codeword " + word);
                yield String.valueOf(character);
            }
        };
    }
}
