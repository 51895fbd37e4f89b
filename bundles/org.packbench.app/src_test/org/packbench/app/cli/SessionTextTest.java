package org.packbench.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.packbench.core.OrderNumber;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.history.SessionHistory.Details;
import org.packbench.core.history.SessionHistory.Flag;
import org.packbench.core.history.SessionHistory.Opening;
import org.packbench.core.history.SessionHistory.OrderDetail;
import org.packbench.core.history.SessionHistory.Step;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.session.Sessions.State;
import org.packbench.documents.JsonText;

/** How the command line tells a session. */
class SessionTextTest {
    private static final Instant AT = Instant.parse("2025-11-10T08:00:00Z");
    private static final WorkerName JOHN = new WorkerName(new WorkerId("001"), "John Doe");
    private static final OrderNumber ORDER = new OrderNumber("#1001");

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private static Step step(int number, String raw, String outcome, int packed) {
        return new Step(
                number,
                AT.plusSeconds(number),
                Duration.ofSeconds(number),
                1,
                "PC1",
                JOHN,
                "scan",
                raw,
                outcome,
                Optional.of(ORDER),
                packed > 0 ? 0 : -1,
                packed > 0 ? "Sun hat" : "",
                packed,
                packed > 0 ? 2 : 0,
                false,
                Optional.empty(),
                Optional.empty());
    }

    private static Details details() {
        SessionEntry entry = new SessionEntry(
                new SessionId("SESSIONS/CLIENT_M/2025-11-10_08-00-00"),
                "M",
                "DHL_Orders",
                State.COMPLETED,
                Optional.of(JOHN),
                Optional.of("PC1"),
                List.of(),
                Optional.of(AT),
                Optional.of(AT),
                Optional.of(AT.plusSeconds(1800)),
                Duration.ofMinutes(30),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                1,
                0,
                2,
                2,
                0,
                Optional.empty());
        OrderDetail order = new OrderDetail(
                ORDER,
                Optional.of("DHL"),
                Optional.of(AT),
                Optional.of(AT.plusSeconds(60)),
                Optional.of(Duration.ofSeconds(60)),
                Optional.of(Duration.ofSeconds(4)),
                2,
                2,
                Set.of(Flag.UNKNOWN, Flag.UNDONE),
                List.of());
        Opening opening = new Opening(
                AT, 1, "PC1", JOHN, "taken_over", Optional.of("went home"), Optional.of("002 (Maria Ivanova), PC2"));
        return new Details(
                entry,
                Optional.of("M Cosmetics"),
                List.of(order),
                List.of(step(1, "nonsense", "SKU_NOT_FOUND", 0), step(2, "HAT", "SKU_OK", 1)),
                List.of(),
                List.of(opening));
    }

    private String told(boolean steps) {
        new SessionText(new PrintStream(printed, true, StandardCharsets.UTF_8)).print(details(), steps);
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theOverviewTellsWhoWhatAndHowWell() {
        String told = told(false);
        assertTrue(told.startsWith("SESSIONS/CLIENT_M/2025-11-10_08-00-00, Completed"), told);
        assertTrue(
                told.contains("Client M (M Cosmetics), packing list DHL_Orders, worker 001 (John Doe), PC PC1"), told);
        assertTrue(told.contains("Orders 1 of 1, skipped 0; units 2 of 2; orders/h 2.0, items/h 4.0"), told);
        assertTrue(told.contains("Accuracy 50.0 %"), told);
        assertTrue(told.contains("PC1: taken over, from 002 (Maria Ivanova), PC2, because: went home"), told);
        assertTrue(
                told.lines()
                        .anyMatch(line -> line.matches("#1001 +DHL +2 of 2 .* 0:01:00 +0:00:04 +undone, unknown code")),
                told);
        assertFalse(told.contains("nonsense"), "the steps were not asked for");
    }

    @Test
    void theStepsAreThereWhenTheyAreAskedFor() {
        String told = told(true);
        assertTrue(told.lines().anyMatch(line -> line.contains("nonsense  SKU_NOT_FOUND  #1001")), told);
        assertTrue(told.lines().anyMatch(line -> line.endsWith("Sun hat  1 of 2")), told);
    }

    @Test
    void asJsonTimesAreMillisecondsAndWhatIsNotKnownIsNull() {
        String json = JsonText.line(SessionJson.of(details(), true));
        assertTrue(json.contains("\"worked_ms\":1800000,"), json);
        assertTrue(json.contains("\"orders_per_hour\":2.0,"), json);
        assertTrue(json.contains("\"row\":null,"), json);
        assertTrue(json.contains("\"flags\":[\"undone\",\"unknown\"]"), json);
        assertFalse(JsonText.line(SessionJson.of(details(), false)).contains("\"steps\""));
        assertEquals(1, json.lines().count());
    }
}
