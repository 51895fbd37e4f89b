package org.packbench.ui.details;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.packbench.core.history.SessionHistory.Step;
import org.packbench.core.session.LateScan;
import org.packbench.ui.details.text.Messages;
import org.packbench.ui.text.Times;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** Draws a session along its time: the clock, the orders as blocks, each scan, each exception by its shape, and the cursor. */
final class TimelinePainter {
    private static final int SHAPE = 20;
    private static final int EDGE = 22;
    private static final int TEXT = 14;

    /** Pixels that a mark of the clock needs. */
    private static final int LABEL = 84;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM. HH:mm");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final GC gc;
    private final Theme theme;
    private final Replay replay;
    private final int left;
    private final int right;
    private final int height;

    TimelinePainter(GC gc, Theme theme, Replay replay, Point size) {
        this.gc = gc;
        this.theme = theme;
        this.replay = replay;
        left = left(gc, theme);
        right = size.x - EDGE;
        height = size.y;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
    }

    /** Where the axis begins: behind the lanes' names. */
    static int left(GC gc, Theme theme) {
        gc.setFont(theme.font(Face.REGULAR, TEXT));
        int names = 0;
        for (String name : List.of(Messages.laneOrders, Messages.laneScans, Messages.laneExceptions))
            names = Math.max(names, gc.textExtent(name).x);
        return EDGE + names + EDGE;
    }

    /** The place on the axis that a pixel stands for. */
    double place(int x) {
        return Math.clamp(
                (x - left) * replay.axis().length() / Math.max(1, right - left),
                0,
                replay.axis().length());
    }

    private int x(double place) {
        return left + (int) Math.round(place * (right - left) / replay.axis().length());
    }

    private int orders() {
        return 28;
    }

    private int orderHeight() {
        return Math.max(18, height * 16 / 100);
    }

    private int scans() {
        return orders() + orderHeight() + Math.max(8, height * 8 / 100);
    }

    private int scanHeight() {
        return orderHeight();
    }

    /** The middle of the lane of exceptions. */
    private int exceptions() {
        return scans() + scanHeight() + Math.max(SHAPE / 2 + 6, height * 15 / 100);
    }

    void paint() {
        clock();
        gaps();
        lane(Messages.laneOrders, orders() + orderHeight() / 2);
        lane(Messages.laneScans, scans() + scanHeight() / 2);
        lane(Messages.laneExceptions, exceptions());
        if (replay.cursor() < 0) {
            text(Messages.noSteps, Face.REGULAR, Role.SECOND_INK, left, scans() + scanHeight() / 2);
            return;
        }
        replay.blocks().forEach(this::block);
        ticks();
        cursorLine();
        exceptionShapes();
        cursorTime();
    }

    private void lane(String name, int middle) {
        text(name, Face.REGULAR, Role.INK, EDGE, middle);
    }

    private void clock() {
        int interval = replay.axis().interval(right - left, LABEL);
        int end = left - 40;
        for (Axis.Tick tick : replay.axis().ticks(interval, ZoneId.systemDefault())) {
            int x = x(tick.place());
            DateTimeFormatter form = tick.day() ? DAY : interval < 60 ? SECOND : HOUR;
            String label = form.format(tick.at().atZone(ZoneId.systemDefault()));
            int width = extent(label, Face.REGULAR, TEXT).x;
            gc.setForeground(theme.color(Role.HAIRLINE));
            gc.setLineWidth(tick.day() ? 3 : 1);
            gc.drawLine(x, orders() - 6, x, height - 6);
            int from = Math.clamp(x - width / 2, 0, Math.max(0, right + EDGE - width));
            if (from < end + 8) continue;
            text(label, Face.REGULAR, Role.SECOND_INK, from, 9);
            end = from + width;
        }
    }

    /** A stretch that was cut is hatched, and says how long it was. */
    private void gaps() {
        for (Axis.Gap gap : replay.axis().gaps()) {
            int from = x(gap.from()) + 2;
            int to = x(gap.to()) - 2;
            if (to - from < 3) continue;
            gc.setForeground(theme.color(Role.BORDER));
            gc.setLineWidth(1);
            for (int y = orders(); y < height - 8; y += 8) gc.drawLine(from, y + 6, to, y);
        }
    }

    private void block(Block block) {
        int from = x(replay.axis().place(block.first()));
        int to = Math.max(from + 3, x(replay.axis().place(block.last())) - 1);
        boolean current = block.has(replay.cursor());
        Rectangle area = new Rectangle(from, orders(), to - from, orderHeight());
        gc.setBackground(theme.color(current ? Role.ACCENT : Role.SELECTION));
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 5, 5);
        gc.setForeground(theme.color(Role.ACCENT));
        gc.setLineWidth(1);
        gc.drawRoundRectangle(area.x, area.y, area.width, area.height, 5, 5);
    }

    private void ticks() {
        gc.setForeground(theme.color(Role.GREEN));
        gc.setLineWidth(2);
        int before = -1;
        List<Step> steps = replay.details().steps();
        for (int i = 0; i < steps.size(); i++) {
            if (!StepKind.of(steps.get(i)).unit()) continue;
            int x = x(replay.axis().place(i));
            if (x != before) gc.drawLine(x, scans(), x, scans() + scanHeight());
            before = x;
        }
    }

    private void exceptionShapes() {
        List<Step> steps = replay.details().steps();
        for (int i = 0; i < steps.size(); i++) {
            StepKind kind = StepKind.of(steps.get(i));
            if (kind.exception()) shape(kind.icon(), kind.ink(), replay.axis().place(i));
            if (steps.get(i).late()) shape("clock", Role.INK, replay.axis().place(i));
        }
        for (LateScan scan : replay.details().awaiting())
            shape("clock", Role.AMBER, replay.axis().place(scan.at()));
    }

    private void shape(String icon, Role ink, double place) {
        int x = x(place) - SHAPE / 2;
        int y = exceptions() - SHAPE / 2;
        // shapes that stand side by side keep an edge between them
        gc.setBackground(theme.color(Role.SURFACE));
        gc.fillOval(x - 1, y - 1, SHAPE + 2, SHAPE + 2);
        gc.drawImage(theme.icon(icon, SHAPE, ink), x, y);
    }

    private void cursorLine() {
        int x = x(replay.place());
        gc.setForeground(theme.color(Role.INK));
        gc.setBackground(theme.color(Role.INK));
        gc.setLineWidth(2);
        gc.drawLine(x, orders() - 4, x, height - 10);
        gc.fillPolygon(new int[] {x - 8, orders() - 8, x + 8, orders() - 8, x, orders() + 3});
    }

    private void cursorTime() {
        String at = replay.step().map(step -> Times.clock(step.at())).orElse("");
        Point size = extent(at, Face.BOLD, TEXT);
        int width = size.x + 18;
        int x = Math.clamp(x(replay.place()) + 8, left, Math.max(left, right + EDGE - width));
        int top = height - 30;
        gc.setBackground(theme.color(Role.TILE));
        gc.fillRoundRectangle(x, top, width, 24, 6, 6);
        text(at, Face.BOLD, Role.TILE_TEXT, x + 9, top + 12);
    }

    private Point extent(String text, Face face, int px) {
        gc.setFont(theme.font(face, px));
        return gc.textExtent(text, SWT.DRAW_TRANSPARENT);
    }

    private void text(String text, Face face, Role role, int x, int middle) {
        Point size = extent(text, face, TEXT);
        gc.setForeground(theme.color(role));
        gc.drawText(text, x, middle - size.y / 2, SWT.DRAW_TRANSPARENT);
    }
}
