package org.packbench.core.statistics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;

/**
 * What the summary of one finished session says, as far as statistics ask: additive, so that any selection of sessions can be
 * summed.
 *
 * @param worker who ended it; empty where the summary names nobody
 * @param pc where; empty where the summary does not say so
 * @param ended when; of one that does not say so, when it was started, else 1970
 * @param parts one for each courier and day in it
 * @param unknown codes that were in no order of its list, and in no mapping when the figures were asked for
 */
public record SessionFigures(
        SessionId id,
        String client,
        Optional<WorkerName> worker,
        Optional<String> pc,
        Instant ended,
        List<Part> parts,
        List<UnknownCode> unknown) {

    public SessionFigures {
        parts = List.copyOf(parts);
        unknown = List.copyOf(unknown);
    }

    /** The worker column; {@code unknownWord} is the word for nobody, in the reader's language. */
    public String workerShown(String unknownWord) {
        return WorkerName.shown(worker, pc, unknownWord);
    }

    /** The same with other unknown codes. */
    public SessionFigures withUnknown(List<UnknownCode> codes) {
        return new SessionFigures(id, client, worker, pc, ended, parts, codes);
    }

    /** Hours that count for the rates: the time it was held. */
    public Duration worked() {
        return parts.stream().map(Part::worked).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * What was done for one courier on one day.
     *
     * @param courier empty where no list says so
     * @param day on which its orders were completed, or scanned last, in the session's zone
     * @param worked the session's time, shared out by units
     * @param orders completed ones
     * @param items units packed, those of orders that were not completed included
     * @param firstScan sum of the times from an order's opening to its first unit, over {@code timed} completed orders
     * @param scans that a scanner made of goods: what packed, extras, and codes that are not in the order
     * @param misscans of them, extras and codes that are not in the order
     * @param corrections units taken back
     * @param forced lines that a person said are full
     */
    public record Part(
            Optional<String> courier,
            LocalDate day,
            Duration worked,
            int orders,
            int items,
            Duration firstScan,
            int timed,
            int scans,
            int misscans,
            int corrections,
            int forced,
            NotInOrder notInOrder) {

        /** Whether no file tells the items of its orders: a completed one has at least one. */
        public boolean withoutItems() {
            return orders > 0 && items == 0;
        }
    }

    /**
     * Scans of codes that are not in the order.
     *
     * @param wrongItems of them, those that mapping or list knows, and {@code unknownCodes} those that neither knows; of the
     *     rest no journal tells which they were
     */
    public record NotInOrder(int scans, int wrongItems, int unknownCodes) {
        /** No such scan. */
        public static final NotInOrder NONE = new NotInOrder(0, 0, 0);

        /** So many scans, of which no journal tells which they were. */
        public static NotInOrder untold(int scans) {
            return new NotInOrder(scans, 0, 0);
        }

        /** These and those of more orders. */
        public NotInOrder plus(NotInOrder more) {
            return new NotInOrder(scans + more.scans, wrongItems + more.wrongItems, unknownCodes + more.unknownCodes);
        }
    }

    /** @param last when it was scanned last */
    public record UnknownCode(String code, int seen, Instant last) {}
}
