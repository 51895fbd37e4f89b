package org.packbench.ui.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.statistics.PackingStatistics.Before;
import org.packbench.core.statistics.PackingStatistics.Rebuilt;
import org.packbench.ui.statistics.text.FigureTexts;
import org.packbench.ui.statistics.text.Messages;
import org.packbench.ui.text.Counted;
import org.packbench.ui.text.Times;

/** What is said of the statistics as a whole. */
final class StateTexts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private StateTexts() {}

    /** {@code from 47 summaries, 04.11.2025 to 10.11.2025 · rebuilt 14:31}; while it is read, how far that is. */
    static String source(StatisticsState state) {
        if (state.busy())
            return state.percent()
                    .filter(percent -> percent > 0)
                    .map(percent -> NLS.bind(Messages.readingPart, percent))
                    .orElse(Messages.reading);
        return state.report().map(StateTexts::source).orElse("");
    }

    static String source(Report report) {
        return Counted.text(
                Messages.source,
                (int) report.total().sessions(),
                days(report),
                at(report.rebuilt().at()));
    }

    private static String days(Report report) {
        return report.selection()
                .since()
                .map(since -> NLS.bind(
                        Messages.fromTo,
                        DAY.format(since),
                        DAY.format(report.rebuilt().at().atZone(ZoneId.systemDefault()))))
                .orElse(Messages.wholeTime);
    }

    /** The time alone of what was read today. */
    private static String at(Instant at) {
        LocalDate day = at.atZone(ZoneId.systemDefault()).toLocalDate();
        return day.equals(LocalDate.now()) ? Times.hour(at) : Times.minute(at);
    }

    /** What else there is to say: what came of a wish, summaries that cannot be read, and what no summary tells of. */
    static String note(StatisticsState state) {
        List<String> said = new ArrayList<>();
        state.told().ifPresent(said::add);
        state.report().ifPresent(report -> {
            if (report.total().sessions() == 0) said.add(Messages.empty);
            FigureTexts.withoutItems(report.total()).ifPresent(said::add);
            problems(report.rebuilt(), said);
            if (report.selection().since().isEmpty())
                report.rebuilt().before().filter(StateTexts::some).ifPresent(before -> said.add(text(before)));
        });
        return String.join(" · ", said);
    }

    private static void problems(Rebuilt rebuilt, List<String> said) {
        if (rebuilt.problems().isEmpty()) return;
        said.add(Counted.text(Messages.problems, rebuilt.problems().size()) + ": "
                + rebuilt.problems().getFirst());
    }

    private static boolean some(Before before) {
        return before.sessions() + before.orders() + before.items() > 0;
    }

    private static String text(Before before) {
        return NLS.bind(
                Messages.before,
                new Object[] {number(before.orders()), number(before.items()), number(before.sessions())});
    }

    private static String number(long number) {
        return FigureTexts.format("%,d", number);
    }

    /** When a code was seen last: {@code 14:32} today, else {@code 09.11. 16:40}, with the year when it is another. */
    static String seen(Instant at, Instant now) {
        var local = at.atZone(ZoneId.systemDefault());
        var today = now.atZone(ZoneId.systemDefault());
        if (local.truncatedTo(ChronoUnit.DAYS).equals(today.truncatedTo(ChronoUnit.DAYS))) return Times.hour(at);
        return local.getYear() == today.getYear()
                ? DateTimeFormatter.ofPattern("dd.MM. HH:mm").format(local)
                : Times.minute(at);
    }
}
