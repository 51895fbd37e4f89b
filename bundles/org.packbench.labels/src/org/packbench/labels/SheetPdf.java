package org.packbench.labels;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.packbench.core.label.CodeSheet;

/** A sheet of barcodes on A4, from the top, on as many pages as it takes. Lengths are millimetres, sizes of text points. */
final class SheetPdf {
    private static final double WIDTH = 210;
    private static final double HEIGHT = 297;
    private static final double LEFT = 12;
    private static final double RIGHT = WIDTH - LEFT;
    private static final double TOP = 14;
    private static final double FOOT = 286;
    private static final double THICK = 0.5;

    private static final double COMMAND_HEIGHT = 22.8;
    private static final double SMALL_HEIGHT = 15.8;
    private static final double SECTION_HEAD = 10.2;
    private static final int SMALL_COLUMNS = 4;

    private final Faces faces;
    private final CodeSheet sheet;
    private final SheetCells cells;
    private final PDDocument document = new PDDocument();
    private final LabelPdf.Fonts fonts;
    private PDPageContentStream out;
    private Pen pen;
    private double y;

    private SheetPdf(CodeSheet sheet, Faces faces) throws IOException {
        this.sheet = sheet;
        this.faces = faces;
        cells = new SheetCells(faces);
        fonts = new LabelPdf.Fonts(document, faces);
        out = page();
        pen = pen(out);
        y = TOP;
    }

    static byte[] of(CodeSheet sheet, Faces faces) throws IOException {
        SheetPdf pdf = new SheetPdf(sheet, faces);
        try (PDDocument document = pdf.document) {
            pdf.draw();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private PDPageContentStream page() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    private Pen pen(PDPageContentStream stream) {
        return new Pen(stream, fonts, faces, HEIGHT);
    }

    private void draw() throws IOException {
        head();
        commands();
        for (CodeSheet.Section section : sheet.sections()) section(section);
        out.close();
        for (int i = 0; i < document.getNumberOfPages(); i++) foot(i);
    }

    /** Goes on at the top of another page where that much does not fit on this one. */
    private boolean turned(double needed) throws IOException {
        if (y + needed <= FOOT - 2) return false;
        out.close();
        out = page();
        pen = pen(out);
        y = TOP;
        return true;
    }

    private void head() throws IOException {
        double place = 55;
        double room = RIGHT - LEFT - place;
        pen.text(sheet.title(), true, pen.fitting(sheet.title(), true, 25, room), LEFT, y + 5);
        pen.text(sheet.lead(), false, pen.fitting(sheet.lead(), false, 11, room), LEFT, y + 11.5);
        pen.right("Packbench", true, 12.5, RIGHT, y + 6);
        pen.right(sheet.place(), false, pen.fitting(sheet.place(), false, 10, place), RIGHT, y + 11.5);
        y += 15.5;
        pen.black(LEFT, y - THICK, RIGHT - LEFT, THICK);
    }

    private void commands() throws IOException {
        List<CodeSheet.Command> commands = sheet.commands();
        double middle = (LEFT + RIGHT) / 2;
        for (int i = 0; i < commands.size(); i += 2) {
            if (turned(COMMAND_HEIGHT)) pen.black(LEFT, y - THICK, RIGHT - LEFT, THICK);
            cells.command(pen, commands.get(i), LEFT, y, middle - LEFT, COMMAND_HEIGHT);
            if (i + 1 < commands.size())
                cells.command(pen, commands.get(i + 1), middle, y, RIGHT - middle, COMMAND_HEIGHT);
            else cells.advice(pen, sheet.advice(), middle, y, RIGHT - middle, COMMAND_HEIGHT);
            pen.hairline(middle, y, middle, y + COMMAND_HEIGHT);
            y += COMMAND_HEIGHT;
            pen.hairline(LEFT, y, RIGHT, y);
        }
    }

    private void section(CodeSheet.Section section) throws IOException {
        turned(SECTION_HEAD + SMALL_HEIGHT);
        y += SECTION_HEAD;
        pen.text(section.title(), true, 14, LEFT, y - 2.6);
        double from = LEFT + pen.width(section.title(), true, 14) + 3;
        pen.text(section.lead(), false, pen.fitting(section.lead(), false, 10, RIGHT - from), from, y - 2.6);
        pen.black(LEFT, y - THICK, RIGHT - LEFT, THICK);
        for (int i = 0; i < section.codes().size(); i += SMALL_COLUMNS) {
            if (turned(SMALL_HEIGHT)) pen.black(LEFT, y - THICK, RIGHT - LEFT, THICK);
            row(section.codes().subList(i, Math.min(section.codes().size(), i + SMALL_COLUMNS)));
        }
    }

    private void row(List<CodeSheet.Small> codes) throws IOException {
        double width = (RIGHT - LEFT) / SMALL_COLUMNS;
        double x = LEFT;
        for (CodeSheet.Small code : codes) {
            cells.small(pen, code, x, y, width, SMALL_HEIGHT);
            pen.hairline(x, y, x, y + SMALL_HEIGHT);
            x += width;
        }
        pen.hairline(x, y, x, y + SMALL_HEIGHT);
        y += SMALL_HEIGHT;
        pen.hairline(LEFT, y, x, y);
    }

    private void foot(int index) throws IOException {
        String pages = sheet.pages()
                .replace("{0}", String.valueOf(index + 1))
                .replace("{1}", String.valueOf(document.getNumberOfPages()));
        try (PDPageContentStream stream =
                new PDPageContentStream(document, document.getPage(index), AppendMode.APPEND, true, true)) {
            Pen own = pen(stream);
            own.hairline(LEFT, FOOT, RIGHT, FOOT);
            own.text(sheet.footer(), false, 8.5, LEFT, FOOT + 4.5);
            own.right(pages, false, 8.5, RIGHT, FOOT + 4.5);
        }
    }
}
