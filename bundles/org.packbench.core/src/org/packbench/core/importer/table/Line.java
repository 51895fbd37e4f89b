package org.packbench.core.importer.table;

import java.util.List;
import org.packbench.core.importer.Importer.Problem;

/**
 * A row, judged.
 *
 * @param order its order's number; empty where it has none that could be one
 * @param units 0 where there is a problem
 * @param byDefault whether the units are the default that was confirmed
 * @param courier empty where the row says nothing, as are {@code country} and {@code notes}
 * @param problems why it cannot be packed; empty when it can
 */
record Line(
        int row,
        String order,
        String sku,
        String product,
        int units,
        boolean byDefault,
        String courier,
        String country,
        String notes,
        List<Problem> problems) {
    boolean isSound() {
        return problems.isEmpty();
    }
}
