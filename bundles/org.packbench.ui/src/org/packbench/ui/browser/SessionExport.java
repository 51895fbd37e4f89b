package org.packbench.ui.browser;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.packbench.core.export.ExportTable;
import org.packbench.core.export.ExportTable.Kind;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.index.SessionEntry.CourierCount;
import org.packbench.ui.browser.text.Messages;
import org.packbench.ui.text.States;

/** The sessions as a table of a file: every column, the hidden ones too, with figures and times as such. */
final class SessionExport {
    private static final List<ExportTable.Column> COLUMNS = List.of(
            new ExportTable.Column("state", Messages.columnState, Kind.TEXT),
            new ExportTable.Column("client_id", Messages.columnClient, Kind.TEXT),
            new ExportTable.Column("session_id", Messages.columnSession, Kind.TEXT),
            new ExportTable.Column("packing_list_name", Messages.columnList, Kind.TEXT),
            new ExportTable.Column("courier", Messages.columnCourier, Kind.TEXT),
            new ExportTable.Column("worker", Messages.columnWorker, Kind.TEXT),
            new ExportTable.Column("pc_name", Messages.columnPc, Kind.TEXT),
            new ExportTable.Column("started_at", Messages.columnStarted, Kind.TIME),
            new ExportTable.Column("completed_at", Messages.columnCompleted, Kind.TIME),
            new ExportTable.Column("duration_seconds", Messages.columnDuration, Kind.DURATION),
            new ExportTable.Column("total_orders", Messages.exportOrders, Kind.WHOLE),
            new ExportTable.Column("completed_orders", Messages.columnPacked, Kind.WHOLE),
            new ExportTable.Column("skipped_orders_count", Messages.exportSkipped, Kind.WHOLE),
            new ExportTable.Column("total_items", Messages.columnItems, Kind.WHOLE),
            new ExportTable.Column("orders_per_hour", Messages.columnRate, Kind.DECIMAL));

    private SessionExport() {}

    static ExportTable table(List<Row.Session> rows) {
        return new ExportTable(
                Messages.exportTable,
                "",
                COLUMNS,
                rows.size(),
                () -> rows.stream().map(row -> values(row)));
    }

    private static List<Object> values(Row.Session row) {
        SessionEntry entry = row.entry();
        Object rate = entry.ordersPerHour().isPresent() ? entry.ordersPerHour().getAsDouble() : Optional.empty();
        return List.of(
                States.word(entry.state()),
                entry.client(),
                entry.id().value(),
                entry.list(),
                entry.couriers().stream().map(CourierCount::courier).collect(Collectors.joining(", ")),
                row.worker(),
                entry.pc().orElse(row.worker().isEmpty() ? "" : org.packbench.ui.Messages.workerUnknown),
                orNothing(entry.started()),
                orNothing(entry.ended()),
                orNothing(Column.worked(entry)),
                (long) entry.orders(),
                (long) entry.completed(),
                (long) entry.skipped(),
                entry.packedTold().isPresent() ? (long) entry.packedUnits() : Optional.empty(),
                rate);
    }

    private static Object orNothing(Optional<?> value) {
        return value.isPresent() ? value.get() : Optional.empty();
    }
}
