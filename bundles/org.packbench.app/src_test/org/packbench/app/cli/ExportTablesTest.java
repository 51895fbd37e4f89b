package org.packbench.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.packbench.core.OrderNumber;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.export.ExportTable;
import org.packbench.core.export.ExportTable.Column;
import org.packbench.core.history.SessionHistory.Details;
import org.packbench.core.history.SessionHistory.Flag;
import org.packbench.core.history.SessionHistory.LineDetail;
import org.packbench.core.history.SessionHistory.OrderDetail;
import org.packbench.core.history.SessionHistory.Step;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.session.Sessions.State;
import org.packbench.core.statistics.SessionFigures;

/** What the command line exports has a heading and a value for every key. */
class ExportTablesTest {
    private static final Instant AT = Instant.parse("2026-02-03T10:15:30Z");
    private static final SessionId SESSION = new SessionId("SESSIONS/CLIENT_M/2026-02-03_10-15-30");
    private static final WorkerName JOHN = new WorkerName(new WorkerId("001"), "John Doe");

    private static SessionEntry entry() {
        return new SessionEntry(
                SESSION,
                "M",
                "DHL",
                State.COMPLETED,
                Optional.of(JOHN),
                Optional.of("PC1"),
                List.of(new SessionEntry.CourierCount("DHL", 2, 0), new SessionEntry.CourierCount("PostOne", 1, 0)),
                Optional.of(AT),
                Optional.of(AT),
                Optional.of(AT.plusSeconds(3600)),
                Duration.ofHours(1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                3,
                2,
                1,
                7,
                5,
                0,
                Optional.empty());
    }

    private static OrderDetail order() {
        return new OrderDetail(
                new OrderNumber("A0"),
                Optional.of("DHL"),
                Optional.of(AT),
                Optional.empty(),
                Optional.of(Duration.ofSeconds(40)),
                Optional.empty(),
                3,
                2,
                Set.of(Flag.UNDONE, Flag.FORCED),
                List.of(new LineDetail(0, "A", "Mug", 3, 2, true, Optional.of(AT))));
    }

    private static Step step(int row) {
        return new Step(
                1,
                AT,
                Duration.ZERO,
                1,
                "PC1",
                JOHN,
                "scan",
                "A0",
                "SKU_OK",
                Optional.of(new OrderNumber("A0")),
                row,
                "Mug",
                1,
                3,
                false,
                Optional.empty(),
                Optional.empty());
    }

    private static SessionFigures figures() {
        return new SessionFigures(
                SESSION,
                "M",
                Optional.of(JOHN),
                Optional.of("PC1"),
                AT,
                List.of(new SessionFigures.Part(
                        Optional.of("DHL"),
                        LocalDate.of(2026, 2, 3),
                        Duration.ofHours(1),
                        2,
                        5,
                        Duration.ofSeconds(9),
                        2,
                        6,
                        1,
                        1,
                        1,
                        SessionFigures.NotInOrder.NONE)),
                List.of(new SessionFigures.UnknownCode("5901", 3, AT)));
    }

    private static void isWhole(ExportTable table) {
        List<List<Object>> rows = table.rows().stream().toList();
        assertEquals(table.count(), rows.size(), table.name());
        for (List<Object> row : rows) assertEquals(table.columns().size(), row.size(), table.name());
        for (Column column : table.columns()) assertTrue(!column.heading().isBlank(), column.key());
        assertEquals(
                table.columns().size(),
                table.columns().stream().map(Column::key).distinct().count(),
                table.name());
    }

    @Test
    void aSessionIsFourTables() {
        Details details = new Details(
                entry(), Optional.empty(), List.of(order()), List.of(step(0), step(-1)), List.of(), List.of());
        List<ExportTable> tables = ExportTables.session(details);
        assertEquals(
                List.of("Sessions", "Orders", "Lines", "Steps"),
                tables.stream().map(ExportTable::name).toList());
        tables.forEach(ExportTablesTest::isWhole);
    }

    @Test
    void aSessionsRowHasTheSummarysKeysAndTheWorkerAsEverywhere() {
        ExportTable table = ExportTables.sessions(List.of(entry())).getFirst();
        List<Object> row = table.rows().stream().findFirst().orElseThrow();
        List<String> keys = table.columns().stream().map(Column::key).toList();
        assertEquals("001 (John Doe)", row.get(keys.indexOf("worker")));
        assertEquals("completed", row.get(keys.indexOf("status")));
        assertEquals("DHL, PostOne", row.get(keys.indexOf("couriers")));
        assertEquals(2, row.get(keys.indexOf("completed_orders")));
    }

    @Test
    void statisticsAreTheirPartsAndTheCodesToMap() {
        List<ExportTable> tables = ExportTables.statistics(List.of(figures()));
        assertEquals(
                List.of("Statistics", "Unknown codes"),
                tables.stream().map(ExportTable::name).toList());
        tables.forEach(ExportTablesTest::isWhole);
    }
}
