package org.packbench.labels;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.packbench.core.label.Layout;
import org.packbench.core.label.Mark;

/**
 * Labels as a document, a page each. A page is as large as its paper, the marks stand on the dots of its printer: printed at
 * 100 % no bar falls between two dots.
 */
final class LabelPdf {
    private static final float POINTS_PER_INCH = 72;
    private static final float MM_PER_INCH = 25.4f;

    private final Faces faces;

    LabelPdf(Faces faces) {
        this.faces = faces;
    }

    byte[] of(List<Layout.Laid> labels) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Fonts fonts = new Fonts(document, faces);
            for (Layout.Laid label : labels) page(document, label, fonts);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /** The faces in one document, of each only what is used. */
    record Fonts(PDType0Font regular, PDType0Font bold) {
        Fonts(PDDocument document, Faces faces) throws IOException {
            this(load(document, faces.regular()), load(document, faces.bold()));
        }

        private static PDType0Font load(PDDocument document, Face face) throws IOException {
            return PDType0Font.load(document, new ByteArrayInputStream(face.bytes()), true);
        }

        PDType0Font of(boolean wanted) {
            return wanted ? bold : regular;
        }
    }

    private static void page(PDDocument document, Layout.Laid label, Fonts fonts) throws IOException {
        float width = label.format().widthMm() / MM_PER_INCH * POINTS_PER_INCH;
        float height = label.format().heightMm() / MM_PER_INCH * POINTS_PER_INCH;
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        float dot = POINTS_PER_INCH / label.format().dpi();
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            for (Mark mark : label.marks()) put(out, mark, height, dot, fonts);
        }
    }

    private static void put(PDPageContentStream out, Mark mark, float top, float dot, Fonts fonts) throws IOException {
        switch (mark) {
            case Mark.Rule rule -> fill(out, List.of(rule), top, dot);
            case Mark.Code code -> fill(out, code.bars(), top, dot);
            case Mark.Words words -> {
                out.beginText();
                out.setFont(fonts.of(words.bold()), words.size() * dot);
                out.newLineAtOffset(words.x() * dot, top - words.baseline() * dot);
                out.showText(words.text());
                out.endText();
            }
        }
    }

    /** In one path, so that no seam shows where two touch. */
    private static void fill(PDPageContentStream out, List<Mark.Rule> rules, float top, float dot) throws IOException {
        for (Mark.Rule rule : rules)
            out.addRect(
                    rule.x() * dot, top - (rule.y() + rule.height()) * dot, rule.width() * dot, rule.height() * dot);
        out.fill();
    }
}
