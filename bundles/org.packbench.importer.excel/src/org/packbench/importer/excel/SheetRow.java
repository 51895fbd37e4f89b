package org.packbench.importer.excel;

import java.util.Arrays;
import org.packbench.core.importer.Quantity;
import org.packbench.core.importer.table.Cell;
import org.packbench.core.importer.table.TableRow;

/** One row of a sheet; the same object for all rows, one after the other. */
final class SheetRow implements TableRow {
    private final CellTexts texts;
    private Value[] values = new Value[32];
    private int number;
    private int width;

    SheetRow(CellTexts texts) {
        this.texts = texts;
    }

    /** Begins another row, without any cell. */
    void begin(int row) {
        number = row;
        width = 0;
    }

    /** Fills a cell. Of two at one place the later counts, as in Excel. */
    void set(int column, Value value) {
        if (column >= values.length) values = Arrays.copyOf(values, Math.max(column + 1, values.length * 2));
        while (width <= column) values[width++] = Value.NONE;
        values[column] = value;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public int width() {
        return width;
    }

    private Value value(int column) {
        return column < width ? values[column] : Value.NONE;
    }

    @Override
    public Cell cell(int column) {
        return texts.show(value(column));
    }

    @Override
    public Quantity quantity(int column) {
        return texts.quantity(value(column));
    }
}
