package org.packbench.ui.packing;

import org.packbench.model.screen.Screen;
import org.packbench.model.screen.SessionCard;
import org.packbench.ui.packing.Part.Kind;

/** Two columns: the order takes the rest, the count stands at the right. */
final class WideContent extends Content {
    private static final int SESSION = 144;
    private static final int WORKER = 105;
    private static final int COURIER = 132;

    /** The foot of the time at which the courier leaves, in the order's header. */
    private static final int COURIER_TIME = 94;

    /** A count is never smaller than this. */
    private static final int LEAST_COUNT = 178;

    /** Less than this, and the roomy sizes do not fit even a small order. */
    private static final int ROOMY = 640;

    private final int left;
    private final int leftWidth;
    private final int right;
    private final int end;

    WideContent(Screen screen, Sizes sizes, Measure measure, int width, int top, int bottom) {
        super(screen, sizes, measure, width, top, bottom);
        left = sizes.padding();
        right = width - sizes.padding() - Sizes.COUNT_COLUMN;
        leftWidth = right - sizes.padding() - left;
        end = bottom - 16;
        fits = sizes.tight() || end - this.top >= ROOMY;
    }

    @Override
    void noSession() {
        int next = add(Kind.QUEUE_TITLE, screen, left, top, leftWidth, sizes.title(56, 40)) + sizes.gap();
        choices(left, next, Math.min(leftWidth, 720), end);
    }

    @Override
    void waiting() {
        int next = add(Kind.QUEUE_TITLE, screen, left, top, leftWidth, sizes.title(56, 40)) + sizes.gap();
        if (!screen.getLast().isEmpty())
            next = add(Kind.LAST, screen, left, next, leftWidth, sizes.last()) + sizes.gap();
        new LineColumn(this, left, leftWidth, end).orders(next);
        int foot = end - WORKER - sizes.gap();
        if (foot - top >= LEAST_COUNT) worker();
        else foot = end;
        SessionCard session = screen.getSession();
        boolean room = foot - top - COURIER - sizes.gap() >= LEAST_COUNT;
        if (session != null && room && !session.getDeadline().isEmpty()) {
            foot -= COURIER;
            add(Kind.COURIER, session, right, foot, Sizes.COUNT_COLUMN, COURIER);
            foot -= sizes.gap();
        }
        add(Kind.ORDERS_LEFT, screen, right, top, Sizes.COUNT_COLUMN, foot - top);
    }

    @Override
    void order() {
        boolean chips =
                screen.getOrder() != null && !screen.getOrder().getChips().isEmpty();
        boolean leaves =
                screen.getOrder() != null && !screen.getOrder().getDeadline().isEmpty();
        int header = Math.max(sizes.header() + (chips ? sizes.gap() + sizes.chips() : 0), leaves ? COURIER_TIME : 0);
        int next = add(Kind.ORDER_HEADER, screen.getOrder(), left, top, leftWidth, header) + sizes.gap();
        boolean extras = !screen.getExtras().isEmpty();
        boolean panel = end - top - sizes.extras() - sizes.gap() >= LEAST_COUNT;
        if (extras && !panel) next = extrasBand(left, next, leftWidth);
        new LineColumn(this, left, leftWidth, end).lines(next);
        if (extras && panel) extras();
        else count();
    }

    /** The count, and below it what still has room: the cards give way, the count never. */
    private void count() {
        int foot = end - WORKER - sizes.gap();
        if (foot - top >= LEAST_COUNT) worker();
        else foot = end;
        int higher = foot - SESSION - sizes.gap();
        if (higher - top >= LEAST_COUNT) {
            add(Kind.SESSION, screen.getSession(), right, higher + sizes.gap(), Sizes.COUNT_COLUMN, SESSION);
            foot = higher;
        }
        add(Kind.COUNT, screen, right, top, Sizes.COUNT_COLUMN, foot - top);
    }

    private void extras() {
        int panel = sizes.extras();
        int foot = add(Kind.EXTRAS, screen, right, top, Sizes.COUNT_COLUMN, panel) + sizes.gap();
        int button = 68;
        int y = top + (sizes.tight() ? 186 : 195);
        add(Kind.EXTRA_REMOVE, screen, right + 26, y, Sizes.COUNT_COLUMN - 52, button);
        add(Kind.EXTRA_KEEP, screen, right + 26, y + button + 12, Sizes.COUNT_COLUMN - 52, button);
        add(Kind.COUNT, screen, right, foot, Sizes.COUNT_COLUMN, end - foot);
    }

    private void worker() {
        add(Kind.WORKER, screen.getWorker(), right, end - WORKER, Sizes.COUNT_COLUMN, WORKER);
    }

    @Override
    void takenOver() {
        facts(left, top, leftWidth, end);
        int next = section(Messages.TAKEN_NEXT_TITLE.text(), right, top, Sizes.COUNT_COLUMN) + 20;
        int below = choices(right, next, Sizes.COUNT_COLUMN, end);
        if (below <= end - WORKER) worker();
    }
}
