package org.packbench.ui.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.export.ExportTable;
import org.packbench.core.statistics.Figure;
import org.packbench.core.statistics.PackingStatistics.Before;
import org.packbench.core.statistics.PackingStatistics.Rebuilt;
import org.packbench.core.statistics.Selection;
import org.packbench.core.statistics.SessionFigures;
import org.packbench.core.statistics.SessionFigures.NotInOrder;
import org.packbench.core.statistics.SessionFigures.Part;
import org.packbench.core.statistics.SessionFigures.UnknownCode;
import org.packbench.core.statistics.Sums.By;
import org.packbench.core.statistics.Totals;
import org.packbench.ui.statistics.text.FigureTexts;

class ReportTest {
    private static final Instant NOW = Instant.parse("2025-11-10T14:31:00Z");
    private final Locale before = Locale.getDefault();

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.UK);
    }

    @AfterEach
    void asItWas() {
        Locale.setDefault(before);
    }

    private static SessionFigures session(String client, String worker, int day, int orders, int minutes) {
        Part part = new Part(
                Optional.of("PostOne"),
                LocalDate.of(2025, 11, day),
                Duration.ofMinutes(minutes),
                orders,
                orders * 3,
                Duration.ofSeconds(orders * 6L),
                orders,
                orders * 3 + 1,
                1,
                2,
                1,
                NotInOrder.untold(1));
        return new SessionFigures(
                new SessionId("SESSIONS/CLIENT_" + client + "/2025-11-" + day + "_" + worker),
                client,
                Optional.of(new WorkerName(new WorkerId(worker), "")),
                Optional.of("DESKTOP-PC1"),
                NOW,
                List.of(part),
                List.of(new UnknownCode("5901234123457", 2, NOW)));
    }

    private static Report report(Selection selection) {
        return Report.of(
                new Rebuilt(
                        NOW,
                        List.of(
                                session("M", "001", 9, 30, 60),
                                session("M", "002", 10, 20, 60),
                                session("A", "001", 10, 10, 60)),
                        Optional.of(new Before(NOW, 4, 1_200, 3_100)),
                        List.of()),
                selection);
    }

    @Test
    void theFastestStandFirstAndTheRateOfAllIsThatOfTheCard() {
        Report report = report(Selection.ALL);
        assertEquals(
                List.of("001", "002"),
                report.rated().stream().map(group -> group.key()).toList());
        assertEquals("20.0", FigureTexts.value(Figure.ORDERS_PER_HOUR, report.total()));
        assertEquals("60", FigureTexts.value(Figure.ORDERS, report.total()));
        assertEquals("6.0 s", FigureTexts.value(Figure.FIRST_SCAN, report.total()));
    }

    @Test
    void aDaysBarIsMadeOfItsClientsOrders() {
        Report report = report(Selection.ALL);
        List<LocalDate> days =
                report.days(31).stream().map(group -> group.day().orElseThrow()).toList();
        assertEquals(List.of(LocalDate.of(2025, 11, 9), LocalDate.of(2025, 11, 10)), days);
        assertEquals(20, report.orders(days.get(1), "M"));
        assertEquals(10, report.orders(days.get(1), "A"));
        assertEquals(0, report.orders(days.get(0), "A"));
        assertEquals(
                List.of(days.get(1)),
                report.days(1).stream().map(group -> group.day().orElseThrow()).toList());
    }

    @Test
    void whoCanBeChosenDoesNotDependOnWhoIs() {
        Report report = report(Selection.ALL.withClient(Optional.of("A")));
        assertEquals(1, report.by(By.CLIENT).size());
        assertEquals(2, report.choices(By.CLIENT).size());
        assertEquals("10", FigureTexts.value(Figure.ORDERS, report.total()));
    }

    @Test
    void whatThereIsNothingToDivideByIsADash() {
        for (Figure figure : List.of(Figure.ORDERS_PER_HOUR, Figure.FIRST_SCAN, Figure.ACCURACY))
            assertEquals("—", FigureTexts.value(figure, Totals.NONE));
        assertEquals("0", FigureTexts.value(Figure.ORDERS, Totals.NONE));
    }

    @Test
    void theSourceAndWhatNoSummaryTellsOfAreSaid() {
        StatisticsState state =
                new StatisticsState(Optional.of(report(Selection.ALL)), Optional.empty(), Optional.empty());
        assertTrue(
                StateTexts.source(state).startsWith("from 3 summaries, all days · rebuilt "), StateTexts.source(state));
        assertTrue(StateTexts.note(state).contains("1,200 orders"), StateTexts.note(state));
        assertEquals("Reading the summaries: 40 %", StateTexts.source(state.reading(40)));
    }

    @Test
    void ofHowManyOrdersNoFileTellsTheItemsIsSaid() {
        Part untold = new Part(
                Optional.empty(),
                LocalDate.of(2025, 11, 3),
                Duration.ofHours(2),
                1_148,
                0,
                Duration.ZERO,
                0,
                0,
                0,
                0,
                0,
                NotInOrder.NONE);
        SessionFigures older = new SessionFigures(
                new SessionId("SESSIONS/CLIENT_M/2025-11-03_1"),
                "M",
                Optional.empty(),
                Optional.of("PC-OLD"),
                NOW,
                List.of(untold),
                List.of());
        Report alone = Report.of(new Rebuilt(NOW, List.of(older), Optional.empty(), List.of()), Selection.ALL);
        assertEquals("—", FigureTexts.value(Figure.ITEMS, alone.total()));
        assertEquals("—", FigureTexts.value(Figure.ITEMS_PER_HOUR, alone.total()));
        Report both = Report.of(
                new Rebuilt(NOW, List.of(older, session("M", "001", 9, 30, 60)), Optional.empty(), List.of()),
                Selection.ALL);
        assertEquals("90", FigureTexts.value(Figure.ITEMS, both.total()));
        assertEquals("90.0", FigureTexts.value(Figure.ITEMS_PER_HOUR, both.total()));
        StatisticsState state = new StatisticsState(Optional.of(both), Optional.empty(), Optional.empty());
        assertEquals("1,148 orders whose items no file tells: not in items and items per hour", StateTexts.note(state));
        assertEquals(
                "",
                StateTexts.note(new StatisticsState(
                        Optional.of(report(Selection.of(Selection.Period.WEEK, LocalDate.of(2025, 11, 10)))),
                        Optional.empty(),
                        Optional.empty())));
    }

    @Test
    void everythingThatIsShownCanBeExported() {
        List<ExportTable> tables = StatisticsExport.tables(report(Selection.ALL), "");
        assertEquals(6, tables.size());
        for (ExportTable table : tables) {
            List<List<Object>> rows = table.rows().stream().toList();
            assertEquals(table.count(), rows.size(), table.name());
            rows.forEach(row -> assertEquals(table.columns().size(), row.size(), table.name()));
        }
    }
}
