package org.packbench.ui.browser;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which columns are seen, in which order, how wide.
 *
 * @param order all of them, the hidden ones too, which come back where they were
 * @param widths those that a person changed, in pixels
 */
record Columns(List<Column> order, Set<Column> hidden, Map<Column, Integer> widths) {
    Columns {
        order = List.copyOf(order);
        hidden = Set.copyOf(hidden);
        widths = Map.copyOf(widths);
    }

    /** What matters in a segment: of what is completed when and how long, of what is packed the heartbeat. */
    static Columns first(Segment segment) {
        Set<Column> hidden = switch (segment) {
            case COMPLETED -> EnumSet.of(Column.HEARTBEAT);
            case ALL, ACTIVE, AVAILABLE -> EnumSet.of(Column.COMPLETED, Column.DURATION);
        };
        return new Columns(List.of(Column.values()), hidden, Map.of());
    }

    boolean shows(Column column) {
        return !hidden.contains(column);
    }

    /** Hides or shows one; the last one stays. */
    Columns toggled(Column column) {
        Set<Column> next = EnumSet.noneOf(Column.class);
        next.addAll(hidden);
        if (!next.remove(column)) next.add(column);
        return next.size() == order.size() ? this : new Columns(order, next, widths);
    }

    Columns ordered(List<Column> now) {
        // columns of a later version that an older one has not kept come last
        var all = new LinkedHashSet<>(now);
        all.addAll(List.of(Column.values()));
        return new Columns(new ArrayList<>(all), hidden, widths);
    }

    Columns wide(Column column, int pixels) {
        var next = new EnumMap<Column, Integer>(Column.class);
        next.putAll(widths);
        next.put(column, pixels);
        return new Columns(order, hidden, next);
    }

    /** What a small screen leaves out, one after the other, as long as there is no room for all. */
    private static final List<Column> GIVING_WAY = List.of(Column.COURIER, Column.PC, Column.STARTED, Column.DURATION);

    /**
     * How wide each is that is seen, in a table of this width: what a person set stays, the others share the rest. Where there
     * is no rest some give way, but not before a person who has set widths: then the table scrolls.
     *
     * @param needs what a column's words take in this language, where that is known
     */
    Map<Column, Integer> fitted(int room, Map<Column, Integer> needs) {
        Map<Column, Integer> wide = least(needs);
        if (widths.isEmpty()) giveWay(wide, room);
        int left = room - sum(wide);
        int weights = 0;
        for (Column column : wide.keySet()) if (!widths.containsKey(column)) weights += column.weight;
        if (left <= 0 || weights == 0) return wide;
        for (Map.Entry<Column, Integer> each : wide.entrySet())
            if (!widths.containsKey(each.getKey()))
                each.setValue(each.getValue() + left * each.getKey().weight / weights);
        return wide;
    }

    private Map<Column, Integer> least(Map<Column, Integer> needs) {
        var wide = new EnumMap<Column, Integer>(Column.class);
        for (Column column : order) {
            int least = Math.max(column.least, needs.getOrDefault(column, 0));
            if (shows(column)) wide.put(column, widths.getOrDefault(column, least));
        }
        return wide;
    }

    private static void giveWay(Map<Column, Integer> wide, int room) {
        for (Column each : GIVING_WAY) if (sum(wide) > room && wide.size() > 1) wide.remove(each);
    }

    private static int sum(Map<Column, Integer> wide) {
        return wide.values().stream().mapToInt(Integer::intValue).sum();
    }
}
