package org.packbench.ui.browser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be seen of all sessions.
 *
 * @param rows in the order of the table, with the heads of groups
 * @param counts how many each segment has of those that the filter lets through
 * @param shown sessions in the rows
 */
record Listing(List<Row> rows, Map<Segment, Integer> counts, int shown) {
    Listing {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }

    /** Filters, sorts and groups. */
    static Listing of(List<Row.Session> all, Wish wish) {
        var counts = new EnumMap<Segment, Integer>(Segment.class);
        for (Segment segment : Segment.values()) counts.put(segment, 0);
        var found = new ArrayList<Row.Session>();
        for (Row.Session row : all) {
            if (!wish.filter().lets(row)) continue;
            for (Segment segment : Segment.values())
                if (segment.has(row.entry().state())) counts.merge(segment, 1, Integer::sum);
            if (wish.segment().has(row.entry().state())) found.add(row);
        }
        Comparator<Row.Session> order = wish.sorting().by().order(wish.sorting().descending());
        found.sort(wish.grouping().order().thenComparing(order));
        return new Listing(grouped(found, wish.grouping()), counts, found.size());
    }

    private static List<Row> grouped(List<Row.Session> sorted, Grouping by) {
        if (by == Grouping.NONE) return List.copyOf(sorted);
        var rows = new ArrayList<Row>();
        int begin = 0;
        while (begin < sorted.size()) {
            String name = by.name(sorted.get(begin));
            int end = begin;
            while (end < sorted.size() && by.name(sorted.get(end)).equals(name)) end++;
            rows.add(new Row.Group(name, end - begin));
            rows.addAll(sorted.subList(begin, end));
            begin = end;
        }
        return rows;
    }
}
