package org.packbench.exports;

import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.packbench.core.export.ExportTable;
import org.packbench.core.export.ExportTable.Column;
import org.packbench.core.export.ExportTable.Kind;
import org.packbench.core.export.Exporter;

/** Tables as the views have them. */
final class Samples {
    static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    static final Instant NOON = Instant.parse("2026-02-03T10:15:30Z");
    static final List<Column> COLUMNS = List.of(
            new Column("session", "Session", Kind.TEXT),
            new Column("orders", "Orders", Kind.WHOLE),
            new Column("orders_per_hour", "Orders/h", Kind.DECIMAL),
            new Column("started", "Started", Kind.TIME),
            new Column("day", "Day", Kind.DAY),
            new Column("worked", "Worked", Kind.DURATION));

    private Samples() {}

    static List<Exporter> exporters(Delivery delivery) {
        return List.of(
                new XlsxExporter(delivery, KYIV),
                new CsvExporter(delivery, KYIV),
                new JsonExporter(delivery, KYIV),
                new PdfExporter(delivery, KYIV, () -> NOON));
    }

    static Delivery delivery() {
        return new Delivery(Files::move);
    }

    /** A row of everything, and one of nothing but its name. */
    static ExportTable all() {
        List<List<Object>> rows = List.of(
                List.of("Ранкова зміна", 12, 23.456, NOON, LocalDate.of(2026, 2, 3), Duration.ofSeconds(93_784)),
                List.of(
                        "empty",
                        Optional.empty(),
                        OptionalDouble.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        return new ExportTable("Sessions", "client M", COLUMNS, rows.size(), rows::stream);
    }

    static ExportTable texts(String name, List<String> texts) {
        return new ExportTable(
                name,
                "",
                List.of(new Column("text", "Text", Kind.TEXT)),
                texts.size(),
                () -> texts.stream().map(List::<Object>of));
    }

    /** Rows that are made as they are read. */
    static ExportTable ofRows(int rows) {
        return new ExportTable("Sessions", "", COLUMNS, rows, () -> rows(rows));
    }

    static ExportTable ofNumbers(int rows) {
        return new ExportTable(
                "Numbers",
                "",
                List.of(new Column("n", "N", Kind.WHOLE)),
                rows,
                () -> IntStream.range(0, rows).mapToObj(List::<Object>of));
    }

    private static Stream<List<Object>> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> List.of(
                        "SESSIONS/CLIENT_M/2026-02-03_" + i,
                        i,
                        i / 7.0,
                        NOON.plusSeconds(i),
                        LocalDate.of(2026, 2, 3),
                        Duration.ofSeconds(i)));
    }
}
