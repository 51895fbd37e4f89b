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
     * @throws SourceException when the file cannot be read at all, and why
     * @throws IOException any other fault; the message names the file
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
     */
    Result read(Path source, ClientProfile client, IProgressMonitor monitor) throws IOException;

    /** What came of a source. */
    sealed interface Result {
        /** A list; it is the caller's. */
        record Read(PackingList list) implements Result {}

        /**
         * Nothing was imported, because of these. Never empty.
         *
         * @param problems the first of them, in the source's order
         * @param total how many there are, those that are not listed included
         */
        record Rejected(List<Problem> problems, int total) implements Result {
            public Rejected {
                problems = List.copyOf(problems);
                if (problems.isEmpty()) throw new IllegalArgumentException("rejected without a problem");
                if (total < problems.size()) throw new IllegalArgumentException(total + " problems, more are listed");
            }

            public Rejected(List<Problem> problems) {
                this(problems, problems.size());
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
     * @param found what stands there, shortened where it is long
     */
    record Problem(Kind kind, String file, String sheet, int row, String column, String found) {}

    /** What is wrong; what was expected follows from it, see {@link Expected}. The UI and the command line make text of it. */
    enum Kind {
        /** The text breaks off or breaks its format's rules at this row (line) and column. */
        NOT_READABLE,
        /** There is no visible sheet with content; {@code found} names the hidden ones. */
        NO_SHEET,
        /** The source is as it should be, without a single order to pack. */
        NO_ORDERS,
        /** {@code column} is the header that is looked for, {@code found} are the headers that are there. */
        COLUMN_MISSING,
        /** {@code column} is the header that is looked for, {@code found} are the columns that have it. */
        COLUMN_TWICE,
        ORDER_NUMBER_MISSING,
        SKU_MISSING,
        QUANTITY_MISSING,
        QUANTITY_NOT_A_NUMBER,
        QUANTITY_NOT_WHOLE,
        QUANTITY_NOT_POSITIVE,
        QUANTITY_TOO_LARGE,
        /** A spreadsheet keeps 15 digits of a number: the rest of this one is lost already, and only text would keep it. */
        NUMBER_TOO_LONG,
        /** A formula whose value is an error, or which nothing has computed since it was written. */
        FORMULA_ERROR,
        /** An order number or SKU that a scanner's command barcodes would be mistaken for. */
        COMMAND_CODE,
        ORDER_TWICE,
        /** An order of which there is nothing to pack: it could never be completed. */
        ORDER_WITHOUT_LINES,
        /** A value of another type than its place asks for, an object for a text for instance. */
        WRONG_TYPE,
        DEVICE_OR_PATH_NAME
    }
}
