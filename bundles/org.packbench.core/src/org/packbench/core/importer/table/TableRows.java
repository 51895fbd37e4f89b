package org.packbench.core.importer.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;
import org.packbench.core.importer.Doubts;

/** The rows of a table, one after the other. */
@ConsumerType
public interface TableRows extends Closeable {
    /** The next row, which is good until the one after it is asked for; empty after the last. */
    Optional<? extends TableRow> next() throws IOException;

    /** How many rows there are, as far as is known: a hint for progress; 0 when nothing is known. */
    default int expected() {
        return 0;
    }

    /** Adds what is doubtful about the table as such; asked after the last row. */
    default void doubt(Doubts doubts) {}
}
