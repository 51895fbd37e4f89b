package org.packbench.exports;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.packbench.core.export.ExportTable;
import org.packbench.core.export.ExportTable.Column;
import org.packbench.core.export.ExportTable.Kind;

/** One table in a workbook; what is more than a sheet holds goes on in another. */
final class XlsxSheet {
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_CHARACTERS = 32_767;

    /** Rows that are kept before they are written. */
    private static final int KEPT_ROWS = 256;

    /** The format has codes for characters; a text that looks like one is none. */
    private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final double NARROWEST = 6;
    private static final double WIDEST = 60;

    /** Room for the filter's button, in characters. */
    private static final double FILTER = 3;

    /** A place of the first day of the calendar of workbooks to which dates before it are not known. */
    private static final Instant FIRST = Instant.parse("1900-03-02T00:00:00Z");

    private static final double SECONDS_A_DAY = Duration.ofDays(1).toSeconds();

    private final Workbook book;
    private final SheetNames names;
    private final ExportTable table;
    private final ZoneId zone;
    private final double[] widths;
    private Worksheet sheet;
    private int next;

    XlsxSheet(Workbook book, SheetNames names, ExportTable table, ZoneId zone) {
        this.book = book;
        this.names = names;
        this.table = table;
        this.zone = zone;
        widths = widths(table);
        sheet = begun();
    }

    private static double[] widths(ExportTable table) {
        List<List<Cell>> sample = Feed.sample(table);
        double[] widths = new double[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            double widest = sample.stream()
                    .mapToDouble(row -> width(row.get(column)))
                    .max()
                    .orElse(0);
            double head = table.columns().get(i).heading().length() + FILTER;
            widths[i] = Math.clamp(Math.max(widest + 1, head), NARROWEST, WIDEST);
        }
        return widths;
    }

    /** In characters. */
    private static double width(Cell cell) {
        return switch (cell) {
            case Cell.Nothing nothing -> 0;
            case Cell.Text text ->
                text.text().lines().mapToInt(String::length).max().orElse(0);
            case Cell.Whole whole -> Long.toString(whole.number()).length();
            case Cell.Decimal decimal -> Forms.shown(decimal.number()).length();
            case Cell.Time time -> 16;
            case Cell.Day day -> 10;
            case Cell.Span span -> Forms.clock(span.duration()).length();
        };
    }

    private Worksheet begun() {
        Worksheet begun = book.newWorksheet(names.next(table.name()));
        for (int i = 0; i < widths.length; i++) {
            begun.width(i, widths[i]);
            // a text even where it begins as a formula does: it must not become one when somebody edits it
            begun.inlineString(0, i, fitting(table.columns().get(i).heading()));
            begun.style(0, i).bold().fillColor("E8EEF4").format("@").set();
        }
        begun.freezePane(0, 1);
        paper(begun);
        next = 1;
        return begun;
    }

    /** As it comes out of a printer. */
    private void paper(Worksheet begun) {
        begun.pageOrientation("landscape");
        begun.setFitToPage(true);
        begun.fitToWidth((short) 1);
        begun.fitToHeight((short) 0);
        begun.repeatRows(0);
        begun.header(literal(table.name()), Position.LEFT);
        if (!table.note().isEmpty()) begun.header(literal(table.note()), Position.RIGHT);
        begun.footer("&P / &N", Position.RIGHT);
    }

    /** Headers have codes that begin with an ampersand. */
    private static String literal(String text) {
        return text.replace("&", "&&");
    }

    void row(List<Cell> cells) throws IOException {
        if (next == MOST_ROWS) {
            end();
            sheet = begun();
        }
        for (int i = 0; i < cells.size(); i++)
            put(i, cells.get(i), table.columns().get(i));
        next++;
        if (next % KEPT_ROWS == 0) sheet.flush();
    }

    private void put(int column, Cell cell, Column of) {
        switch (cell) {
            case Cell.Nothing nothing -> {}
            case Cell.Text text -> text(column, text.text());
            case Cell.Whole whole -> {
                sheet.value(next, column, whole.number());
                sheet.style(next, column).format("0").set();
            }
            case Cell.Decimal decimal -> {
                sheet.value(next, column, decimal.number());
                sheet.style(next, column).format("0.00").set();
            }
            case Cell.Time time -> time(column, time.time());
            case Cell.Day day -> {
                sheet.value(next, column, day.day());
                sheet.style(next, column).format("dd.mm.yyyy").set();
            }
            case Cell.Span span -> {
                sheet.value(next, column, Forms.seconds(span.duration()) / SECONDS_A_DAY);
                sheet.style(next, column).format("[h]:mm:ss").set();
            }
        }
        if (cell instanceof Cell.Text && of.kind() != Kind.TEXT)
            sheet.style(next, column).horizontalAlignment("right").set();
    }

    private void text(int column, String text) {
        sheet.inlineString(next, column, fitting(text));
        sheet.style(next, column).format("@").set();
    }

    private void time(int column, Instant time) {
        if (time.isBefore(FIRST)) {
            text(column, new Forms(zone).iso(time));
            return;
        }
        sheet.value(next, column, time.atZone(zone).toLocalDateTime());
        sheet.style(next, column).format("dd.mm.yyyy hh:mm:ss").set();
    }

    private static String fitting(String text) {
        String literal = CODE.matcher(text).replaceAll("_x005F_");
        return cut(literal);
    }

    private static String cut(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - 1) + "…";
    }

    void end() throws IOException {
        sheet.setAutoFilter(0, 0, Math.max(1, next - 1), widths.length - 1);
        sheet.finish();
    }
}
