package org.packbench.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.statistics.Figure;
import org.packbench.core.statistics.PackingStatistics.Before;
import org.packbench.core.statistics.PackingStatistics.Rebuilt;
import org.packbench.core.statistics.Selection;
import org.packbench.core.statistics.SessionFigures;
import org.packbench.core.statistics.SessionFigures.NotInOrder;
import org.packbench.core.statistics.SessionFigures.Part;
import org.packbench.core.statistics.SessionFigures.UnknownCode;
import org.packbench.core.statistics.Sums.By;
import org.packbench.documents.JsonText;
import org.packbench.ui.statistics.text.FigureTexts;

/** How the command line tells the figures. */
class StatisticsTextTest {
    private static final Rebuilt REBUILT = new Rebuilt(
            Instant.EPOCH,
            List.of(new SessionFigures(
                    new SessionId("SESSIONS/CLIENT_M/2025-11-10_14-30-00"),
                    "M",
                    WorkerName.of(Optional.of("001"), Optional.of("John Doe")),
                    Optional.of("PC1"),
                    Instant.parse("2025-11-10T14:30:00Z"),
                    List.of(new Part(
                            Optional.of("DHL"),
                            LocalDate.of(2025, 11, 10),
                            Duration.ofMinutes(30),
                            10,
                            40,
                            Duration.ofSeconds(30),
                            10,
                            50,
                            5,
                            2,
                            1,
                            NotInOrder.untold(3))),
                    List.of(new UnknownCode("4006381333931", 3, Instant.parse("2025-11-10T14:00:00Z"))))),
            Optional.of(new Before(Instant.EPOCH, 4, 100, 300)),
            List.of());

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final StatisticsText text = new StatisticsText(new PrintStream(printed, true, StandardCharsets.UTF_8));

    private String told() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyFigureStandsBesideItsFormula() {
        text.print(REBUILT, Selection.ALL, Optional.empty());
        for (Figure figure : Figure.values()) assertTrue(told().contains(FigureTexts.formula(figure)), told());
        assertTrue(told().lines().anyMatch(line -> line.matches("Accuracy +90\\.0 % +1 − misscans ÷ scans")), told());
        assertTrue(told().lines().anyMatch(line -> line.matches("Orders per hour +20\\.0 +orders ÷ session hours")));
        assertTrue(told().contains("100 orders in 4 sessions, 300 units"), told());
    }

    @Test
    void theFormulasAreTheSameForPeopleAndForPrograms() {
        for (Figure figure : Figure.values()) assertEquals(FigureTexts.formula(figure), figure.formula());
    }

    @Test
    void whoIsNotToldIsCalledAsInTheWindow() {
        SessionFigures told = REBUILT.sessions().getFirst();
        var untold = new SessionFigures(
                told.id(),
                told.client(),
                Optional.empty(),
                Optional.empty(),
                told.ended(),
                told.parts(),
                told.unknown());
        text.print(
                new Rebuilt(Instant.EPOCH, List.of(untold), Optional.empty(), List.of()),
                Selection.ALL,
                Optional.of(By.WORKER));
        assertTrue(told().lines().anyMatch(line -> line.startsWith("Unknown  ")), told());
    }

    @Test
    void aTableHasALineForEach() {
        text.print(REBUILT, Selection.ALL, Optional.of(By.WORKER));
        assertTrue(told().lines().anyMatch(line -> line.startsWith("001 (John Doe)  ")), told());
        assertTrue(told().lines().anyMatch(line -> line.startsWith("Worker  ")), told());
    }

    @Test
    void unknownCodesAreAListOfWork() {
        text.unknown(REBUILT, Selection.ALL);
        assertTrue(told().contains("M       4006381333931  3     1"), told());
    }

    @Test
    void asJsonTheFiguresAreNumbers() {
        String json = JsonText.line(StatisticsJson.of(REBUILT, Selection.ALL, Optional.of(By.DAY)));
        assertTrue(json.contains("\"orders_per_hour\":20,"), json);
        assertTrue(json.contains("\"accuracy\":0.9,"), json);
        assertTrue(json.contains("\"by\":\"day\",\"groups\":[{\"day\":\"2025-11-10\""), json);
        assertEquals(1, StatisticsJson.unknown(REBUILT, Selection.ALL).size());
    }
}
