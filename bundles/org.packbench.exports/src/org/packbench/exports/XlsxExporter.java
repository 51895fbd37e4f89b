package org.packbench.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.packbench.core.export.ExportTable;
import org.packbench.core.export.Exporter;

/** Workbooks, written row by row into the file: neither the sheet nor its texts are kept in memory or in another file. */
@Component(service = Exporter.class, property = "extension=xlsx")
public final class XlsxExporter implements Exporter {
    /** {@code [0-9]+.[0-9]+} is all that the format takes. */
    private static final String VERSION = "1.0";

    private final Delivery delivery;
    private final ZoneId zone;

    @Activate
    public XlsxExporter() {
        this(new Delivery(Files::move), ZoneId.systemDefault());
    }

    XlsxExporter(Delivery delivery, ZoneId zone) {
        this.delivery = delivery;
        this.zone = zone;
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public boolean several() {
        return true;
    }

    @Override
    public List<Path> write(List<ExportTable> tables, Path target, IProgressMonitor monitor) throws IOException {
        Feed feed = new Feed(tables, monitor);
        return delivery.deliver(List.of(new Delivery.Parcel(target, file -> book(tables, file, feed))));
    }

    private void book(List<ExportTable> tables, Path file, Feed feed) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            Workbook book = new Workbook(out, "Packbench", VERSION);
            SheetNames names = new SheetNames();
            for (ExportTable table : tables) {
                XlsxSheet sheet = new XlsxSheet(book, names, table, zone);
                feed.rows(table, sheet::row);
                sheet.end();
            }
            book.finish();
        }
    }
}
