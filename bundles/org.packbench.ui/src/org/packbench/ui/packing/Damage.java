package org.packbench.ui.packing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Rectangle;
import org.packbench.model.screen.Bar;
import org.packbench.model.screen.Extra;
import org.packbench.model.screen.Line;
import org.packbench.model.screen.ScreenPackage;
import org.packbench.model.screen.SessionCard;
import org.packbench.model.screen.WorkerCard;

/**
 * What must be painted anew after a change: the parts that came, went or moved, and those whose subject changed. After a
 * scan that is the bar, one line and the count.
 */
final class Damage {
    private Damage() {}

    /** Whether all must be painted anew: an answer that is held, or held no more, dims and frames everything. */
    static boolean whole(Set<Object> touched) {
        return touched.stream()
                .anyMatch(o -> o instanceof Bar bar
                        && (bar.isHeld() || Look.of(bar.getAnswer()).framed()));
    }

    /** @param touched the objects and features that changed, and the values that came and went */
    static List<Rectangle> between(List<Part> before, List<Part> after, Set<Object> touched) {
        if (!bar(before).equals(bar(after))) return List.of(all(before, after));
        Set<Part> kept = new HashSet<>(before);
        kept.retainAll(after);
        List<Rectangle> areas = new ArrayList<>();
        for (Part part : before) if (!kept.contains(part)) areas.add(part.area());
        for (Part part : after) if (!kept.contains(part) || touched(part, touched)) areas.add(part.area());
        return areas;
    }

    /** A bar that grows or shrinks moves all below it, the ground between the parts too. */
    private static Optional<Rectangle> bar(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.kind() == Part.Kind.BAR)
                .map(Part::area)
                .findFirst();
    }

    private static Rectangle all(List<Part> before, List<Part> after) {
        return Stream.concat(before.stream(), after.stream())
                .map(Part::area)
                .reduce(Rectangle::union)
                .orElseThrow();
    }

    private static boolean touched(Part part, Set<Object> touched) {
        boolean lines = touched.stream().anyMatch(Line.class::isInstance);
        boolean session = touched.stream().anyMatch(SessionCard.class::isInstance);
        return switch (part.kind()) {
            case BAR -> touched.contains(part.subject()) || touched.contains(ScreenPackage.Literals.SCREEN__TYPED);
            case COUNT -> lines;
            case ORDERS_LEFT -> session;
            case FOOT ->
                session
                        || touched.contains(ScreenPackage.Literals.SCREEN__PAGE)
                        || touched.contains(ScreenPackage.Literals.SCREEN__ORDER)
                        || touched.stream().anyMatch(WorkerCard.class::isInstance);
            case LAST -> touched.contains(ScreenPackage.Literals.SCREEN__LAST);
            case EXTRAS -> touched.stream().anyMatch(Extra.class::isInstance);
            case CARD, QUEUE_TITLE, KEYS, KEYS_ALL, EXTRA_REMOVE, EXTRA_KEEP, QUESTION, SECTION -> false;
            default -> touched.contains(part.subject());
        };
    }
}
