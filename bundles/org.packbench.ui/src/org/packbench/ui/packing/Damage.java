package org.packbench.ui.packing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.graphics.Rectangle;
import org.packbench.model.screen.Bar;
import org.packbench.model.screen.Line;
import org.packbench.model.screen.ScreenPackage;
import org.packbench.model.screen.SessionCard;

/**
 * What must be painted anew after a change: the parts that came, went or moved, and those whose subject changed. After a
 * scan that is the bar, one line and the count.
 */
final class Damage {
    private Damage() {}

    /** @param touched the objects and features that changed, and the values that came and went */
    static List<Rectangle> between(List<Part> before, List<Part> after, Set<Object> touched) {
        Set<Part> kept = new HashSet<>(before);
        kept.retainAll(after);
        List<Rectangle> areas = new ArrayList<>();
        boolean all = dimmed(touched);
        for (Part part : before) if (all || !kept.contains(part)) areas.add(part.area());
        for (Part part : after) if (all || !kept.contains(part) || touched(part, touched)) areas.add(part.area());
        return areas;
    }

    /** An answer that is held, or is held no more, changes how everything looks. */
    private static boolean dimmed(Set<Object> touched) {
        return touched.stream().anyMatch(o -> o instanceof Bar bar && (bar.isHeld() || Look.of(bar.getAnswer()).framed()));
    }

    private static boolean touched(Part part, Set<Object> touched) {
        boolean lines = touched.stream().anyMatch(Line.class::isInstance);
        boolean session = touched.stream().anyMatch(SessionCard.class::isInstance);
        return switch (part.kind()) {
            case BAR -> touched.contains(part.subject()) || touched.contains(ScreenPackage.Literals.SCREEN__TYPED);
            case COUNT -> lines;
            case ORDERS_LEFT, FOOT -> session;
            case LAST -> touched.contains(ScreenPackage.Literals.SCREEN__LAST);
            case EXTRAS -> touched.stream().anyMatch(org.packbench.model.screen.Extra.class::isInstance);
            case CARD, QUEUE_TITLE, KEYS, KEYS_ALL, EXTRA_REMOVE, EXTRA_KEEP, QUESTION, SECTION -> false;
            default -> touched.contains(part.subject());
        };
    }
}
