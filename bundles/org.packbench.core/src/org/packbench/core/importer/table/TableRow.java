package org.packbench.core.importer.table;

import org.osgi.annotation.versioning.ConsumerType;
import org.packbench.core.importer.ListRules;
import org.packbench.core.importer.Quantity;
import org.packbench.core.importer.table.Cell.Seen;
import org.packbench.core.importer.table.Cell.Unusable;

/** One row of a table. */
@ConsumerType
public interface TableRow {
    /** As the source's own program counts, from 1. */
    int number();

    /** How many cells there are up to the last that is there. */
    int width();

    /** A cell, counted from 0; {@link Cell#BLANK} where there is none. */
    Cell cell(int column);

    /**
     * How many units a cell says, by what it holds: 2.9 is not three because a format rounds it. Tables whose cells are
     * plain text need not override this.
     */
    default Quantity quantity(int column) {
        return switch (cell(column)) {
            case Seen seen -> ListRules.quantity(seen.text());
            case Unusable unusable -> new Quantity.Refused(unusable.why());
        };
    }
}
