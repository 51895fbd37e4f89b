package org.packbench.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * Pages of A4 lying on their side. What is drawn goes to a file beside the heap at once. How many pages there are is a
 * picture that all of them share, and that is drawn when the last one is done. Lengths are points from the top left corner.
 */
final class PdfPages implements AutoCloseable {
    static final double WIDTH = PDRectangle.A4.getHeight();
    static final double HEIGHT = PDRectangle.A4.getWidth();
    static final double LEFT = 28;
    static final double RIGHT = WIDTH - LEFT;
    static final double TOP = 34;
    static final double FOOT = HEIGHT - 34;

    private static final double SMALL = 7.5;
    private static final float TOTAL_WIDTH = 40;
    private static final float TOTAL_HEIGHT = 12;
    private static final float TOTAL_BASELINE = 3;

    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final Face regular;
    private final Face bold;
    private final PDFormXObject total;
    private final String foot;
    private final PDRectangle paper = new PDRectangle((float) WIDTH, (float) HEIGHT);
    private PDPageContentStream out;
    private int number;

    /** @param foot stands on every page */
    PdfPages(String foot) throws IOException {
        this.foot = foot;
        regular = new Face(document, false);
        bold = new Face(document, true);
        total = new PDFormXObject(document);
        total.setBBox(new PDRectangle(TOTAL_WIDTH, TOTAL_HEIGHT));
        total.setResources(new PDResources());
        out = page();
    }

    Face face(boolean wanted) {
        return wanted ? bold : regular;
    }

    /** Ends the page and begins another. */
    void turn() throws IOException {
        out.close();
        out = page();
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(paper);
        document.addPage(page);
        number++;
        PDPageContentStream stream = new PDPageContentStream(document, page);
        out = stream;
        foot();
        return stream;
    }

    private void foot() throws IOException {
        double baseline = HEIGHT - 20;
        String begin = number + " / ";
        text(foot, false, SMALL, LEFT, baseline);
        double width = regular.width(begin, SMALL);
        text(begin, false, SMALL, RIGHT - TOTAL_WIDTH - width, baseline);
        out.saveGraphicsState();
        out.transform(Matrix.getTranslateInstance(
                (float) (RIGHT - TOTAL_WIDTH), (float) (HEIGHT - baseline - TOTAL_BASELINE)));
        out.drawForm(total);
        out.restoreGraphicsState();
    }

    /** @param text printable */
    void text(String text, boolean strong, double size, double x, double baseline) throws IOException {
        if (text.isEmpty()) return;
        out.beginText();
        out.setFont(face(strong).font(), (float) size);
        out.newLineAtOffset((float) x, (float) (HEIGHT - baseline));
        out.showText(text);
        out.endText();
    }

    void shade(double x, double y, double width, double high, float grey) throws IOException {
        out.setNonStrokingColor(grey);
        out.addRect((float) x, (float) (HEIGHT - y - high), (float) width, (float) high);
        out.fill();
        out.setNonStrokingColor(0f);
    }

    void line(double x, double y, double width) throws IOException {
        shade(x, y, width, 0.4, 0.75f);
    }

    /** The document is done. */
    void save(Path file) throws IOException {
        out.close();
        drawTotal();
        document.getDocumentInformation().setProducer("Packbench");
        try (OutputStream bytes = Files.newOutputStream(file)) {
            document.save(bytes);
        }
    }

    private void drawTotal() throws IOException {
        try (PDFormContentStream content = new PDFormContentStream(total)) {
            content.beginText();
            content.setFont(regular.font(), (float) SMALL);
            content.newLineAtOffset(0, TOTAL_BASELINE);
            content.showText(Integer.toString(number));
            content.endText();
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
