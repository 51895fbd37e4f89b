package org.packbench.exports;

import java.util.List;
import org.packbench.core.export.ExportTable;
import org.packbench.core.export.ExportTable.Kind;

/**
 * How wide the columns are on paper, in points: as their first rows ask for, and narrower together where that is too much.
 *
 * @param size of the text
 */
record PdfColumns(double[] widths, double size) {
    /** Left and right of a text. */
    static final double PADDING = 3;

    private static final double SIZE = 8;
    private static final double SMALL = 6.5;
    private static final double WIDEST = 220;
    private static final double NARROWEST = 22;

    /** Below this share of what they ask for, the text becomes smaller. */
    private static final double CRAMPED = 0.75;

    static PdfColumns of(ExportTable table, Face body, Face head, Forms forms, double room) {
        List<List<Cell>> sample = Feed.sample(table);
        PdfColumns wanted = wanted(table, sample, body, head, forms, SIZE);
        if (room / wanted.sum() >= CRAMPED) return wanted.fitted(room);
        return wanted(table, sample, body, head, forms, SMALL).fitted(room);
    }

    private static PdfColumns wanted(
            ExportTable table, List<List<Cell>> sample, Face body, Face head, Forms forms, double size) {
        double[] widths = new double[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            double widest = sample.stream()
                    .mapToDouble(row -> body.width(body.printable(text(row.get(column), forms)), size))
                    .max()
                    .orElse(0);
            double heading = head.width(head.printable(table.columns().get(i).heading()), size);
            widths[i] = Math.clamp(Math.max(widest, heading) + 2 * PADDING + 1, NARROWEST, WIDEST);
        }
        return new PdfColumns(widths, size);
    }

    private double sum() {
        double sum = 0;
        for (double width : widths) sum += width;
        return sum;
    }

    /** The wide ones give, those that are narrow anyway stay as they are as long as that is possible. */
    private PdfColumns fitted(double room) {
        if (sum() <= room) return this;
        double[] fitted = widths.clone();
        double limit = limit(room);
        double sum = 0;
        for (int i = 0; i < fitted.length; i++) sum += fitted[i] = Math.min(fitted[i], limit);
        for (int i = 0; i < fitted.length; i++) fitted[i] *= Math.min(1, room / sum);
        return new PdfColumns(fitted, size);
    }

    /** The width that no column passes when all of them together just fit. */
    private double limit(double room) {
        double low = 0;
        double high = WIDEST;
        for (int i = 0; i < 40; i++) {
            double middle = (low + high) / 2;
            double sum = 0;
            for (double width : widths) sum += Math.min(width, middle);
            if (sum > room) high = middle;
            else low = middle;
        }
        return low;
    }

    static String text(Cell cell, Forms forms) {
        return switch (cell) {
            case Cell.Nothing nothing -> "";
            case Cell.Text text -> text.text();
            case Cell.Whole whole -> Long.toString(whole.number());
            case Cell.Decimal decimal -> Forms.shown(decimal.number());
            case Cell.Time time -> forms.shown(time.time());
            case Cell.Day day -> Forms.shown(day.day());
            case Cell.Span span -> Forms.clock(span.duration());
        };
    }

    static boolean right(Kind kind) {
        return switch (kind) {
            case WHOLE, DECIMAL, DURATION -> true;
            case TEXT, TIME, DAY -> false;
        };
    }
}
