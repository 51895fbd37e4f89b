package org.packbench.core.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;
import org.packbench.core.OrderNumber;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.journal.JournalException;
import org.packbench.core.packing.KnownBy;
import org.packbench.core.session.LateScan;
import org.packbench.core.storage.StorageException;

/** Reads one session whole, of every generation of files, archived or not. Thread-safe; every call blocks. */
@ProviderType
public interface SessionHistory {
    /**
     * The session and all its steps; of one that is being packed, up to now. Sessions of other tools have steps only where
     * their files tell times of items.
     */
    Details read(SessionId session) throws StorageException, JournalException;

    /**
     * A session in full.
     *
     * @param overview the same figures as the index and the summary have
     * @param orders in the order of the list; those of which only the summary is left, in the summary's
     * @param steps in the order of history: by epoch and place, never by clock
     * @param awaiting late scans that nobody has settled
     * @param openings who held it, from when, and how it came to them
     */
    record Details(
            SessionEntry overview,
            Optional<String> clientName,
            List<OrderDetail> orders,
            List<Step> steps,
            List<LateScan> awaiting,
            List<Opening> openings) {
        public Details {
            orders = List.copyOf(orders);
            steps = List.copyOf(steps);
            awaiting = List.copyOf(awaiting);
            openings = List.copyOf(openings);
        }
    }

    /** What was out of the ordinary about an order. */
    enum Flag {
        UNDONE,
        EXTRA,
        /** Codes that nothing knew were scanned; where the files do not tell, whatever was not in the order. */
        UNKNOWN,
        /** Goods of other orders, or other orders' barcodes, were scanned. */
        WRONG,
        FORCED,
        LATE,
        SKIPPED
    }

    /**
     * @param active how long it lay open in all; empty when no file says so
     * @param firstScan from its opening to the first unit
     */
    record OrderDetail(
            OrderNumber order,
            Optional<String> courier,
            Optional<Instant> opened,
            Optional<Instant> completed,
            Optional<Duration> active,
            Optional<Duration> firstScan,
            int units,
            int packedUnits,
            Set<Flag> flags,
            List<LineDetail> lines) {
        public OrderDetail {
            flags = Set.copyOf(flags);
            lines = List.copyOf(lines);
        }

        /** Whether any file tells its units: an order has at least one. */
        public boolean unitsTold() {
            return units > 0;
        }
    }

    /** @param row counts the order's lines from 0 */
    record LineDetail(
            int row,
            String sku,
            String product,
            int required,
            int packed,
            boolean forced,
            Optional<Instant> packedAt) {}

    /**
     * One record of the journal, as a person follows it.
     *
     * @param number counts from 1 over the whole session
     * @param elapsed since the session was first opened, without the time in which nobody held it; never goes back
     * @param op the operation's word, or a control word: {@code opened}, {@code taken_over}, {@code forced} (an opening), {@code
     *     released}, {@code ended}, {@code archived} …
     * @param raw what the scanner sent; empty where nothing was scanned
     * @param outcome the outcome's wire name; of a control, empty
     * @param order the order it was about
     * @param row the line it was about; -1 for none
     * @param packed of that line after it, and {@code required}
     * @param late made after the session was lost, and accepted later
     * @param reason a person's, where one was given
     * @param known of what was not in the order, what knows it; empty of all else, and where the journal does not tell
     */
    record Step(
            int number,
            Instant at,
            Duration elapsed,
            long epoch,
            String pc,
            WorkerName worker,
            String op,
            String raw,
            String outcome,
            Optional<OrderNumber> order,
            int row,
            String product,
            int packed,
            int required,
            boolean late,
            Optional<String> reason,
            Optional<KnownBy> known) {}

    /** @param way {@code opened taken_over forced continued}; @param from who had it before a take-over */
    record Opening(
            Instant at,
            long epoch,
            String pc,
            WorkerName worker,
            String way,
            Optional<String> reason,
            Optional<String> from) {}
}
