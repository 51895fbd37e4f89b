package org.packbench.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.packbench.core.OrderNumber;
import org.packbench.core.export.ExportTable;
import org.packbench.core.export.ExportTable.Column;
import org.packbench.core.export.ExportTable.Kind;
import org.packbench.core.history.SessionHistory.Details;
import org.packbench.core.history.SessionHistory.OrderDetail;
import org.packbench.core.history.SessionHistory.Step;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.index.SessionEntry.CourierCount;
import org.packbench.core.packing.KnownBy;
import org.packbench.core.statistics.SessionFigures;

/** The tables that the command line exports. Keys are those of the files on the share where there are any. */
final class ExportTables {
    private static final Map<Character, Kind> KINDS = Map.of(
            't', Kind.TEXT, 'n', Kind.WHOLE, 'd', Kind.DECIMAL, 'i', Kind.TIME, 'y', Kind.DAY, 's', Kind.DURATION);

    private ExportTables() {}

    /** @param keys each with a letter for its kind before it, in the order of the headings */
    private static List<Column> columns(String headings, String keys) {
        String[] heads = headings.split("\\|");
        String[] words = keys.split(" ");
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            Kind kind = KINDS.getOrDefault(words[i].charAt(0), Kind.TEXT);
            columns.add(new Column(words[i].substring(2), heads[i], kind));
        }
        return columns;
    }

    static List<ExportTable> sessions(List<SessionEntry> entries) {
        List<Column> columns = columns(
                Messages.ExportSessionHeads,
                "t:session_id t:client_id t:packing_list_name t:status t:worker t:pc_name t:couriers i:created_at"
                        + " i:started_at i:completed_at s:duration_seconds n:total_orders n:completed_orders"
                        + " n:skipped_orders_count n:total_items n:packed_items d:orders_per_hour d:items_per_hour"
                        + " n:late t:problem");
        return List.of(new ExportTable(
                Messages.ExportSessions,
                "",
                columns,
                entries.size(),
                () -> entries.stream().map(ExportTables::row)));
    }

    private static List<Object> row(SessionEntry entry) {
        return List.of(
                entry.id().value(),
                entry.client(),
                entry.list(),
                entry.state().name().toLowerCase(Locale.ROOT),
                entry.untouched() ? "" : entry.workerShown(Messages.WorkerUnknown),
                entry.untouched() ? "" : entry.pc().orElse(Messages.WorkerUnknown),
                entry.couriers().stream().map(CourierCount::courier).collect(Collectors.joining(", ")),
                entry.created(),
                entry.started(),
                entry.ended(),
                entry.worked(),
                entry.orders(),
                entry.completed(),
                entry.skipped(),
                given(entry.unitsTold()),
                given(entry.packedTold()),
                entry.ordersPerHour(),
                entry.itemsPerHour(),
                entry.late(),
                entry.problem());
    }

    /** What no file tells is empty, and not 0. */
    private static Object given(OptionalInt count) {
        return count.isPresent() ? count.getAsInt() : "";
    }

    /** The session's own row, its orders, their lines, and what happened step by step. */
    static List<ExportTable> session(Details details) {
        return Stream.of(
                        sessions(List.of(details.overview())).stream(),
                        Stream.of(orders(details.orders()), lines(details.orders()), steps(details.steps())))
                .flatMap(tables -> tables)
                .toList();
    }

    private static ExportTable orders(List<OrderDetail> orders) {
        List<Column> columns = columns(
                Messages.ExportOrderHeads,
                "t:order_number t:courier i:started_at i:completed_at s:duration_seconds s:time_to_first_scan"
                        + " n:quantity n:items_count t:flags");
        return new ExportTable(
                Messages.ExportOrders,
                "",
                columns,
                orders.size(),
                () -> orders.stream().map(ExportTables::row));
    }

    private static List<Object> row(OrderDetail order) {
        return List.of(
                order.order().value(),
                order.courier(),
                order.opened(),
                order.completed(),
                order.active(),
                order.firstScan(),
                order.unitsTold() ? order.units() : "",
                order.unitsTold() ? order.packedUnits() : "",
                order.flags().stream()
                        .sorted()
                        .map(flag -> flag.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")));
    }

    private static ExportTable lines(List<OrderDetail> orders) {
        List<Column> columns = columns(
                Messages.ExportLineHeads,
                "t:order_number n:row t:sku t:title n:quantity n:packed i:scanned_at t:confirmation_method");
        long count = orders.stream().mapToLong(order -> order.lines().size()).sum();
        return new ExportTable(
                Messages.ExportLines, "", columns, count, () -> orders.stream().flatMap(ExportTables::lines));
    }

    private static Stream<List<Object>> lines(OrderDetail order) {
        return order.lines().stream()
                .map(line -> List.of(
                        order.order().value(),
                        line.row(),
                        line.sku(),
                        line.product(),
                        line.required(),
                        line.packed(),
                        line.packedAt(),
                        line.packed() == 0 ? "" : line.forced() ? "force_confirmed" : "scanned"));
    }

    private static ExportTable steps(List<Step> steps) {
        List<Column> columns = columns(
                Messages.ExportStepHeads,
                "n:number i:at s:elapsed n:epoch t:pc_name t:worker t:op t:code t:outcome t:order_number n:row"
                        + " t:title n:packed n:quantity t:late t:reason t:known");
        return new ExportTable(
                Messages.ExportSteps,
                "",
                columns,
                steps.size(),
                () -> steps.stream().map(ExportTables::row));
    }

    private static List<Object> row(Step step) {
        boolean line = step.row() >= 0;
        return List.of(
                step.number(),
                step.at(),
                step.elapsed(),
                step.epoch(),
                step.pc(),
                step.worker().toString(),
                step.op(),
                step.raw(),
                step.outcome(),
                step.order().map(OrderNumber::value),
                line ? step.row() : "",
                step.product(),
                line ? step.packed() : "",
                line ? step.required() : "",
                step.late() ? "late" : "",
                step.reason(),
                step.known().map(KnownBy::word));
    }

    /** A row for each courier and day of each session, so that any sum can be made of them; and the codes to map. */
    static List<ExportTable> statistics(List<SessionFigures> sessions) {
        List<Column> parts = columns(
                Messages.ExportPartHeads,
                "t:session_id t:client_id t:worker t:courier y:day s:duration_seconds n:orders n:items"
                        + " s:first_scan n:timed n:scans n:misscans n:corrections n:forced n:unknown n:wrong_items n:unknown_codes");
        List<Column> codes = columns(Messages.ExportCodeHeads, "t:session_id t:client_id t:code n:seen i:last");
        long count = sessions.stream().mapToLong(each -> each.parts().size()).sum();
        long unknown =
                sessions.stream().mapToLong(each -> each.unknown().size()).sum();
        return List.of(
                new ExportTable(
                        Messages.ExportStatistics,
                        "",
                        parts,
                        count,
                        () -> sessions.stream().flatMap(ExportTables::parts)),
                new ExportTable(
                        Messages.ExportCodes,
                        "",
                        codes,
                        unknown,
                        () -> sessions.stream().flatMap(ExportTables::codes)));
    }

    private static Stream<List<Object>> parts(SessionFigures of) {
        return of.parts().stream()
                .map(part -> List.of(
                        of.id().value(),
                        of.client(),
                        of.workerShown(Messages.WorkerUnknown),
                        part.courier(),
                        part.day(),
                        part.worked(),
                        part.orders(),
                        part.items(),
                        part.firstScan(),
                        part.timed(),
                        part.scans(),
                        part.misscans(),
                        part.corrections(),
                        part.forced(),
                        part.notInOrder().scans(),
                        part.notInOrder().wrongItems(),
                        part.notInOrder().unknownCodes()));
    }

    private static Stream<List<Object>> codes(SessionFigures of) {
        return of.unknown().stream()
                .map(code -> List.of(of.id().value(), of.client(), code.code(), code.seen(), code.last()));
    }
}
