package org.packbench.exports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.packbench.core.export.ExportTable;
import org.packbench.core.export.ExportTable.Column;
import org.packbench.core.export.Exporter;

/**
 * Separated values as RFC 4180 has them: commas, CRLF, UTF-8 with its mark, a line of headings. A file a table. Texts that a
 * spreadsheet would run are written as {@link Tamed} says.
 */
@Component(service = Exporter.class, property = "extension=csv")
public final class CsvExporter implements Exporter {
    private static final char MARK = '\uFEFF';

    private final Delivery delivery;
    private final Forms forms;

    @Activate
    public CsvExporter() {
        this(new Delivery(Files::move), ZoneId.systemDefault());
    }

    CsvExporter(Delivery delivery, ZoneId zone) {
        this.delivery = delivery;
        forms = new Forms(zone);
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public boolean several() {
        return false;
    }

    @Override
    public List<Path> write(List<ExportTable> tables, Path target, IProgressMonitor monitor) throws IOException {
        Feed feed = new Feed(tables, monitor);
        List<Path> targets = targets(tables, target);
        List<Delivery.Parcel> parcels = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            ExportTable table = tables.get(i);
            parcels.add(new Delivery.Parcel(targets.get(i), file -> values(table, file, feed)));
        }
        return delivery.deliver(parcels);
    }

    @Override
    public List<Path> targets(List<ExportTable> tables, Path target) {
        FileNames names = new FileNames(target);
        return tables.size() == 1
                ? List.of(target)
                : tables.stream().map(table -> names.of(table.name())).toList();
    }

    private void values(ExportTable table, Path file, Feed feed) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file);
                CsvWriter values =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            out.write(MARK);
            values.writeRecord(table.columns().stream()
                    .map(Column::heading)
                    .map(Tamed::text)
                    .toList());
            feed.rows(
                    table,
                    row -> values.writeRecord(row.stream().map(this::form).toList()));
        }
    }

    private String form(Cell cell) {
        return switch (cell) {
            case Cell.Nothing nothing -> "";
            case Cell.Text text -> Tamed.text(text.text());
            case Cell.Whole whole -> Long.toString(whole.number());
            case Cell.Decimal decimal -> Forms.plain(decimal.number());
            case Cell.Time time -> forms.sortable(time.time());
            case Cell.Day day -> day.day().toString();
            case Cell.Span span -> Forms.clock(span.duration());
        };
    }
}
