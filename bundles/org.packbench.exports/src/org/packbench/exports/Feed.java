package org.packbench.exports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.packbench.core.export.ExportTable;
import org.packbench.core.export.ExportTable.Column;

/** Hands out the rows of tables one by one, tells the progress and stops where it was cancelled. */
final class Feed {
    /** Rows between two looks at the monitor. */
    private static final int STEP = 64;

    /** Rows from which a column's width is guessed. */
    private static final int SAMPLE = 200;

    private final SubMonitor progress;

    /** Takes a row. */
    @FunctionalInterface
    interface Sink {
        void row(List<Cell> cells) throws IOException;
    }

    Feed(List<ExportTable> tables, IProgressMonitor monitor) {
        long rows =
                tables.stream().mapToLong(table -> Math.max(0, table.count())).sum();
        progress = SubMonitor.convert(monitor, (int) Math.clamp(rows, 1, Integer.MAX_VALUE));
        progress.checkCanceled();
    }

    /** @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled */
    void rows(ExportTable table, Sink sink) throws IOException {
        try (Stream<List<Object>> stream = table.rows().stream()) {
            int count = 0;
            for (Iterator<List<Object>> rows = stream.iterator(); rows.hasNext(); ) {
                sink.row(cells(table.columns(), rows.next()));
                if (++count % STEP == 0) progress.split(STEP);
            }
        }
        progress.checkCanceled();
    }

    /** The first rows. */
    static List<List<Cell>> sample(ExportTable table) {
        try (Stream<List<Object>> stream = table.rows().stream()) {
            return stream.limit(SAMPLE).map(row -> cells(table.columns(), row)).toList();
        }
    }

    private static List<Cell> cells(List<Column> columns, List<Object> row) {
        if (row.size() != columns.size())
            throw new IllegalArgumentException(row.size() + " values for " + columns.size() + " columns");
        List<Cell> cells = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) cells.add(Cell.of(row.get(i), columns.get(i)));
        return cells;
    }
}
