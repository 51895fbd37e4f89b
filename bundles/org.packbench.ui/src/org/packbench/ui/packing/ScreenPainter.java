package org.packbench.ui.packing;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Rectangle;
import org.packbench.model.screen.Bar;
import org.packbench.model.screen.Choice;
import org.packbench.model.screen.Fact;
import org.packbench.model.screen.Key;
import org.packbench.model.screen.Line;
import org.packbench.model.screen.QueuedOrder;
import org.packbench.model.screen.ScanEntry;
import org.packbench.model.screen.Screen;
import org.packbench.ui.theme.Role;

/** Paints the parts of a screen that lie in the damaged area, from back to front. */
final class ScreenPainter {
    private final Pen pen;
    private final Screen screen;
    private final BarPainter bars;
    private final OrderPainter orders;
    private final LinePainter lines;
    private final CountPainter counts;
    private final CardPainter cards;
    private final ExtrasPainter extras;

    ScreenPainter(Pen pen, Screen screen, Pictures pictures) {
        this.pen = pen;
        this.screen = screen;
        bars = new BarPainter(pen);
        orders = new OrderPainter(pen);
        lines = new LinePainter(pen, pictures);
        counts = new CountPainter(pen);
        cards = new CardPainter(pen);
        extras = new ExtrasPainter(pen, lines);
    }

    /**
     * @param damage around all that must be painted anew
     * @param damaged whether this area must be
     */
    void paint(List<Part> parts, Rectangle canvas, Rectangle damage, Predicate<Rectangle> damaged) {
        pen.fill(Role.CANVAS, damage);
        parts.stream()
                .filter(part -> part.kind().dims() && damaged.test(part.area()))
                .forEach(this::paint);
        if (held()) dim(canvas, damage);
        parts.stream()
                .filter(part -> !part.kind().dims() && damaged.test(part.area()))
                .forEach(this::paint);
        frame(parts, canvas);
    }

    private boolean held() {
        return screen.getBar() != null && screen.getBar().isHeld();
    }

    /** Content at 60 %: what cannot be used now stays readable. */
    private void dim(Rectangle canvas, Rectangle damage) {
        pen.gc.setAlpha(102);
        pen.fill(Role.CANVAS, canvas.intersection(damage));
        pen.gc.setAlpha(255);
    }

    private void frame(List<Part> parts, Rectangle canvas) {
        Bar bar = screen.getBar();
        if (bar == null || parts.isEmpty() || !Look.of(bar.getAnswer()).framed()) return;
        int width = parts.getFirst().sizes().frame();
        int top = parts.getFirst().bottom();
        Role role = Look.of(bar.getAnswer()).fill();
        pen.fill(role, new Rectangle(0, top, width, canvas.height - top));
        pen.fill(role, new Rectangle(canvas.width - width, top, width, canvas.height - top));
        pen.fill(role, new Rectangle(0, canvas.height - width, canvas.width, width));
    }

    private void paint(Part part) {
        EObject subject = part.subject();
        switch (part.kind()) {
            case BAR -> bar(part);
            case SHARE_STRIP ->
                bars.strip(
                        part,
                        screen.getShareStrip(),
                        "offline",
                        Role.AMBER_TINT,
                        pen.contrast() ? Role.AMBER : Role.BAR_WARNING,
                        Role.INK);
            case SAVE_STRIP -> bars.strip(part, screen.getSaveStrip(), "warning", Role.RED_TINT, Role.RED, Role.RED);
            case REQUEST_STRIP ->
                bars.strip(part, screen.getRequestStrip(), "request", Role.SELECTION, Role.ACCENT, Role.INK);
            case REVIEW_STRIP ->
                bars.strip(
                        part,
                        screen.getReviewStrip(),
                        "clock",
                        Role.AMBER_TINT,
                        pen.contrast() ? Role.AMBER : Role.BAR_WARNING,
                        Role.INK);
            case PRINT_STRIP ->
                bars.strip(
                        part,
                        screen.getPrintStrip(),
                        "printer",
                        Role.AMBER_TINT,
                        pen.contrast() ? Role.AMBER : Role.BAR_WARNING,
                        Role.INK);
            case QUESTION -> pen.fill(Role.SURFACE, part.area());
            case SECTION -> orders.section(part);
            case ORDER_HEADER -> orders.header(part, screen.getOrder());
            case LINE -> lines.line(part, (Line) subject, subject == screen.getChosen(), held());
            case CARD -> pen.card(part.area());
            case PACKED -> lines.packed(part, (Line) subject, subject == screen.getChosen());
            case QUEUE_TITLE -> orders.title(part, screen);
            case LAST -> lines.last(part, screen.getLast());
            case QUEUED -> lines.queued(part, (QueuedOrder) subject, subject == screen.getChosenOrder(), false);
            case SKIPPED -> lines.queued(part, (QueuedOrder) subject, subject == screen.getChosenOrder(), true);
            case SCAN -> lines.scan(part, (ScanEntry) subject);
            case EXTRAS -> extras.panel(part, screen.getExtras());
            case EXTRA_REMOVE ->
                extras.button(part, Caps.of("Del"), Messages.EXTRAS_REMOVE, Messages.EXTRAS_REMOVE_SHORT);
            case EXTRA_KEEP -> extras.button(part, Caps.of("Ins"), Messages.EXTRAS_KEEP, Messages.EXTRAS_KEEP_SHORT);
            case COUNT -> counts.units(part, screen);
            case ORDERS_LEFT -> counts.orders(part, screen);
            case SESSION -> cards.session(part, screen.getSession());
            case COURIER -> cards.courier(part, screen.getSession());
            case WORKER -> cards.worker(part, screen.getWorker());
            case FOOT -> cards.foot(part, screen);
            case TAKEN_TITLE -> orders.pageTitle(part, screen.getTakenOver().getTitle());
            case FACT -> cards.fact(part, (Fact) subject);
            case ADVICE -> cards.advice(part, screen.getTakenOver());
            case CHOICE -> cards.choice(part, (Choice) subject);
            case KEYS -> cards.keys(part);
            case KEY -> cards.key(part, (Key) subject);
            case KEYS_ALL -> cards.keysAll(part);
        }
    }

    private void bar(Part part) {
        if (screen.getBar() != null) bars.bar(part, screen.getBar(), screen.getTyped());
    }
}
