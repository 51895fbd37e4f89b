package org.packbench.exports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.packbench.core.export.ExportTable;
import org.packbench.core.export.Exporter;

/** Tables to print: A4 on its side, every table on a page of its own, long cells in up to three lines. */
@Component(service = Exporter.class, property = "extension=pdf")
public final class PdfExporter implements Exporter {
    private final Delivery delivery;
    private final Forms forms;
    private final InstantSource clock;

    @Activate
    public PdfExporter() {
        this(new Delivery(Files::move), ZoneId.systemDefault(), InstantSource.system());
    }

    PdfExporter(Delivery delivery, ZoneId zone, InstantSource clock) {
        this.delivery = delivery;
        forms = new Forms(zone);
        this.clock = clock;
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public boolean several() {
        return true;
    }

    @Override
    public List<Path> write(List<ExportTable> tables, Path target, IProgressMonitor monitor) throws IOException {
        Feed feed = new Feed(tables, monitor);
        return delivery.deliver(List.of(new Delivery.Parcel(target, file -> document(tables, file, feed))));
    }

    private void document(List<ExportTable> tables, Path file, Feed feed) throws IOException {
        try (PdfPages pages = new PdfPages("Packbench · " + forms.shown(clock.instant()))) {
            boolean first = true;
            for (ExportTable table : tables) {
                if (!first) pages.turn();
                first = false;
                PdfTable drawn = new PdfTable(pages, table, forms);
                feed.rows(table, drawn::row);
            }
            pages.save(file);
        }
    }
}
