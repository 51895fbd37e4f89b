package org.packbench.exports;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.packbench.core.export.ExportTable;
import org.packbench.core.export.ExportTable.Column;

/** One table on as many pages as it takes: a heading, and on every page the columns' heads. */
final class PdfTable {
    private static final double TITLE = 14;
    private static final double NOTE = 9;
    private static final int MOST_LINES = 3;

    /** Of a line, as a multiple of the text's size. */
    private static final double LEADING = 1.3;

    private static final float HEAD_GREY = 0.9f;
    private static final double ROW_PADDING = 2.5;

    private final PdfPages pages;
    private final ExportTable table;
    private final Forms forms;
    private final PdfColumns columns;
    private double y = PdfPages.TOP;

    PdfTable(PdfPages pages, ExportTable table, Forms forms) throws IOException {
        this.pages = pages;
        this.table = table;
        this.forms = forms;
        columns = PdfColumns.of(table, pages.face(false), pages.face(true), forms, PdfPages.RIGHT - PdfPages.LEFT);
        title();
        head();
    }

    private void title() throws IOException {
        Face face = pages.face(true);
        double room = PdfPages.RIGHT - PdfPages.LEFT;
        y += TITLE;
        pages.text(face.cut(face.printable(table.name()), TITLE, room), true, TITLE, PdfPages.LEFT, y);
        y += 4;
        for (String line : new Wrap(pages.face(false), NOTE, MOST_LINES).lines(table.note(), room)) {
            y += NOTE * LEADING;
            pages.text(line, false, NOTE, PdfPages.LEFT, y);
        }
        y += 8;
    }

    private void head() throws IOException {
        List<List<String>> lines =
                lines(table.columns().stream().map(Column::heading).toList(), true);
        double height = height(lines);
        pages.shade(PdfPages.LEFT, y, width(), height, HEAD_GREY);
        draw(lines, true);
        y += height;
    }

    private double width() {
        double width = 0;
        for (double each : columns.widths()) width += each;
        return width;
    }

    void row(List<Cell> cells) throws IOException {
        List<List<String>> lines =
                lines(cells.stream().map(cell -> PdfColumns.text(cell, forms)).toList(), false);
        double height = height(lines);
        if (y + height > PdfPages.FOOT) {
            pages.turn();
            y = PdfPages.TOP;
            head();
        }
        draw(lines, false);
        y += height;
        pages.line(PdfPages.LEFT, y, width());
    }

    private List<List<String>> lines(List<String> texts, boolean bold) {
        Wrap wrap = new Wrap(pages.face(bold), columns.size(), MOST_LINES);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> wrap.lines(texts.get(i), columns.widths()[i] - 2 * PdfColumns.PADDING))
                .toList();
    }

    private double height(List<List<String>> lines) {
        int most = lines.stream().mapToInt(List::size).max().orElse(1);
        return Math.max(1, most) * columns.size() * LEADING + 2 * ROW_PADDING;
    }

    private void draw(List<List<String>> cells, boolean bold) throws IOException {
        double x = PdfPages.LEFT;
        for (int i = 0; i < cells.size(); i++) {
            double baseline = y + ROW_PADDING + columns.size();
            for (String line : cells.get(i)) {
                double from = PdfColumns.right(table.columns().get(i).kind())
                        ? x
                                + columns.widths()[i]
                                - PdfColumns.PADDING
                                - pages.face(bold).width(line, columns.size())
                        : x + PdfColumns.PADDING;
                pages.text(line, bold, columns.size(), from, baseline);
                baseline += columns.size() * LEADING;
            }
            x += columns.widths()[i];
        }
    }
}
