package org.packbench.app.cli;

import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.packbench.core.scan.ScannedCode;
import org.packbench.core.statistics.Figure;
import org.packbench.core.statistics.PackingStatistics.Before;
import org.packbench.core.statistics.PackingStatistics.Rebuilt;
import org.packbench.core.statistics.Selection;
import org.packbench.core.statistics.Sums;
import org.packbench.core.statistics.Sums.By;
import org.packbench.core.statistics.Sums.Group;
import org.packbench.core.statistics.Sums.Unmapped;
import org.packbench.core.statistics.Totals;
import org.packbench.ui.statistics.text.FigureTexts;

/** Statistics for people at a terminal: each figure with its formula. */
final class StatisticsText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZoneId.systemDefault());
    private static final String NOTHING = "\u2014";

    private final PrintStream out;

    StatisticsText(PrintStream out) {
        this.out = out;
    }

    void print(Rebuilt rebuilt, Selection selection, Optional<By> by) {
        out.println(selection
                .since()
                .map(day -> Messages.bind(Messages.StatisticsSince, DAY.format(day)))
                .orElse(Messages.StatisticsAll));
        if (selection.equals(Selection.ALL)) rebuilt.before().ifPresent(this::before);
        out.println();
        Totals totals = Sums.total(rebuilt.sessions(), selection);
        new TextTable(Messages.StatisticsFigureHeads)
                .print(
                        Arrays.stream(Figure.values())
                                .map(figure -> List.of(
                                        FigureTexts.name(figure),
                                        FigureTexts.value(figure, totals),
                                        FigureTexts.formula(figure)))
                                .toList(),
                        out);
        FigureTexts.withoutItems(totals).ifPresent(out::println);
        if (by.isEmpty()) return;
        out.println();
        new TextTable(Messages.bind(Messages.StatisticsGroupHeads, name(by.get())))
                .print(
                        Sums.by(by.get(), rebuilt.sessions(), selection).stream()
                                .map(group -> row(by.get(), group))
                                .toList(),
                        out);
    }

    private void before(Before before) {
        if (before.sessions() + before.orders() + before.items() == 0) return;
        out.println(Messages.bind(
                Messages.StatisticsBefore,
                Long.toString(before.orders()),
                Long.toString(before.sessions()),
                Long.toString(before.items())));
    }

    void unknown(Rebuilt rebuilt, Selection selection) {
        new TextTable(Messages.UnknownCodeHeads)
                .print(
                        Sums.unmapped(rebuilt.sessions(), selection).stream()
                                .map(StatisticsText::row)
                                .toList(),
                        out);
    }

    private static List<String> row(Unmapped code) {
        return List.of(
                code.client(),
                ScannedCode.visible(code.code()),
                Integer.toString(code.seen()),
                Integer.toString(code.sessions()),
                time(code.last()));
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    private static List<String> row(By by, Group group) {
        List<String> row = new ArrayList<>();
        row.add(group.day().map(StatisticsText::day).orElse(group.shown().isEmpty() ? nobody(by) : group.shown()));
        for (Figure figure : Figure.values()) row.add(FigureTexts.value(figure, group.totals()));
        return row;
    }

    /** What the window calls those of whom no file tells this. */
    private static String nobody(By by) {
        return switch (by) {
            case WORKER -> Messages.WorkerUnknown;
            case COURIER -> org.packbench.ui.statistics.text.Messages.noCourier;
            case CLIENT, DAY, DAY_AND_CLIENT -> NOTHING;
        };
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String name(By by) {
        return switch (by) {
            case WORKER -> Messages.ByWorker;
            case CLIENT -> Messages.ByClient;
            case COURIER -> Messages.ByCourier;
            case DAY, DAY_AND_CLIENT -> Messages.ByDay;
        };
    }
}
