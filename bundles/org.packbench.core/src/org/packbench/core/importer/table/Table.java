package org.packbench.core.importer.table;

import java.io.IOException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A sheet, or a file of separated values. Its rows can be read any number of times, and are the same each time: the rows of
 * orders that were left out are looked up in a second reading.
 */
@ConsumerType
public interface Table {
    /** The sheet's name; empty where there are no sheets. */
    String sheet();

    /** Its rows from the first on. The caller closes them. */
    TableRows open() throws IOException;

    /**
     * Whether a cell stands where it does only because of the number of separators before it. One too many has then moved
     * all that follows, and one too few may have.
     */
    default boolean isSeparated() {
        return false;
    }
}
