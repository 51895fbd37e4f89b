package org.packbench.labels;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.packbench.core.label.Mark.Rule;

/**
 * Draws on a page in millimetres from its top left corner; sizes of text are points.
 *
 * @param height of the page, millimetres
 */
record Pen(PDPageContentStream out, LabelPdf.Fonts fonts, Faces faces, double height) {
    static final double POINTS_PER_MM = 72 / 25.4;

    private static final float GREY = 0.55f;

    private static float points(double millimetres) {
        return (float) (millimetres * POINTS_PER_MM);
    }

    /** The height of capitals, millimetres. */
    static double cap(double size) {
        return size * Face.CAP_HEIGHT / POINTS_PER_MM;
    }

    double width(String text, boolean bold, double size) {
        Face face = faces.face(bold);
        return face.width(face.printable(text), size) / POINTS_PER_MM;
    }

    void text(String text, boolean bold, double size, double x, double baseline) throws IOException {
        String printable = faces.face(bold).printable(text);
        if (printable.isEmpty()) return;
        out.beginText();
        out.setFont(fonts.of(bold), (float) size);
        out.newLineAtOffset(points(x), points(height - baseline));
        out.showText(printable);
        out.endText();
    }

    void right(String text, boolean bold, double size, double x, double baseline) throws IOException {
        text(text, bold, size, x - width(text, bold, size), baseline);
    }

    void middle(String text, boolean bold, double size, double x, double baseline) throws IOException {
        text(text, bold, size, x - width(text, bold, size) / 2, baseline);
    }

    /** The size with which it is no wider than the room. */
    double fitting(String text, boolean bold, double size, double room) {
        return Math.min(size, size * room / Math.max(0.001, width(text, bold, size)));
    }

    void black(double x, double y, double width, double high) throws IOException {
        out.addRect(points(x), points(height - y - high), points(width), points(high));
        out.fill();
    }

    void hairline(double x1, double y1, double x2, double y2) throws IOException {
        out.saveGraphicsState();
        out.setStrokingColor(GREY);
        out.setLineWidth(0.5f);
        out.moveTo(points(x1), points(height - y1));
        out.lineTo(points(x2), points(height - y2));
        out.stroke();
        out.restoreGraphicsState();
    }

    /** As a key of a keyboard is drawn. */
    void frame(double x, double y, double width, double high) throws IOException {
        out.setLineWidth(1);
        out.addRect(points(x), points(height - y - high), points(width), points(high));
        out.stroke();
    }

    /** @param module millimetres */
    void symbol(Symbol symbol, double x, double y, double module, double high) throws IOException {
        for (Rule bar : symbol.black(0, 0, 1, 1)) {
            double top = y + bar.y() * high;
            out.addRect(
                    points(x + bar.x() * module),
                    points(height - top - bar.height() * high),
                    points(bar.width() * module),
                    points(bar.height() * high));
        }
        out.fill();
    }
}
