package org.packbench.importer.shopify.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;
import org.packbench.core.importer.Doubt.What;
import org.packbench.core.importer.Fit;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.Problems;
import org.packbench.core.importer.SourceName;
import org.packbench.importer.shopify.export.ExportFile.Malformed;
import org.packbench.importer.shopify.orders.OrderEntries;
import org.packbench.importer.shopify.orders.Place;

/**
 * The orders export of a Shopify shop, {@code orders_export.csv}: of the 79 columns it has today, or of the fewer that it
 * had, those that matter to packing. Cancelled and shipped orders, gift cards and lines that are not shipped are passed
 * over; of a line that was shipped in part the export does not say what remains, so its order is left out.
 */
@Component
public final class ShopifyOrdersImporter implements Importer {
    @Override
    public String label() {
        return "Shopify orders export";
    }

    @Override
    public List<String> extensions() {
        return List.of("csv");
    }

    @Override
    public Fit recognises(Path source) throws IOException {
        Optional<List<String>> headings = ExportFile.headings(source);
        return headings.isPresent() && OrderColumns.areOf(new Head(headings.get())) ? Fit.CONTENT : Fit.NONE;
    }

    @Override
    public Result read(Path source, Request how, IProgressMonitor monitor) throws IOException {
        SourceName name = SourceName.of(source);
        SubMonitor progress = SubMonitor.convert(monitor, name.file(), 1_000);
        progress.checkCanceled();
        Problems problems = new Problems(name.file());
        ExportFile file = ExportFile.open(source, progress);
        try {
            return new Reading(file, name, problems, progress).result(source);
        } catch (Malformed e) {
            problems.add(Kind.NOT_READABLE, "", e.row(), "", "");
            return problems.rejected();
        }
    }

    /** One reading; of a file whose orders are not all sound it is two, for the rows of the others are not kept. */
    private static final class Reading {
        private final ExportFile file;
        private final SourceName name;
        private final Problems problems;
        private final SubMonitor progress;
        private Optional<OrderRows> rows = Optional.empty();
        private Optional<OrderEntries> orders = Optional.empty();

        Reading(ExportFile file, SourceName name, Problems problems, SubMonitor progress) {
            this.file = file;
            this.name = name;
            this.problems = problems;
            this.progress = progress;
        }

        Result result(Path source) throws IOException, Malformed {
            file.read(this::row, progress);
            // not a single row: a byte order mark, for instance, and nothing behind it
            if (rows.isEmpty() && problems.isEmpty()) problems.add(Kind.NO_ORDERS, "", 0, "", "");
            if (orders.isEmpty()) return problems.rejected();
            OrderEntries all = orders.get();
            if (file.scan().believed())
                all.doubts().add(new What.EncodingBelieved(file.scan().charset().name()), "", 0, "");
            if (!file.scan().lineEnded()) all.doubts().add(new What.BreaksOff(), "", 0, "");
            Set<Place> wanted = all.leftOut();
            Map<Place, List<String>> cells = wanted.isEmpty() ? Map.of() : cells(wanted);
            return all.result(name.list(), source.toString(), cells);
        }

        private void row(int row, List<String> cells) {
            progress.setWorkRemaining(1_000).worked(1);
            if (row == 1) begin(new Head(cells.stream().map(Texts::plain).toList()));
            else rows.ifPresent(rows -> rows.row(row, cells));
        }

        private void begin(Head head) {
            OrderColumns columns = OrderColumns.of(head, problems);
            if (!problems.isEmpty()) return;
            OrderEntries all = new OrderEntries(name.file(), head.headings(), columns.forPeople());
            orders = Optional.of(all);
            rows = Optional.of(new OrderRows(head, columns, all));
        }

        private Map<Place, List<String>> cells(Set<Place> wanted) throws IOException, Malformed {
            Map<Place, List<String>> found = new HashMap<>();
            file.read(
                    (row, cells) -> {
                        Place place = new Place("", row);
                        if (wanted.contains(place)) found.put(place, new ArrayList<>(cells));
                    },
                    progress);
            return found;
        }
    }
}
