package org.packbench.labels;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.ReaderException;
import com.google.zxing.common.BitArray;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.oned.Code128Reader;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.packbench.core.label.Mark;
import org.packbench.core.label.Symbology;

/** Reads pictures in shades of grey, as a camera scanner does; it knows where to look, and nothing of the dots. */
final class Scanner {
    private static final Map<Symbology, BarcodeFormat> FORMATS = new EnumMap<>(Map.of(
            Symbology.CODE_128, BarcodeFormat.CODE_128,
            Symbology.QR, BarcodeFormat.QR_CODE,
            Symbology.DATA_MATRIX, BarcodeFormat.DATA_MATRIX));

    private Scanner() {}

    /**
     * What a code reads as.
     *
     * @param dots how many pixels of the picture a dot of the label takes
     */
    static String read(BufferedImage picture, Mark.Code code, double dots) throws ReaderException {
        boolean square = code.symbology() != Symbology.CODE_128;
        int margin = square ? 2 * code.module() : 10 * code.module();
        int above = square ? margin : 0;
        BufferedImage part = picture.getSubimage(
                (int) Math.max(0, Math.round((code.x() - margin) * dots)),
                (int) Math.round((code.y() - above) * dots),
                (int) Math.round((code.width() + 2 * margin) * dots),
                (int) Math.round((code.height() + 2 * above) * dots));
        Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);
        hints.put(DecodeHintType.POSSIBLE_FORMATS, List.of(FORMATS.get(code.symbology())));
        hints.put(square ? DecodeHintType.PURE_BARCODE : DecodeHintType.TRY_HARDER, true);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new GlobalHistogramBinarizer(new Grey(part))), hints)
                .getText();
    }

    /** Every Code 128 on a page that a line across it meets. */
    static Set<String> all(BufferedImage page) {
        Set<String> found = new TreeSet<>();
        for (int y = 0; y < page.getHeight(); y += 12) {
            BitArray row = new BitArray(page.getWidth());
            for (int x = 0; x < page.getWidth(); x++) if ((page.getRGB(x, y) & 0xFF) < 128) row.set(x);
            for (int from = 0; from < page.getWidth(); from += 60) {
                try {
                    found.add(new Code128Reader()
                            .decodeRow(y, rest(row, from), Map.of())
                            .getText());
                } catch (ReaderException nothing) {
                    // most places of a page hold no code
                    continue;
                }
            }
        }
        return found;
    }

    private static BitArray rest(BitArray row, int from) {
        BitArray rest = new BitArray(row.getSize() - from);
        for (int x = from; x < row.getSize(); x++) if (row.get(x)) rest.set(x - from);
        return rest;
    }

    private static final class Grey extends LuminanceSource {
        private final BufferedImage picture;

        Grey(BufferedImage picture) {
            super(picture.getWidth(), picture.getHeight());
            this.picture = picture;
        }

        @Override
        public byte[] getRow(int y, byte[] given) {
            byte[] row = given == null || given.length < getWidth() ? new byte[getWidth()] : given;
            int[] pixels = picture.getRGB(0, y, getWidth(), 1, null, 0, getWidth());
            for (int x = 0; x < getWidth(); x++) row[x] = (byte) pixels[x];
            return row;
        }

        @Override
        public byte[] getMatrix() {
            byte[] all = new byte[getWidth() * getHeight()];
            for (int y = 0; y < getHeight(); y++) System.arraycopy(getRow(y, null), 0, all, y * getWidth(), getWidth());
            return all;
        }
    }
}
