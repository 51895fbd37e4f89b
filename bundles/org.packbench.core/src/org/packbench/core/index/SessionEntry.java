package org.packbench.core.index;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.session.Sessions.State;

/**
 * A session as the index knows it: one row of the browser, one line of the monitor.
 *
 * @param units of the whole list, and {@code packedUnits}; 0 also where no file tells them: see {@link #packedTold}
 * @param list the packing list's name
 * @param worker who packs, or packed last; empty where no file says so
 * @param pc where; empty where no file says so
 * @param couriers of the list's orders, the one with the most first
 * @param created when its folder was made; empty when nothing says so
 * @param started when it was opened first; survives every resume
 * @param ended when it was completed
 * @param worked how long it was held, summed over its openings, as of {@link SessionIndex.Snapshot#at}
 * @param silence how long its holder gave no sign of life then, on a clock that is not the holder's; empty unless held
 * @param idle how long nothing was scanned in it then; empty unless held, or before the first scan
 * @param openOrder the order on the table
 * @param late scans that await a decision, as far as the index knows
 * @param problem what is wrong with a damaged one: names the file and the place
 */
public record SessionEntry(
        SessionId id,
        String client,
        String list,
        State state,
        Optional<WorkerName> worker,
        Optional<String> pc,
        List<CourierCount> couriers,
        Optional<Instant> created,
        Optional<Instant> started,
        Optional<Instant> ended,
        Duration worked,
        Optional<Duration> silence,
        Optional<Duration> idle,
        Optional<String> openOrder,
        int orders,
        int completed,
        int skipped,
        int units,
        int packedUnits,
        int late,
        Optional<String> problem) {

    /** @param left neither completed nor skipped */
    public record CourierCount(String courier, int orders, int left) {}

    public SessionEntry {
        couriers = List.copyOf(couriers);
    }

    /** Nobody packs it and nobody has: there is no worker to be named, not even an unknown one. */
    public boolean untouched() {
        return state == State.AVAILABLE && worker.isEmpty() && started.isEmpty();
    }

    /** The worker column; {@code unknown} is the word for nobody, in the reader's language. */
    public String workerShown(String unknown) {
        return WorkerName.shown(worker, pc, unknown);
    }

    /** Packed units; empty where no file tells them, as older summaries may not: a completed order has at least one. */
    public OptionalInt packedTold() {
        return packedUnits == 0 && completed > 0 ? OptionalInt.empty() : OptionalInt.of(packedUnits);
    }

    /** Units of the whole list; empty where no file tells them: an order has at least one. */
    public OptionalInt unitsTold() {
        return units == 0 && orders > 0 ? OptionalInt.empty() : OptionalInt.of(units);
    }

    /** Completed orders / hours that it was held, as in the summary; empty before there is anything to count. */
    public OptionalDouble ordersPerHour() {
        return perHour(completed);
    }

    /** Packed units / hours that it was held, as in the summary; empty before there is anything to count. */
    public OptionalDouble itemsPerHour() {
        return perHour(packedUnits);
    }

    private OptionalDouble perHour(int count) {
        if (count == 0 || !worked.isPositive()) return OptionalDouble.empty();
        return OptionalDouble.of(count * 3_600_000.0 / worked.toMillis());
    }
}
