package org.packbench.labels;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.Reader;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.BitArray;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.datamatrix.DataMatrixReader;
import com.google.zxing.oned.Code128Reader;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.label.LabelImage;
import org.packbench.core.label.Layout;
import org.packbench.core.label.Mark;
import org.packbench.core.label.Symbology;

/**
 * Reads a code from the dots that are going to be printed, as a scanner will. What is not its text never reaches paper: a
 * parcel with another order's number is worse than one without.
 */
final class ReadBack {
    private ReadBack() {}

    /** @throws IllegalStateException when it is read as anything else: that is a mistake of this bundle */
    static void check(Layout.Laid label) {
        String read = read(label.image(), label.code());
        if (!read.equals(label.label().code()))
            throw new IllegalStateException(label.label() + " would be read as \"" + read + "\"");
    }

    private static String read(LabelImage image, Mark.Code code) {
        try {
            return result(image, code).getText();
        } catch (ReaderException e) {
            throw new IllegalStateException("unreadable: " + code, e);
        }
    }

    /** With the codewords in its raw bytes. */
    static Result result(LabelImage image, Mark.Code code) throws ReaderException {
        if (code.symbology() == Symbology.CODE_128)
            return new Code128Reader().decodeRow(0, dots(image, code.y() + code.height() / 2), Map.of());
        Reader reader = code.symbology() == Symbology.QR ? new QRCodeReader() : new DataMatrixReader();
        BinaryBitmap bitmap = new BinaryBitmap(new Dots(square(image, code)));
        return reader.decode(bitmap, Map.of(DecodeHintType.PURE_BARCODE, true));
    }

    /** The whole row, from edge to edge: what stands beside the bars is read with them. */
    private static BitArray dots(LabelImage image, int y) {
        BitArray row = new BitArray(image.width());
        for (int x = 0; x < image.width(); x++) if (image.black(x, y)) row.set(x);
        return row;
    }

    /** The square with a margin of two modules. */
    private static BitMatrix square(LabelImage image, Mark.Code code) {
        int margin = 2 * code.module();
        BitMatrix dots = new BitMatrix(code.width() + 2 * margin, code.height() + 2 * margin);
        for (int y = 0; y < dots.getHeight(); y++)
            for (int x = 0; x < dots.getWidth(); x++)
                if (image.black(code.x() - margin + x, code.y() - margin + y)) dots.set(x, y);
        return dots;
    }

    /** Dots that are black or white already. */
    private static final class Dots extends Binarizer {
        private final BitMatrix dots;

        Dots(BitMatrix dots) {
            super(new Nothing(dots.getWidth(), dots.getHeight()));
            this.dots = dots;
        }

        @Override
        public BitArray getBlackRow(int y, @Nullable BitArray row) {
            return dots.getRow(y, row);
        }

        @Override
        public BitMatrix getBlackMatrix() {
            return dots;
        }

        @Override
        public Binarizer createBinarizer(@Nullable LuminanceSource source) {
            throw new UnsupportedOperationException("dots have no shades");
        }
    }

    /** The size of an image whose shades nobody asks for. */
    private static final class Nothing extends LuminanceSource {
        Nothing(int width, int height) {
            super(width, height);
        }

        @Override
        public byte[] getRow(int y, byte @Nullable [] row) {
            throw new UnsupportedOperationException("dots have no shades");
        }

        @Override
        public byte[] getMatrix() {
            throw new UnsupportedOperationException("dots have no shades");
        }
    }
}
