package org.packbench.exports;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.packbench.core.export.ExportTable;
import org.packbench.core.export.ExportTable.Column;
import org.packbench.core.export.Exporter;

/**
 * For programs: {@code {"tables":[{"name":…,"note":…,"rows":[{key:value}]}]}}, a row on a line. Times are ISO 8601 with their
 * offset, durations seconds, nothing is {@code null}.
 */
@Component(service = Exporter.class, property = "extension=json")
public final class JsonExporter implements Exporter {
    private static final String LINE = "\n";

    private final JsonFactory factory = new JsonFactory();
    private final Delivery delivery;
    private final Forms forms;

    @Activate
    public JsonExporter() {
        this(new Delivery(Files::move), ZoneId.systemDefault());
    }

    JsonExporter(Delivery delivery, ZoneId zone) {
        this.delivery = delivery;
        forms = new Forms(zone);
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public boolean several() {
        return true;
    }

    @Override
    public List<Path> write(List<ExportTable> tables, Path target, IProgressMonitor monitor) throws IOException {
        Feed feed = new Feed(tables, monitor);
        return delivery.deliver(List.of(new Delivery.Parcel(target, file -> all(tables, file, feed))));
    }

    private void all(List<ExportTable> tables, Path file, Feed feed) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeArrayFieldStart("tables");
            for (ExportTable table : tables) table(table, json, feed);
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw(LINE);
        }
    }

    private void table(ExportTable table, JsonGenerator json, Feed feed) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", table.name());
        json.writeStringField("note", table.note());
        json.writeArrayFieldStart("rows");
        feed.rows(table, row -> {
            json.writeRaw(LINE);
            row(table.columns(), row, json);
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private void row(List<Column> columns, List<Cell> cells, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (int i = 0; i < cells.size(); i++) {
            json.writeFieldName(columns.get(i).key());
            value(cells.get(i), json);
        }
        json.writeEndObject();
    }

    private void value(Cell cell, JsonGenerator json) throws IOException {
        switch (cell) {
            case Cell.Nothing nothing -> json.writeNull();
            case Cell.Text text -> json.writeString(text.text());
            case Cell.Whole whole -> json.writeNumber(whole.number());
            case Cell.Decimal decimal -> json.writeNumber(decimal.number());
            case Cell.Time time -> json.writeString(forms.iso(time.time()));
            case Cell.Day day -> json.writeString(day.day().toString());
            case Cell.Span span -> json.writeNumber(Forms.seconds(span.duration()));
        }
    }
}
