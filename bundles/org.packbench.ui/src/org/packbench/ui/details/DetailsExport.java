package org.packbench.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.packbench.core.export.ExportTable;
import org.packbench.core.export.ExportTable.Column;
import org.packbench.core.export.ExportTable.Kind;
import org.packbench.core.history.SessionHistory.Details;
import org.packbench.core.history.SessionHistory.OrderDetail;
import org.packbench.core.history.SessionHistory.Step;
import org.packbench.ui.details.text.Messages;
import org.packbench.ui.export.Exportable.Rows;
import org.packbench.ui.text.Workers;

/** A session's tables as they leave the program: figures, orders, and steps. */
final class DetailsExport {
    private DetailsExport() {}

    static List<ExportTable> tables(Replay replay, Rows rows) {
        Details details = replay.details();
        return switch (rows) {
            case ALL -> List.of(metrics(details), orders(details), steps(details.steps(), details.orders()));
            case SHOWN -> List.of(metrics(details), orders(details), steps(replay.steps(), details.orders()));
            case SELECTED -> List.of(steps(replay.steps(), details.orders()));
        };
    }

    private static ExportTable metrics(Details details) {
        List<List<Object>> rows = new ArrayList<>();
        DetailsTexts.metrics(details)
                .forEach(metric -> rows.add(List.of(metric.name(), metric.value(), metric.formula())));
        return new ExportTable(
                Messages.metrics,
                details.overview().id().value(),
                List.of(
                        new Column("metric", Messages.columnMetric, Kind.TEXT),
                        new Column("value", Messages.columnValue, Kind.TEXT),
                        new Column("formula", Messages.columnFormula, Kind.TEXT)),
                rows.size(),
                rows::stream);
    }

    private static ExportTable orders(Details details) {
        List<OrderDetail> orders = details.orders();
        return new ExportTable(
                Messages.orders,
                details.overview().id().value(),
                List.of(
                        new Column("order_number", Messages.columnOrder, Kind.TEXT),
                        new Column("started_at", Messages.columnOpened, Kind.TIME),
                        new Column("duration_seconds", Messages.columnTime, Kind.DURATION),
                        new Column("items_count", Messages.columnUnits, Kind.WHOLE),
                        new Column("flags", Messages.columnFlags, Kind.TEXT)),
                orders.size(),
                () -> orders.stream().map(DetailsExport::row));
    }

    private static List<Object> row(OrderDetail order) {
        return List.of(
                order.order().value(),
                given(order.opened()),
                given(order.active()),
                order.unitsTold() ? (long) order.packedUnits() : Optional.empty(),
                FlagsCell.text(order));
    }

    private static ExportTable steps(List<Step> steps, List<OrderDetail> orders) {
        return new ExportTable(
                Messages.replay,
                "",
                List.of(
                        new Column("step", Messages.step.replace("&", ""), Kind.WHOLE),
                        new Column("at", Messages.columnTime, Kind.TIME),
                        new Column("outcome", Messages.columnOutcome, Kind.TEXT),
                        new Column("code", Messages.columnCode, Kind.TEXT),
                        new Column("order_number", Messages.columnOrder, Kind.TEXT),
                        new Column("what", Messages.columnWhat, Kind.TEXT),
                        new Column("pc", Messages.overviewPc, Kind.TEXT),
                        new Column("worker", Messages.overviewWorker, Kind.TEXT)),
                steps.size(),
                () -> steps.stream().map(step -> row(step, orders)));
    }

    private static List<Object> row(Step step, List<OrderDetail> orders) {
        return List.of(
                (long) step.number(),
                step.at(),
                StepTexts.outcome(step),
                StepTexts.code(step),
                step.order().map(order -> order.value()).orElse(""),
                StepTexts.what(step, orders),
                step.pc(),
                Workers.shown(Optional.of(step.worker()), Optional.of(step.pc())));
    }

    /** What is not known is an empty optional in a row. */
    private static Object given(Optional<? extends Object> value) {
        return value.isPresent() ? value.get() : value;
    }
}
