package org.packbench.labels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.packbench.core.label.LabelImage;
import org.packbench.core.label.Layout;
import org.packbench.core.label.Symbology;
import org.w3c.dom.Element;

/** The forms in which labels leave the program. */
class FormsTest {
    private static final Layout.Laid LABEL = Samples.laid(Samples.label("BG10129"), Samples.USUAL);

    @Test
    void aPngHasTheDotsOfTheLabelAndSaysHowLargeTheyAre() throws IOException {
        byte[] png = Samples.LABELS.png(LABEL.image());
        BufferedImage picture = Samples.picture(png);
        assertEquals(1, picture.getColorModel().getPixelSize(), "bits a dot");
        for (int y = 0; y < picture.getHeight(); y++)
            for (int x = 0; x < picture.getWidth(); x++)
                assertEquals(LABEL.image().black(x, y), (picture.getRGB(x, y) & 0xFF) == 0, x + ", " + y);
        assertEquals(25.4 / 203, millimetresADot(png), 0.0001);
    }

    private static double millimetresADot(byte[] png) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(png)));
        Element tree = (Element) reader.getImageMetadata(0).getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        Element size =
                (Element) tree.getElementsByTagName("HorizontalPixelSize").item(0);
        return Double.parseDouble(size.getAttribute("value"));
    }

    @Test
    void theSameLabelIsTheSameBytesEachTime() {
        assertArrayEquals(
                Samples.LABELS.png(LABEL.image()),
                new DotLabels()
                        .png(Samples.laid(Samples.label("BG10129"), Samples.USUAL)
                                .image()));
    }

    @Test
    void aDocumentHasAPageForEachLabelAsLargeAsItsPaperAndItsTextsCanBeSearched() throws IOException {
        Layout.Laid cyrillic = Samples.laid(Samples.label("Замовлення 7"), Samples.format(100, 50, 300, Symbology.QR));
        try (PDDocument document = Loader.loadPDF(Samples.LABELS.pdf(List.of(LABEL, cyrillic)))) {
            assertEquals(2, document.getNumberOfPages());
            assertEquals(65 / 25.4 * 72, document.getPage(0).getMediaBox().getWidth(), 0.001);
            assertEquals(35 / 25.4 * 72, document.getPage(0).getMediaBox().getHeight(), 0.001);
            assertEquals(100 / 25.4 * 72, document.getPage(1).getMediaBox().getWidth(), 0.001);
            String text = new PDFTextStripper().getText(document);
            for (String word : List.of("PostOne", "7 units", "BG10129", "Milena Cosmetics", "Замовлення 7"))
                assertTrue(text.contains(word), text);
        }
    }

    @Test
    void zplNamesTheBarsAndTellsTheirCodeSets() {
        String zpl = new String(Samples.LABELS.zpl(List.of(LABEL)), StandardCharsets.US_ASCII);
        assertTrue(zpl.startsWith("^XA\n^PW519^LL279^LH0,0\n"), zpl);
        assertTrue(zpl.contains("^BY4,3,"), zpl);
        assertTrue(zpl.contains("^FH_^FD>:BG1>50129^FS"), zpl);
        assertTrue(zpl.endsWith("^FS\n^XZ\n"), zpl);
        assertTrue(zpl.length() < 8_000, zpl.length() + " characters");
    }

    @Test
    void whatZplWouldTakeForACommandIsEscaped() {
        Layout.Laid odd = Samples.laid(Samples.label("^XZ~_>\\"), Samples.USUAL);
        String zpl = new String(Samples.LABELS.zpl(List.of(odd)), StandardCharsets.US_ASCII);
        assertTrue(zpl.contains("^FD>:_5EXZ_7E_5F>0_5C^FS"), zpl);
    }

    @Test
    void theTextsOfZplAreTheDotsOfTheLabel() {
        LabelImage printed =
                ZplPrinter.print(Samples.LABELS.zpl(List.of(LABEL))).image(203);
        int bars = LABEL.code().y() + LABEL.code().height();
        for (int y = bars; y < printed.height(); y++)
            for (int x = 0; x < printed.width(); x++)
                assertEquals(LABEL.image().black(x, y), printed.black(x, y), x + ", " + y);
    }
}
