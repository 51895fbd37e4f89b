package org.packbench.labels;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.packbench.core.label.LabelImage;

/** PNG of one bit a dot (ISO/IEC 15948); the same bytes for the same dots, and no toolkit of a display. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final double METRES_PER_INCH = 0.0254;
    private static final byte METRE = 1;

    private Png() {}

    static byte[] of(LabelImage image) {
        int perMetre = (int) Math.round(image.dpi() / METRES_PER_INCH);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            // one bit of grey, deflated, filtered by rows, not interlaced
            chunk(
                    out,
                    "IHDR",
                    ByteBuffer.allocate(13)
                            .putInt(image.width())
                            .putInt(image.height())
                            .put((byte) 1)
                            .array());
            chunk(
                    out,
                    "pHYs",
                    ByteBuffer.allocate(9)
                            .putInt(perMetre)
                            .putInt(perMetre)
                            .put(METRE)
                            .array());
            chunk(out, "IDAT", deflated(image));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A set bit is white there, and each row says first that it is not filtered. */
    private static byte[] deflated(LabelImage image) throws IOException {
        byte[] rows = image.rows();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, best)) {
            for (int y = 0; y < image.height(); y++) {
                out.write(0);
                for (int i = 0; i < image.stride(); i++) out.write(~rows[y * image.stride() + i]);
            }
        } finally {
            best.end();
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
