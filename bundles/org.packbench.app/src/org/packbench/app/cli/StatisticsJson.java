package org.packbench.app.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.statistics.Figure;
import org.packbench.core.statistics.PackingStatistics.Before;
import org.packbench.core.statistics.PackingStatistics.Rebuilt;
import org.packbench.core.statistics.Selection;
import org.packbench.core.statistics.Sums;
import org.packbench.core.statistics.Sums.By;
import org.packbench.core.statistics.Sums.Group;
import org.packbench.core.statistics.Totals;

/** Statistics as JSON: a figure without a value is null; shares are from 0 to 1, times seconds. */
final class StatisticsJson {
    private StatisticsJson() {}

    static Map<String, @Nullable Object> of(Rebuilt rebuilt, Selection selection, Optional<By> by) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("since", selection.since().map(LocalDate::toString).orElse(null));
        node.put("figures", figures(Sums.total(rebuilt.sessions(), selection)));
        node.put("formulas", formulas());
        by.ifPresent(each -> {
            node.put("by", each.name().toLowerCase(Locale.ROOT));
            node.put("groups", groups(each, rebuilt, selection));
        });
        node.put("before", rebuilt.before().map(StatisticsJson::before).orElse(null));
        node.put("problems", rebuilt.problems());
        return node;
    }

    private static List<Map<String, @Nullable Object>> groups(By by, Rebuilt rebuilt, Selection selection) {
        return Sums.by(by, rebuilt.sessions(), selection).stream()
                .map(StatisticsJson::group)
                .toList();
    }

    private static Map<String, @Nullable Object> group(Group group) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("day", group.day().map(LocalDate::toString).orElse(null));
        node.put("key", group.key());
        node.put("shown", group.shown());
        node.put("figures", figures(group.totals()));
        return node;
    }

    private static Map<String, @Nullable Object> figures(Totals totals) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        for (Figure figure : Figure.values()) node.put(word(figure), number(figure.of(totals)));
        node.put("orders_without_items", totals.ordersWithoutItems());
        return node;
    }

    /** A count has no decimals. */
    private static @Nullable Object number(OptionalDouble value) {
        if (value.isEmpty()) return null;
        double number = value.getAsDouble();
        return number == Math.rint(number) ? (Object) (long) number : (Object) number;
    }

    private static Map<String, Object> formulas() {
        Map<String, Object> node = new LinkedHashMap<>();
        for (Figure figure : Figure.values()) node.put(word(figure), figure.formula());
        return node;
    }

    private static String word(Figure figure) {
        return figure.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> before(Before before) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("taken_at", before.takenAt().toString());
        node.put("sessions", before.sessions());
        node.put("orders", before.orders());
        node.put("items", before.items());
        return node;
    }

    static List<Map<String, Object>> unknown(Rebuilt rebuilt, Selection selection) {
        return Sums.unmapped(rebuilt.sessions(), selection).stream()
                .map(code -> {
                    Map<String, Object> node = new LinkedHashMap<>();
                    node.put("client", code.client());
                    node.put("code", code.code());
                    node.put("seen", code.seen());
                    node.put("sessions", code.sessions());
                    node.put("last", code.last().toString());
                    return node;
                })
                .toList();
    }
}
