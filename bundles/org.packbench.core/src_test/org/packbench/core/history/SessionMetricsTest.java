package org.packbench.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.packbench.core.OrderNumber;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.history.SessionHistory.Details;
import org.packbench.core.history.SessionHistory.LineDetail;
import org.packbench.core.history.SessionHistory.OrderDetail;
import org.packbench.core.history.SessionHistory.Step;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.packing.KnownBy;
import org.packbench.core.session.Sessions.State;

class SessionMetricsTest {
    private static final Instant BEGIN = Instant.parse("2025-11-10T08:02:11Z");

    private static OrderDetail order(String number, int seconds, boolean done) {
        return new OrderDetail(
                new OrderNumber(number),
                Optional.empty(),
                Optional.of(BEGIN),
                done ? Optional.of(BEGIN.plusSeconds(seconds)) : Optional.empty(),
                Optional.of(Duration.ofSeconds(seconds)),
                Optional.of(Duration.ofSeconds(seconds / 10)),
                2,
                done ? 2 : 1,
                Set.of(),
                List.of(new LineDetail(0, "A", "Cream", 2, 2, number.equals("3"), Optional.empty())));
    }

    private static List<Step> steps(String... opsAndOutcomes) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < opsAndOutcomes.length; i += 2)
            steps.add(step(i / 2 + 1, opsAndOutcomes[i], opsAndOutcomes[i + 1], Optional.empty()));
        return steps;
    }

    private static Step step(int number, String op, String outcome, Optional<KnownBy> known) {
        return new Step(
                number,
                BEGIN,
                Duration.ZERO,
                1,
                "DESKTOP-PC1",
                new WorkerName(new WorkerId("001"), ""),
                op,
                "",
                outcome,
                Optional.empty(),
                -1,
                "",
                0,
                0,
                false,
                Optional.empty(),
                known);
    }

    private static SessionMetrics of(List<Step> steps, OrderDetail... orders) {
        SessionEntry entry = new SessionEntry(
                new SessionId("SESSIONS/CLIENT_M/2025-11-10_08-02-11"),
                "M",
                "PostOne",
                State.COMPLETED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(BEGIN),
                Optional.empty(),
                Duration.ofMinutes(30),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                3,
                2,
                0,
                6,
                5,
                0,
                Optional.empty());
        return SessionMetrics.of(new Details(entry, Optional.empty(), List.of(orders), steps, List.of(), List.of()));
    }

    @Test
    void meansAndExtremesAreOfCompletedOrders() {
        SessionMetrics found = of(List.of(), order("1", 60, true), order("2", 120, true), order("3", 900, false));
        assertEquals(Optional.of(Duration.ofSeconds(90)), found.timePerOrder());
        assertEquals(Optional.of(Duration.ofSeconds(9)), found.firstScan());
        assertEquals("1", found.fastest().orElseThrow().order().value());
        assertEquals("2", found.slowest().orElseThrow().order().value());
        assertEquals(OptionalDouble.of(4), found.ordersPerHour());
        assertEquals(OptionalDouble.of(10), found.itemsPerHour());
        assertEquals(1, found.forced());
    }

    @Test
    void aMisscanIsAnExtraOrACodeThatIsNotInTheOrder() {
        SessionMetrics found = of(steps(
                "scan", "ORDER_LOADED",
                "scan", "SKU_OK",
                "scan", "SKU_NOT_FOUND",
                "undo", "ITEM_DECREMENTED",
                "undo", "ITEM_ALREADY_ZERO",
                "scan", "SKU_EXTRA",
                "scan", "TOO_MANY_UNITS",
                "force", "FORCE_CONFIRMED",
                "scan", "ORDER_COMPLETE"));
        assertEquals(OptionalInt.of(4), found.scans());
        assertEquals(OptionalDouble.of(0.5), found.accuracy());
        assertEquals(OptionalInt.of(1), found.corrections());
        assertEquals(OptionalInt.of(1), found.extras());
        assertEquals(OptionalInt.of(1), found.unknown());
    }

    private static Step strange(KnownBy known) {
        return step(1, "scan", "SKU_NOT_FOUND", Optional.of(known));
    }

    @Test
    void wrongItemsAreToldFromUnknownCodesAsFarAsTheJournalsTell() {
        SessionMetrics found = of(List.of(
                strange(KnownBy.MAPPING), strange(KnownBy.LIST), strange(KnownBy.ORDER), strange(KnownBy.NOTHING)));
        assertEquals(OptionalInt.of(4), found.unknown());
        assertEquals(OptionalInt.of(3), found.wrongItems());
        assertEquals(OptionalInt.of(1), found.unknownCodes());
        SessionMetrics older = of(steps("scan", "SKU_NOT_FOUND", "scan", "SKU_OK"));
        assertEquals(OptionalInt.of(1), older.unknown());
        assertEquals(OptionalInt.empty(), older.wrongItems());
        assertEquals(OptionalInt.empty(), older.unknownCodes());
        SessionMetrics faultless = of(steps("scan", "SKU_OK"));
        assertEquals(OptionalInt.of(0), faultless.wrongItems());
    }

    @Test
    void whatNoFileTellsIsEmptyAndNotZero() {
        SessionMetrics found = of(List.of());
        assertEquals(OptionalInt.empty(), found.scans());
        assertEquals(OptionalInt.empty(), found.corrections());
        assertEquals(OptionalDouble.empty(), found.accuracy());
        assertEquals(Optional.empty(), found.timePerOrder());
        assertEquals(Optional.empty(), found.fastest());
    }
}
