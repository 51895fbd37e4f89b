package org.packbench.ui.monitor;

import java.util.Optional;
import org.eclipse.swt.graphics.Rectangle;
import org.packbench.core.index.SessionEntry;
import org.packbench.ui.monitor.Board.Line;
import org.packbench.ui.monitor.Board.Stall;
import org.packbench.ui.monitor.text.Messages;
import org.packbench.ui.packing.Pen;
import org.packbench.ui.text.Packed;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Role;

/** Paints one session: whose, who, where, since when, how far, how fast. Figures change; nothing moves. */
final class LinePainter {
    private static final int CLIENT = 97;
    private static final int WORKER = 168;

    // from the right edge, so that a wide board gives its room to the names
    private static final int PC = 1168;
    private static final int STARTED = 1034;
    private static final int HEARTBEAT = 880;
    private static final int PACKED = 726;
    private static final int ORDERS = 202;
    private static final int ITEMS = 48;
    private static final int BAR = 360;

    /** Below this a row has two lines of text in place of three. */
    private static final int THREE_LINES = 126;

    private final Pen pen;
    private final BoardLayout layout;
    private final LineTexts texts;

    LinePainter(Pen pen, BoardLayout layout, LineTexts texts) {
        this.pen = pen;
        this.layout = layout;
        this.texts = texts;
    }

    /** What stands in the columns. */
    void columns() {
        int middle = BoardLayout.HEAD + BoardLayout.COLUMNS / 2 + 2;
        head(Messages.columnClient, SIDE, WORKER - SIDE - 8, middle);
        head(Messages.columnWorker, WORKER, x(PC) - WORKER - 16, middle);
        head(Messages.columnPc, x(PC), PC - STARTED - 12, middle);
        head(Messages.columnStarted, x(STARTED), STARTED - HEARTBEAT - 12, middle);
        head(Messages.columnHeartbeat, x(HEARTBEAT), HEARTBEAT - PACKED - 12, middle);
        head(Messages.columnPacked, x(PACKED), BAR, middle);
        pen.right(Face.REGULAR, HEAD, Role.SECOND_INK, fit(Messages.columnOrders, 150), x(ORDERS), middle);
        pen.right(Face.REGULAR, HEAD, Role.SECOND_INK, fit(Messages.columnItems, 146), x(ITEMS), middle);
    }

    private static final int SIDE = 48;
    private static final int HEAD = 24;

    private String fit(String text, int room) {
        return pen.fit(Face.REGULAR, HEAD, text, room);
    }

    private void head(String text, int x, int room, int middle) {
        pen.fitted(Face.REGULAR, HEAD, Role.SECOND_INK, text, x, middle, room);
    }

    private int x(int fromRight) {
        return layout.width() - fromRight;
    }

    void paint(Line line, Rectangle row) {
        Role ink = ground(line.stall(), row);
        Role second = line.stall() == Stall.NONE ? Role.SECOND_INK : ink;
        SessionEntry entry = line.entry();
        int middle = row.y + row.height / 2;
        boolean low = row.height < THREE_LINES;
        client(entry, ink, middle, low);
        who(line, ink, second, row, low);
        int px = low ? 32 : 38;
        fitted(Face.REGULAR, px, ink, LineTexts.pc(entry), x(PC), middle, PC - STARTED - 12);
        fitted(Face.REGULAR, px, ink, LineTexts.started(entry), x(STARTED), middle, STARTED - HEARTBEAT - 12);
        boolean silent = line.stall() == Stall.NO_HEARTBEAT;
        fitted(
                silent ? Face.BOLD : Face.REGULAR,
                px,
                ink,
                texts.heartbeat(entry),
                x(HEARTBEAT),
                middle,
                HEARTBEAT - PACKED - 12);
        packed(line, ink, row);
        int rate = low ? 48 : 62;
        pen.right(Face.BOLD, rate, ink, LineTexts.shown(LineTexts.ordersPerHour(line)), x(ORDERS), middle);
        pen.right(Face.BOLD, rate, ink, LineTexts.shown(LineTexts.itemsPerHour(line)), x(ITEMS), middle);
    }

    private void fitted(Face face, int px, Role ink, String text, int x, int middle, int room) {
        pen.fitted(face, px, ink, text, x, middle, room);
    }

    /** The card. @return what is written on it with */
    private Role ground(Stall stall, Rectangle row) {
        switch (stall) {
            case NO_HEARTBEAT -> {
                pen.fillRound(Role.BAR_WARNING, row, 8);
                if (pen.contrast()) pen.edge(Role.BORDER, 4, row, 8);
                return Role.BAR_WARNING_TEXT;
            }
            case NO_SCAN -> {
                pen.fillRound(Role.AMBER_TINT, row, 8);
                pen.edge(Role.BAR_WARNING, 4, row, 8);
                return Role.INK;
            }
            case NONE -> {
                pen.card(row);
                return Role.INK;
            }
        }
        throw new IllegalStateException(stall.name());
    }

    /** As large as the id lets it be: most are one letter, some are ten. */
    private void client(SessionEntry entry, Role ink, int middle, boolean low) {
        int room = WORKER - SIDE + 8;
        int px = low ? 64 : 86;
        while (px > 18 && pen.width(Face.BOLD, px, entry.client()) > room) px -= 2;
        String shown = pen.fit(Face.BOLD, px, entry.client(), room);
        pen.text(Face.BOLD, px, ink, shown, CLIENT - pen.width(Face.BOLD, px, shown) / 2, middle);
    }

    private void who(Line line, Role ink, Role second, Rectangle row, boolean low) {
        int room = x(PC) - WORKER - 16;
        String worker = LineTexts.worker(line.entry());
        Optional<String> stall = texts.stall(line);
        if (low) {
            pen.fitted(Face.BOLD, 34, ink, worker, WORKER, row.y + row.height * 32 / 100, room);
            int middle = row.y + row.height * 72 / 100;
            if (stall.isPresent()) why(line.stall(), ink, stall.get(), middle, room, 28);
            else pen.fitted(Face.REGULAR, 24, second, line.entry().list(), WORKER, middle, room);
            return;
        }
        int first = row.y + row.height * (stall.isPresent() ? 26 : 40) / 100;
        int list = row.y + row.height * (stall.isPresent() ? 53 : 67) / 100;
        pen.fitted(Face.BOLD, 38, ink, worker, WORKER, first, room);
        pen.fitted(Face.REGULAR, 26, second, line.entry().list(), WORKER, list, room);
        stall.ifPresent(why -> why(line.stall(), ink, why, row.y + row.height * 79 / 100, room, 30));
    }

    private void why(Stall stall, Role ink, String text, int middle, int room, int px) {
        if (stall == Stall.NO_HEARTBEAT) triangle(pen, WORKER, middle, px, ink, Role.BAR_WARNING);
        else pen.icon("clock", px, ink, WORKER, middle);
        pen.fitted(Face.BOLD, px, ink, text, WORKER + px + 14, middle, room - px - 14);
    }

    /** The sign of what wants somebody's attention. */
    static void triangle(Pen pen, int x, int middle, int size, Role fill, Role mark) {
        float top = middle - size * 0.44f;
        float foot = middle + size * 0.40f;
        pen.polygon(fill, x + size / 2f, top, x + size, foot, x, foot);
        int px = size * 6 / 10;
        pen.text(Face.BOLD, px, mark, "!", x + (size - pen.width(Face.BOLD, px, "!")) / 2, middle + size / 10);
    }

    private void packed(Line line, Role ink, Rectangle row) {
        SessionEntry entry = line.entry();
        boolean low = row.height < THREE_LINES;
        pen.fitted(
                Face.BOLD,
                low ? 32 : 38,
                ink,
                LineTexts.packed(entry),
                x(PACKED),
                row.y + row.height * (low ? 34 : 39) / 100,
                BAR);
        var bar = new Rectangle(x(PACKED), row.y + row.height * 61 / 100, BAR, low ? 18 : 23);
        boolean filled = line.stall() == Stall.NO_HEARTBEAT;
        pen.fill(filled ? Role.BAR_WARNING : Role.SURFACE, bar);
        if (Packed.total(entry.completed(), entry.skipped(), entry.orders()) > 0)
            share(entry, filled ? ink : Role.ACCENT, filled ? ink : Role.BORDER, bar);
        pen.edge(filled ? ink : Role.BORDER, 3, bar, 2);
    }

    /** What is packed, and hatched what is skipped. */
    private void share(SessionEntry entry, Role fill, Role hatch, Rectangle bar) {
        int done = bar.width * entry.completed() / entry.orders();
        int skipped = bar.width * (entry.completed() + entry.skipped()) / entry.orders();
        pen.fill(fill, new Rectangle(bar.x, bar.y, done, bar.height));
        for (int at = done + 4; at < skipped; at += 8) {
            // all lines lean alike, also the last ones, which have less room
            int wide = Math.min(bar.height, skipped - at);
            int foot = bar.y + bar.height;
            pen.stroke(hatch, 2, bar.x + at, foot, bar.x + at + wide, foot - wide);
        }
    }
}
