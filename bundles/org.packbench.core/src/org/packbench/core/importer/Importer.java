package org.packbench.core.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ConsumerType;
import org.packbench.model.ClientProfile;
import org.packbench.model.PackingList;

/**
 * Reads one kind of source into a packing list. A new importer is a bundle with one component that provides this, and
 * nothing else changes. Stateless and thread-safe.
 */
@ConsumerType
public interface Importer {
    /** What people call this kind of source: {@code Excel workbook}. */
    String label();

    /** File name endings without the dot, lower case: what a file dialog offers. */
    List<String> extensions();

    /** Whether this importer reads the file; looks at its name, and at its first bytes where names do not tell. */
    boolean recognises(Path source) throws IOException;

    /**
     * Reads the source. Blocks; call it from a job. Counts rows of work on the monitor and asks it often.
     *
     * @return a list without any doubt, or every problem found
     * @throws IOException when the file cannot be read at all; the message names it and the next step
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
     */
    Result read(Path source, ClientProfile client, IProgressMonitor monitor) throws IOException;

    /** What came of a source. */
    sealed interface Result {
        /** A list; it is the caller's. */
        record Read(PackingList list) implements Result {}

        /** Nothing was imported, because of these. Never empty. */
        record Rejected(List<Problem> problems) implements Result {
            public Rejected {
                problems = List.copyOf(problems);
                if (problems.isEmpty()) throw new IllegalArgumentException("rejected without a problem");
            }
        }
    }

    /**
     * One reason why a source is no packing list.
     *
     * @param file the file's name
     * @param sheet the sheet, or the path of the array in a JSON file; may be empty
     * @param row as the source's own program counts: a sheet's rows and an array's items from 1; 0 for the whole sheet
     * @param column as people name it: {@code D (Quantity)}, {@code quantity}; may be empty
     * @param found what stands there
     */
    record Problem(Kind kind, String file, String sheet, int row, String column, String found) {}

    /** What is wrong; what was expected follows from it. The UI and the command line turn it into text. */
    enum Kind {
        NOT_READABLE, NO_SHEET, NO_ORDERS, COLUMN_MISSING, COLUMN_TWICE, ORDER_NUMBER_MISSING, SKU_MISSING,
        QUANTITY_MISSING, QUANTITY_NOT_A_NUMBER, QUANTITY_NOT_WHOLE, QUANTITY_NOT_POSITIVE, QUANTITY_TOO_LARGE,
        NUMBER_TOO_LONG, FORMULA_ERROR, COMMAND_CODE, ORDER_TWICE, WRONG_TYPE, DEVICE_OR_PATH_NAME
    }
}
