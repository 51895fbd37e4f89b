package org.packbench.ui.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.packbench.core.export.ExportTable;
import org.packbench.core.export.ExportTable.Column;
import org.packbench.core.export.ExportTable.Kind;
import org.packbench.core.statistics.Figure;
import org.packbench.core.statistics.Sums.By;
import org.packbench.core.statistics.Sums.Group;
import org.packbench.core.statistics.Sums.Unmapped;
import org.packbench.ui.statistics.text.FigureTexts;
import org.packbench.ui.statistics.text.Messages;

/** The statistics as they leave the program: the figures with their formulas, a table for each kind of line, and the codes. */
final class StatisticsExport {
    private StatisticsExport() {}

    static List<ExportTable> tables(Report report, String note) {
        List<ExportTable> tables = new ArrayList<>();
        tables.add(figures(report, note));
        for (By by : GroupsTable.KINDS) tables.add(groups(report, by, note));
        tables.add(unknown(report, note));
        return List.copyOf(tables);
    }

    private static ExportTable figures(Report report, String note) {
        List<List<Object>> rows = new ArrayList<>();
        for (Figure figure : Figure.values())
            rows.add(List.of(FigureTexts.name(figure), value(figure, report.total()), FigureTexts.formula(figure)));
        return new ExportTable(
                Messages.exportName,
                note,
                List.of(
                        new Column("figure", Messages.exportName, Kind.TEXT),
                        new Column("value", "", Kind.DECIMAL),
                        new Column("formula", "", Kind.TEXT)),
                rows.size(),
                rows::stream);
    }

    private static Object value(Figure figure, org.packbench.core.statistics.Totals totals) {
        OptionalDouble value = figure.of(totals);
        return value.isPresent() ? value.getAsDouble() : Optional.empty();
    }

    private static ExportTable groups(Report report, By by, String note) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(by.name().toLowerCase(Locale.ROOT), GroupsTable.head(by), Kind.TEXT));
        for (Figure figure : Figure.values())
            columns.add(new Column(figure.name().toLowerCase(Locale.ROOT), FigureTexts.name(figure), Kind.DECIMAL));
        List<Group> groups = report.by(by);
        return new ExportTable(
                GroupsTable.title(by),
                note,
                columns,
                groups.size(),
                () -> groups.stream().map(group -> row(by, group)));
    }

    private static List<Object> row(By by, Group group) {
        List<Object> row = new ArrayList<>();
        row.add(GroupsTable.name(by, group));
        for (Figure figure : Figure.values()) row.add(value(figure, group.totals()));
        return row;
    }

    private static ExportTable unknown(Report report, String note) {
        List<Unmapped> codes = report.unknown();
        return new ExportTable(
                Messages.figureUnknownCodes,
                note,
                List.of(
                        new Column("code", Messages.columnCode, Kind.TEXT),
                        new Column("client_id", Messages.client, Kind.TEXT),
                        new Column("seen", Messages.columnSeen, Kind.WHOLE),
                        new Column("last_seen", Messages.columnLast, Kind.TIME)),
                codes.size(),
                () -> codes.stream().map(code -> List.of(code.code(), code.client(), (long) code.seen(), code.last())));
    }
}
