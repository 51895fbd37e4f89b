package org.packbench.ui.statistics;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.packbench.core.statistics.Figure;
import org.packbench.core.statistics.PackingStatistics.Rebuilt;
import org.packbench.core.statistics.Selection;
import org.packbench.core.statistics.SessionFigures;
import org.packbench.core.statistics.Sums;
import org.packbench.core.statistics.Sums.By;
import org.packbench.core.statistics.Sums.Group;
import org.packbench.core.statistics.Sums.Unmapped;
import org.packbench.core.statistics.Totals;

/**
 * What is shown of the statistics: sums that core made, side by side, so that no two of them can be of different selections.
 *
 * @param groups a line for each worker, client, courier or day that has something in the selection
 * @param choices whom one can choose from, whatever is chosen now
 */
record Report(
        Rebuilt rebuilt,
        Selection selection,
        Totals total,
        Map<By, List<Group>> groups,
        Map<By, List<Group>> choices,
        List<Unmapped> unknown) {

    Report {
        groups = Map.copyOf(groups);
        choices = Map.copyOf(choices);
        unknown = List.copyOf(unknown);
    }

    static Report of(Rebuilt rebuilt, Selection selection) {
        List<SessionFigures> sessions = rebuilt.sessions();
        Map<By, List<Group>> groups = new EnumMap<>(By.class);
        for (By by : By.values()) groups.put(by, Sums.by(by, sessions, selection));
        Map<By, List<Group>> choices = new EnumMap<>(By.class);
        for (By by : List.of(By.WORKER, By.CLIENT, By.COURIER)) choices.put(by, Sums.by(by, sessions, Selection.ALL));
        return new Report(
                rebuilt,
                selection,
                Sums.total(sessions, selection),
                groups,
                choices,
                Sums.unmapped(sessions, selection));
    }

    List<Group> by(By by) {
        return groups.getOrDefault(by, List.of());
    }

    List<Group> choices(By by) {
        return choices.getOrDefault(by, List.of());
    }

    /** Who has a rate, the fastest first. */
    List<Group> rated() {
        return by(By.WORKER).stream()
                .filter(group -> Figure.ORDERS_PER_HOUR.of(group.totals()).isPresent())
                .filter(group -> group.totals().orders() > 0)
                .sorted(Comparator.comparingDouble((Group group) ->
                                Figure.ORDERS_PER_HOUR.of(group.totals()).orElse(0))
                        .reversed())
                .toList();
    }

    /** The last days with orders, the earliest first. */
    List<Group> days(int most) {
        return by(By.DAY).stream()
                .filter(group -> group.totals().orders() > 0)
                .limit(most)
                .toList()
                .reversed();
    }

    /** Orders of a client on a day. */
    long orders(LocalDate day, String client) {
        return by(By.DAY_AND_CLIENT).stream()
                .filter(group -> group.day().filter(day::equals).isPresent())
                .filter(group -> group.key().equals(client))
                .mapToLong(group -> group.totals().orders())
                .sum();
    }
}
