package org.packbench.core.statistics;

import java.time.LocalDate;
import java.util.Optional;
import org.packbench.core.statistics.SessionFigures.Part;

/**
 * Which parts of which sessions count.
 *
 * @param since the first day that counts; all days when empty
 * @param worker by {@link #workerKey}
 * @param courier the empty text for parts of which no courier is known
 */
public record Selection(
        Optional<LocalDate> since, Optional<String> worker, Optional<String> client, Optional<String> courier) {
    /** Everything. */
    public static final Selection ALL =
            new Selection(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** How far back. */
    public enum Period {
        WEEK(7),
        MONTH(30),
        QUARTER(90),
        ALL(0);

        private final int days;

        Period(int days) {
            this.days = days;
        }

        /** Today included; 0 for all. */
        public int days() {
            return days;
        }

        /** The first day of it. */
        public Optional<LocalDate> since(LocalDate today) {
            return days == 0 ? Optional.empty() : Optional.of(today.minusDays(days - 1L));
        }
    }

    /** Everything of a period. */
    public static Selection of(Period period, LocalDate today) {
        return new Selection(period.since(today), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Selection withWorker(Optional<String> only) {
        return new Selection(since, only, client, courier);
    }

    public Selection withClient(Optional<String> only) {
        return new Selection(since, worker, only, courier);
    }

    public Selection withCourier(Optional<String> only) {
        return new Selection(since, worker, client, only);
    }

    /** Whether the session may have parts that count. */
    public boolean has(SessionFigures session) {
        return worker.filter(only -> !only.equals(workerKey(session))).isEmpty()
                && client.filter(only -> !only.equalsIgnoreCase(session.client()))
                        .isEmpty();
    }

    /** Whether a part of a session that {@link #has} counts. */
    public boolean has(Part part) {
        return since.filter(first -> part.day().isBefore(first)).isEmpty()
                && courier.filter(only -> !only.equals(part.courier().orElse("")))
                        .isEmpty();
    }

    /** Who counts as the same: whoever has the same number, else the same name, else the same PC; empty for nobody. */
    public static String workerKey(SessionFigures session) {
        return session.worker()
                .map(worker -> worker.id().known()
                        ? worker.id().value()
                        : worker.name().strip())
                .filter(key -> !key.isEmpty())
                .or(session::pc)
                .orElse("");
    }
}
