package org.packbench.core.importer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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

    /**
     * How surely this importer reads the file. What is in it decides, whatever its name says; files that are not there,
     * empty ones and damaged ones go by their names, so that somebody says what is wrong with them. Folders fit nobody.
     *
     * @throws IOException when the file is there and cannot be read
     */
    Fit recognises(Path source) throws IOException;

    /**
     * Reads the source. Blocks; call it from a job. Counts rows of work on the monitor and asks it often.
     *
     * @return the orders that can be packed, with every doubt about them; or why there are none
     * @throws SourceException when the file cannot be read at all, and why
     * @throws IOException any other fault; the message names the file
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
     */
    Result read(Path source, Request how, IProgressMonitor monitor) throws IOException;

    /**
     * How a source is to be read.
     *
     * @param client whose list it is
     * @param mappings from where fields are taken under such headings: those that the client remembers, and the one that a
     *     person chose just now
     * @param confirmedQuantity the default of a mapping that a person confirmed for this very source
     * @param sheet the one that a person chose for this very source; empty where nobody did
     */
    record Request(
            ClientProfile client,
            Map<HeaderSignature, ColumnMapping> mappings,
            OptionalInt confirmedQuantity,
            String sheet) {
        public Request {
            mappings = Map.copyOf(mappings);
        }

        /** A client that remembers nothing, and nobody to ask. */
        public Request(ClientProfile client) {
            this(client, Map.of(), OptionalInt.empty(), "");
        }

        /** The same, with what a person chose for one kind of table. */
        public Request with(HeaderSignature signature, ColumnMapping mapping) {
            Map<HeaderSignature, ColumnMapping> all = new HashMap<>(mappings);
            all.put(signature, mapping);
            return new Request(client, all, confirmedQuantity, sheet);
        }

        /** The same, with a default that a person confirmed for lines without a quantity. */
        public Request confirming(int quantity) {
            return new Request(client, mappings, OptionalInt.of(quantity), sheet);
        }

        /** The same, of one sheet and no other; empty for whichever has the list. */
        public Request ofSheet(String name) {
            return new Request(client, mappings, confirmedQuantity, name);
        }
    }

    /** What came of a source. */
    sealed interface Result {
        /**
         * A result that leaves nothing to be asked: for callers without a person, and for sources that are read again. A
         * list of which orders were left out is none here, and neither is one whose columns somebody would have to name.
         */
        default Whole whole() {
            return switch (this) {
                case Read read ->
                    read.leftOut().isEmpty() ? read : read.leftOut().rejected();
                case Rejected rejected -> rejected;
                case Unmapped unmapped -> new Rejected(unmapped.problems());
            };
        }

        /** All of a source, or nothing of it. */
        sealed interface Whole permits Read, Rejected {}

        /**
         * A list; it is the caller's.
         *
         * @param doubts what a person should look at before it is packed, the first of them in the source's order
         * @param doubtful how many doubts there are, those that are not listed included
         * @param leftOut the orders that cannot be packed as they stand: whole orders, since half of one costs a parcel.
         *     The list is to be packed only after a person saw them
         * @param head of the table that was read, with the mapping that was used; empty for sources that are no tables
         * @param rows where the list's lines stand in the source
         */
        record Read(
                PackingList list,
                List<Doubt> doubts,
                int doubtful,
                LeftOut leftOut,
                Optional<TableHead> head,
                LineRows rows)
                implements Result, Whole {
            public Read {
                doubts = List.copyOf(doubts);
                if (doubtful < doubts.size()) throw new IllegalArgumentException(doubtful + " doubts, more are listed");
            }

            /** A list from a source that is no table. */
            public Read(PackingList list, List<Doubt> doubts, int doubtful, LeftOut leftOut) {
                this(list, doubts, doubtful, leftOut, Optional.empty(), LineRows.UNKNOWN);
            }

            /** A list without any doubt. */
            public Read(PackingList list) {
                this(list, List.of(), 0, LeftOut.NOTHING);
            }
        }

        /**
         * Nothing was imported, because of these. Never empty.
         *
         * @param problems the first of them, in the source's order
         * @param total how many there are, those that are not listed included
         */
        record Rejected(List<Problem> problems, int total) implements Result, Whole {
            public Rejected {
                problems = List.copyOf(problems);
                if (problems.isEmpty()) throw new IllegalArgumentException("rejected without a problem");
                if (total < problems.size()) throw new IllegalArgumentException(total + " problems, more are listed");
            }

            public Rejected(List<Problem> problems) {
                this(problems, problems.size());
            }
        }

        /**
         * A table whose headings do not say which of its columns is what: a person has to, once for such headings.
         *
         * @param head what there is to choose from, and how far its mapping is known
         * @param problems what is missing, or there twice; never empty
         */
        record Unmapped(TableHead head, List<Problem> problems) implements Result {
            public Unmapped {
                problems = List.copyOf(problems);
                if (problems.isEmpty()) throw new IllegalArgumentException("nothing is missing");
            }
        }
    }

    /**
     * One reason why a source, or an order in it, cannot be packed as it stands.
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
        /** There is no sheet of the name that was asked for, {@code sheet}; {@code found} names those that are there. */
        SHEET_MISSING,
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
        /** Some of the units were shipped, as {@code found} says, and the source does not say how many are left. */
        REMAINDER_UNKNOWN,
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
        DEVICE_OR_PATH_NAME,
        /** A line of separated values with more of them than there are headings: what stands behind the odd one is elsewhere. */
        ROW_TOO_WIDE
    }
}
