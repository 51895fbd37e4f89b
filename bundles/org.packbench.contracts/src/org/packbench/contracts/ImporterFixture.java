package org.packbench.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.packbench.contracts.samples.Format;
import org.packbench.contracts.samples.Told;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Request;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.Importer.Result.Rejected;
import org.packbench.core.importer.SourceException;
import org.packbench.model.Order;
import org.packbench.model.PackingList;

/** How an importer's sources are made and read in its tests. */
public abstract class ImporterFixture {
    /** One order line as a source holds it: texts, since what a quantity is has to be found out. */
    protected record Line(String order, String sku, String product, String quantity, String courier) {}

    static final List<Line> LINES = List.of(
            new Line("#1001", "SKU-HAT", "Sun hat", "2", "DHL"),
            new Line("#1001", "00042", "Чаша", "1", "DHL"),
            new Line("1001", "4006381333931", "Pen", "3.0", "Speedy"));

    /** Lines of as many orders. */
    static final List<Line> OTHER_LINES = List.of(
            new Line("2001", "SKU-CUP", "Cup", "4", "Speedy"),
            new Line("2002", "00043", "Щітка", "7", "Speedy"),
            new Line("2002", "SKU-HAT", "Sun hat", "1", "Speedy"));

    /** What {@link #LINES} are to be read as. */
    static final List<String> TEXTS =
            List.of("#1001 by DHL: [2 SKU-HAT Sun hat, 1 00042 Чаша]", "1001 by Speedy: [3 4006381333931 Pen]");

    /** The importer under test; each call a new one. */
    protected abstract Importer importer();

    /** Writes a source of the importer's kind, {@code today} with one of its endings, and returns its path. */
    protected abstract Path write(Path folder, List<Line> lines) throws IOException;

    /** The formats of which the importer reads the samples; none where it reads a format of its own. */
    protected Set<Format> formats() {
        return Set.of();
    }

    /** Whether the importer's sources have sheets, or parts like them, that problems name. */
    protected boolean hasSheets() {
        return true;
    }

    /** For a client with the usual columns, who remembers nothing. */
    protected static Request request() {
        return Told.request();
    }

    Result read(Path source, IProgressMonitor monitor) throws IOException {
        return importer().read(source, request(), monitor);
    }

    PackingList accepted(Path source) throws IOException {
        Result result = read(source, new NullProgressMonitor());
        return assertInstanceOf(Result.Read.class, result, result::toString).list();
    }

    List<Problem> rejected(Path source) throws IOException {
        Rejected rejected = assertInstanceOf(Rejected.class, read(source, new NullProgressMonitor()));
        assertEquals(rejected.problems().size(), rejected.total());
        return rejected.problems();
    }

    static List<String> texts(PackingList list) {
        return list.getOrders().stream().map(ImporterFixture::text).toList();
    }

    static String text(Order order) {
        return order.getOrderNumber() + " by " + order.getCourier() + ": "
                + order.getItems().stream()
                        .map(item -> item.getQuantity() + " " + item.getSku() + " " + item.getProductName())
                        .toList();
    }

    /** Whether a list comes of it, about which there is nothing to be asked. */
    boolean isAccepted(Path source) throws IOException {
        try {
            return read(source, new NullProgressMonitor()) instanceof Result.Read read
                    && read.doubts().isEmpty()
                    && read.leftOut().isEmpty();
        } catch (SourceException e) {
            return false;
        }
    }
}
