package org.packbench.ui.packing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/**
 * Reads a product's picture, small enough to be kept for every line. The file is somebody else's: its size is looked at
 * before anything is unpacked, and what cannot be read is no picture. Any thread but the user interface's.
 */
public final class PictureFile {
    /** Of the longer side: twice what a line has room for, so that displays of double density are sharp. */
    static final int SIDE = 208;

    /** More pixels than any camera's; unpacked, they would fill the memory. */
    private static final long MOST_PIXELS = 80_000_000;

    private PictureFile() {}

    /** Empty for what is no picture, or none of a size that one has. */
    public static Optional<ImageData> read(byte[] file) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) return Optional.empty();
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            // readers answer damaged files with whatever their tables run into
            System.getLogger(PictureFile.class.getName())
                    .log(System.Logger.Level.DEBUG, "a picture that cannot be read is not shown", broken);
            return Optional.empty();
        }
    }

    private static Optional<ImageData> read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) return Optional.empty();
        ImageReadParam part = reader.getDefaultReadParam();
        // four pixels for one are enough to average; a camera's picture has hundreds
        int step = Math.max(1, Math.min(width, height) / (4 * SIDE));
        part.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(shrink(reader.read(0, part)));
    }

    /** Each pixel is the mean of those that it stands for, weighed by how solid they are. */
    private static ImageData shrink(BufferedImage image) {
        double scale = Math.min(1, (double) SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var small = new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        small.alphaData = new byte[width * height];
        for (int y = 0; y < height; y++) {
            int top = y * image.getHeight() / height;
            int bottom = Math.max(top + 1, (y + 1) * image.getHeight() / height);
            for (int x = 0; x < width; x++) {
                int left = x * image.getWidth() / width;
                int right = Math.max(left + 1, (x + 1) * image.getWidth() / width);
                int mean = mean(image, left, top, right, bottom);
                small.setPixel(x, y, mean & 0xFFFFFF);
                small.setAlpha(x, y, mean >>> 24);
            }
        }
        return small;
    }

    private static int mean(BufferedImage image, int left, int top, int right, int bottom) {
        long alpha = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int argb = image.getRGB(x, y);
                int solid = argb >>> 24;
                alpha += solid;
                red += (long) solid * (argb >> 16 & 0xFF);
                green += (long) solid * (argb >> 8 & 0xFF);
                blue += (long) solid * (argb & 0xFF);
            }
        }
        if (alpha == 0) return 0;
        int count = (right - left) * (bottom - top);
        return (int) (alpha / count) << 24
                | (int) (red / alpha) << 16
                | (int) (green / alpha) << 8
                | (int) (blue / alpha);
    }
}
