package org.packbench.ui.monitor;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Rectangle;
import org.packbench.ui.monitor.text.Messages;
import org.packbench.ui.packing.Pen;
import org.packbench.ui.text.Counted;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Role;

/** Paints the couriers with what is left for each, and what counts as stalled. */
record FootPainter(Pen pen, BoardLayout layout, Instant now) {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final int SIDE = 48;
    private static final int PX = 22;
    private static final int RULE = 20;
    private static final int ICON = 26;
    private static final int BETWEEN = 34;

    void paint(List<Departure> departures, int page) {
        Rectangle foot = layout.foot();
        pen.fill(Role.SURFACE, foot);
        pen.hairline(0, layout.width(), foot.y);
        int middle = foot.y + foot.height / 2;
        boolean turns = layout.pages() > 1;
        // which page it is must be known; the rule gives way to couriers, and the last couriers to their number
        String rule = turns
                ? NLS.bind(Messages.page, Math.floorMod(page, layout.pages()) + 1, layout.pages())
                : Messages.rule;
        int right = layout.width() - SIDE;
        int beside = right - pen.width(Face.REGULAR, RULE, rule) - BETWEEN;
        boolean ruled = turns || fitting(departures, beside) == departures.size();
        int end = ruled ? beside : right;
        int most = fitting(departures, end);
        if (ruled) pen.right(Face.REGULAR, RULE, Role.SECOND_INK, rule, right, middle);
        int x = SIDE;
        for (Departure each : departures.subList(0, most)) x = courier(each, x, middle) + BETWEEN;
        if (most < departures.size())
            pen.fitted(Face.REGULAR, PX, Role.INK, more(departures.size() - most), x, middle, end - x);
    }

    private static String more(int count) {
        return Counted.text(Messages.moreCouriers, count);
    }

    /** How many of them have room, with the number of those that have not. */
    private int fitting(List<Departure> departures, int end) {
        int x = SIDE;
        for (int i = 0; i < departures.size(); i++) {
            int after = x + width(departures.get(i));
            boolean last = i == departures.size() - 1;
            int rest = last ? 0 : BETWEEN + pen.width(Face.REGULAR, PX, more(departures.size() - i - 1));
            if (after + rest > end) return last || i == 0 ? i : allButLast(departures, i, x, end);
            x = after + BETWEEN;
        }
        return departures.size();
    }

    /** Those behind may have room where their number would not. */
    private int allButLast(List<Departure> departures, int from, int begin, int end) {
        int x = begin;
        for (int i = from; i < departures.size(); i++) x += width(departures.get(i)) + BETWEEN;
        return x - BETWEEN <= end ? departures.size() : from;
    }

    private int width(Departure departure) {
        return ICON
                + 10
                + pen.width(Face.BOLD, PX, departure.courier())
                + 10
                + pen.width(face(departure), PX, text(departure));
    }

    private int courier(Departure departure, int x, int middle) {
        boolean gone = departure.gone(LocalTime.ofInstant(now, ZoneId.systemDefault()));
        Role ink = gone ? Role.AMBER : Role.INK;
        pen.icon("truck", ICON, ink, x, middle);
        int after = pen.text(Face.BOLD, PX, ink, departure.courier(), x + ICON + 10, middle);
        return pen.text(face(departure), PX, ink, text(departure), after + 10, middle);
    }

    /** A courier that has left while orders wait for it is bold too, for who does not see the colour. */
    private Face face(Departure departure) {
        return departure.gone(LocalTime.ofInstant(now, ZoneId.systemDefault())) ? Face.BOLD : Face.REGULAR;
    }

    private String text(Departure departure) {
        return text(departure, LocalTime.ofInstant(now, ZoneId.systemDefault()));
    }

    /** {@code leaves 15:00 · 34 orders left}. */
    static String text(Departure departure, LocalTime now) {
        String left = Counted.text(Messages.ordersLeft, departure.left());
        return departure
                .leaves()
                .map(at -> NLS.bind(departure.gone(now) ? Messages.gone : Messages.leaves, HOUR.format(at), left))
                .orElse(left);
    }
}
