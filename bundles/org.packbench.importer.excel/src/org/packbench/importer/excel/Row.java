package org.packbench.importer.excel;

import java.util.Map;

/**
 * One row of a sheet.
 *
 * @param number as Excel counts, from 1
 * @param values by column, from 0; cells without content are left out
 */
record Row(int number, Map<Integer, Value> values) {
    Row {
        values = Map.copyOf(values);
    }

    Value at(int column) {
        return values.getOrDefault(column, Value.NONE);
    }
}
