package org.packbench.ui.browser;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a person wants to see the sessions; kept from one day to the next.
 *
 * @param columns those of each segment that somebody has changed
 */
record Wish(Segment segment, Filter filter, Sorting sorting, Grouping grouping, Map<Segment, Columns> columns) {
    Wish {
        columns = Map.copyOf(columns);
    }

    static Wish first(Segment segment) {
        return new Wish(segment, Filter.NONE, Sorting.FIRST, Grouping.NONE, Map.of());
    }

    Columns shown() {
        return Optional.ofNullable(columns.get(segment)).orElseGet(() -> Columns.first(segment));
    }

    Wish with(Segment next) {
        return new Wish(next, filter, sorting, grouping, columns);
    }

    Wish with(Filter next) {
        return new Wish(segment, next, sorting, grouping, columns);
    }

    Wish with(Sorting next) {
        return new Wish(segment, filter, next, grouping, columns);
    }

    Wish with(Grouping next) {
        return new Wish(segment, filter, sorting, next, columns);
    }

    Wish with(Columns next) {
        var all = new EnumMap<Segment, Columns>(Segment.class);
        all.putAll(columns);
        all.put(segment, next);
        return new Wish(segment, filter, sorting, grouping, all);
    }
}
