package org.packbench.labels;

import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.packbench.core.OrderNumber;
import org.packbench.core.label.Label;
import org.packbench.core.label.LabelFormat;
import org.packbench.core.label.Labels;
import org.packbench.core.label.Layout;
import org.packbench.core.label.Refusal;
import org.packbench.core.label.Symbology;

/** Labels to try things with. */
final class Samples {
    static final Labels LABELS = new DotLabels();
    static final LabelFormat USUAL = new LabelFormat(65, 35, 203, true, true, 10, Symbology.CODE_128);

    private Samples() {}

    static Label label(String number) {
        return Label.of(new OrderNumber(number), "PostOne", "7 units", "Milena Cosmetics", "Box M");
    }

    static LabelFormat format(int widthMm, int heightMm, int dpi, Symbology symbology) {
        return new LabelFormat(widthMm, heightMm, dpi, true, true, 10, symbology);
    }

    static Layout.Laid laid(Label label, LabelFormat format) {
        return LABELS.layOut(label, format) instanceof Layout.Laid laid ? laid : fail(label + " is refused");
    }

    static Refusal refused(Label label, LabelFormat format) {
        return LABELS.layOut(label, format) instanceof Layout.Refused refused
                ? refused.why()
                : fail(label + " is laid");
    }

    static BufferedImage picture(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    static BufferedImage page(byte[] pdf, int index, float dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(index, dpi, ImageType.GRAY);
        }
    }
}
