package org.packbench.ui.start;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packbench.core.importer.ColumnMapping.Source;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.LeftOut;
import org.packbench.core.importer.TableHead;
import org.packbench.model.Order;
import org.packbench.model.OrderLine;
import org.packbench.ui.start.PreviewRow.LeftOutRow;
import org.packbench.ui.start.PreviewRow.Packed;

/**
 * All lines of a list as they will be packed, and where they stand in the source those of the orders that are left out. Of a
 * source that counts no rows, the ones that are left out come first.
 */
final class PreviewRows {
    private PreviewRows() {}

    static List<PreviewRow> of(Result.Read read) {
        List<LeftOutRow> leftOut = leftOut(read);
        List<PreviewRow> all = new ArrayList<>();
        int next = 0;
        int line = 0;
        for (Order order : read.list().getOrders()) {
            for (OrderLine item : order.getItems()) {
                int row = read.rows().row(line++);
                while (next < leftOut.size() && leftOut.get(next).row() <= row) all.add(leftOut.get(next++));
                all.add(new Packed(row, order, item));
            }
        }
        all.addAll(leftOut.subList(next, leftOut.size()));
        return all;
    }

    private static List<LeftOutRow> leftOut(Result.Read read) {
        Map<Field, Integer> columns = columns(read.head(), read.leftOut());
        boolean counted = read.head().isPresent();
        return read.leftOut().rows().stream()
                .map(row -> new LeftOutRow(counted ? row.row() : 0, row, columns))
                .toList();
    }

    /** Those that the head says, else those that are headed by the fields' own names. */
    private static Map<Field, Integer> columns(Optional<TableHead> head, LeftOut leftOut) {
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            int named = leftOut.headings().indexOf(field.key());
            if (head.isEmpty() && named >= 0) columns.put(field, named);
            head.flatMap(known -> known.mapping().source(field)).ifPresent(source -> {
                if (source instanceof Source.Column column) columns.put(field, column.index());
            });
        }
        return columns;
    }
}
