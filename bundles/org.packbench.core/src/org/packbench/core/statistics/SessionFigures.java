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
 * @param worked hours that count for the rates: the time it was held
 * @param parts one for each courier and day in it
 * @param unknown codes that were in no order and no mapping
 */
public record SessionFigures(
        SessionId id,
        String client,
        Optional<WorkerName> worker,
        String workerShown,
        Instant ended,
        Duration worked,
        List<Part> parts,
        List<UnknownCode> unknown) {

    public SessionFigures {
        parts = List.copyOf(parts);
        unknown = List.copyOf(unknown);
    }

    /**
     * The completed orders of one courier on one day.
     *
     * @param courier empty where the summary's session has no list any more
     * @param day on which they were completed, in the session's zone
     * @param worked the session's time, shared out by units
     * @param firstScan sum of the times from an order's opening to its first unit, over {@code timed} orders
     * @param scans that a scanner made: units scanned, extras, unknown ones
     * @param misscans of them, extras and unknown ones
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
            int unknown) {}

    public record UnknownCode(String code, int seen, Instant last) {}
}
