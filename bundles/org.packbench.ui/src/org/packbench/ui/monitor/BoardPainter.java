package org.packbench.ui.monitor;

import java.time.Instant;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Rectangle;
import org.packbench.ui.look.HeadText;
import org.packbench.ui.monitor.text.Messages;
import org.packbench.ui.packing.Pen;
import org.packbench.ui.text.Rates;
import org.packbench.ui.text.Times;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Role;

/** Paints the board in its own pixels: head, columns, the page's lines, foot. */
final class BoardPainter {
    private static final int SIDE = 48;
    private static final int BETWEEN = 58;

    private final Pen pen;
    private final BoardLayout layout;
    private final Instant now;

    BoardPainter(Pen pen, BoardLayout layout, Instant now) {
        this.pen = pen;
        this.layout = layout;
        this.now = now;
    }

    /** @param age how old it is, or why it is old; {@code old} when the share does not answer */
    void paint(Board board, int page, String age, boolean old) {
        pen.fill(Role.CANVAS, new Rectangle(0, 0, layout.width() + 1, layout.height() + 1));
        head(board, age, old);
        var line = new LinePainter(pen, layout, new LineTexts(board.at(), old ? board.at() : now));
        line.columns();
        List<Board.Line> lines = layout.page(board.lines(), page);
        for (int i = 0; i < lines.size(); i++) line.paint(lines.get(i), layout.row(i));
        new FootPainter(pen, layout, now).paint(board.departures(), page);
    }

    /** Says in the middle why there is nothing to be seen. */
    void empty(HeadText text) {
        int middle = (BoardLayout.HEAD + layout.height()) / 2;
        pen.icon(text.icon(), 96, text.ink(), (layout.width() - 96) / 2, middle - 130);
        center(Face.BOLD, 56, Role.INK, text.headline(), middle - 20);
        int y = middle + 50;
        for (String line : text.text().split("\n")) {
            center(Face.REGULAR, 30, Role.SECOND_INK, line, y);
            y += 44;
        }
    }

    private void center(Face face, int px, Role ink, String text, int middle) {
        String fitted = pen.fit(face, px, text, layout.width() - 2 * SIDE);
        pen.text(face, px, ink, fitted, (layout.width() - pen.width(face, px, fitted)) / 2, middle);
    }

    private void head(Board board, String age, boolean old) {
        pen.fill(Role.BAR_WAITING, new Rectangle(0, 0, layout.width() + 1, BoardLayout.HEAD));
        int left = clock(age, old);
        int counts = counts(board, 0, false);
        int title = pen.width(Face.BOLD, 56, Messages.title) + 66;
        boolean named = SIDE + title + counts < left;
        if (named) pen.text(Face.BOLD, 56, Role.BAR_TEXT, Messages.title, SIDE, HEAD_MIDDLE);
        counts(board, SIDE + (named ? title : 0), true);
    }

    private static final int HEAD_MIDDLE = BoardLayout.HEAD / 2;

    /** @return where it begins */
    private int clock(String age, boolean old) {
        int right = layout.width() - SIDE;
        int hour = pen.right(Face.BOLD, 76, Role.BAR_TEXT, Times.hour(now), right, 61);
        String day = old ? age : age.isEmpty() ? Times.day(now) : Times.day(now) + " · " + age;
        String fitted = pen.fit(Face.REGULAR, 24, day, layout.width() / 2);
        int text = pen.right(
                old ? Face.BOLD : Face.REGULAR, 24, old ? Role.BAR_WARNING : Role.BAR_TEXT, fitted, right, 118);
        return Math.min(hour, text);
    }

    /** @return how wide they are */
    private int counts(Board board, int x, boolean paint) {
        int at = figure(board.packing(), Messages.packing, x, paint) + BETWEEN;
        if (board.stalled() > 0) at = triangle(at, paint);
        at = figure(board.stalled(), Messages.stalled, at, paint) + BETWEEN;
        return figure(Rates.sum(board.ordersPerHour()), Messages.ordersPerHour, at, paint) - x;
    }

    private int figure(int number, String name, int x, boolean paint) {
        return figure(String.format("%,d", number), name, x, paint);
    }

    private int figure(String digits, String name, int x, boolean paint) {
        int after = x + pen.width(Face.BOLD, 72, digits) + 18;
        if (paint) pen.text(Face.BOLD, 72, Role.BAR_TEXT, digits, x, HEAD_MIDDLE);
        if (paint) pen.text(Face.REGULAR, 28, Role.BAR_TEXT, name, after, HEAD_MIDDLE);
        return after + pen.width(Face.REGULAR, 28, name);
    }

    private int triangle(int x, boolean paint) {
        if (paint) LinePainter.triangle(pen, x, HEAD_MIDDLE, 52, Role.BAR_WARNING, Role.BAR_WARNING_TEXT);
        return x + 52 + 18;
    }

    /** What the board says in one sentence. */
    static String spoken(Board board) {
        return NLS.bind(Messages.spokenBoard, board.packing(), board.stalled());
    }
}
