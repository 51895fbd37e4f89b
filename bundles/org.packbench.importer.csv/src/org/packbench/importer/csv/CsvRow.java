package org.packbench.importer.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.packbench.core.importer.table.Cell;
import org.packbench.core.importer.table.TableRow;

/**
 * A row of separated values.
 *
 * @param number as a spreadsheet counts it: a value with line ends in it does not make two
 */
record CsvRow(int number, CsvRecord values) implements TableRow {
    @Override
    public int width() {
        return values.getFieldCount();
    }

    @Override
    public Cell cell(int column) {
        return column < values.getFieldCount() ? new Cell.Seen(text(values.getField(column))) : Cell.BLANK;
    }

    /** Without the dress in which programs keep a spreadsheet from reading a code as a number: {@code ="007"}, {@code '007}. */
    private static String text(String value) {
        int length = value.length();
        if (length > 2 && value.startsWith("=\"") && value.endsWith("\"")) return value.substring(2, length - 1);
        boolean number = length > 1 && value.charAt(0) == '\'' && Character.isDigit(value.charAt(1));
        return number ? value.substring(1) : value;
    }
}
