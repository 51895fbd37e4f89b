package org.packbench.ui.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.api.Test;

/** A product's picture comes from anywhere: it is made small, and never takes the program with it. */
final class PictureFileTest {
    /** A picture of something on nothing. */
    static byte[] jar(int width, int height, Color color) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = height / 6; y < height * 5 / 6; y++)
            for (int x = width / 6; x < width * 5 / 6; x++)
                image.setRGB(x, y, y < height / 3 ? color.darker().getRGB() : color.getRGB());
        return file(image, "png");
    }

    private static byte[] file(BufferedImage image, String kind) {
        try {
            var out = new ByteArrayOutputStream();
            assertTrue(ImageIO.write(image, kind, out));
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aLargePictureIsMadeSmallInItsOwnShape() {
        ImageData small = PictureFile.read(jar(1000, 500, Color.RED)).orElseThrow();
        assertEquals(PictureFile.SIDE, small.width);
        assertEquals(PictureFile.SIDE / 2, small.height);
        assertEquals(0xFF0000, small.getPixel(small.width / 2, small.height / 2));
        assertEquals(255, small.getAlpha(small.width / 2, small.height / 2));
        assertEquals(0, small.getAlpha(0, 0));
    }

    @Test
    void aSmallPictureStaysAsItIs() {
        ImageData small = PictureFile.read(jar(60, 60, Color.BLUE)).orElseThrow();
        assertEquals(60, small.width);
        assertEquals(Color.BLUE.getRGB() & 0xFFFFFF, small.getPixel(30, 40));
    }

    @Test
    void aPhotographIsRead() {
        var photo = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
        ImageData small = PictureFile.read(file(photo, "jpg")).orElseThrow();
        assertEquals(PictureFile.SIDE, small.width);
    }

    @Test
    void whatIsNoPictureIsNone() {
        assertTrue(PictureFile.read(new byte[0]).isEmpty());
        assertTrue(PictureFile.read("<html>404</html>".getBytes()).isEmpty());
        byte[] torn = Arrays.copyOf(jar(400, 400, Color.RED), 60);
        assertTrue(PictureFile.read(torn).isEmpty());
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsNotUnpacked() {
        byte[] bomb = jar(40, 40, Color.RED);
        // the size that stands in the file's head
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        assertTrue(PictureFile.read(bomb).isEmpty());
    }
}
