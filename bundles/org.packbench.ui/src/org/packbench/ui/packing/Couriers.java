package org.packbench.ui.packing;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.packbench.model.ClientProfile;

/** When each courier leaves, by the client's {@code courier_deadlines}; names match without case. */
final class Couriers {
    private static final System.Logger LOG = System.getLogger(Couriers.class.getName());
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm[:ss]");

    /** A courier's next departure, today. */
    record Departure(String courier, LocalTime leaves) {}

    private final Map<String, LocalTime> deadlines = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    Couriers(ClientProfile profile) {
        for (Map.Entry<String, String> entry : profile.getCourierDeadlines()) add(entry.getKey(), entry.getValue());
    }

    private void add(String courier, String time) {
        try {
            deadlines.put(courier.strip(), LocalTime.parse(time.strip(), TIME));
        } catch (DateTimeParseException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "the deadline of {0} is no time of day: {1}", courier, time);
        }
    }

    Optional<Departure> of(String courier) {
        return Optional.ofNullable(deadlines.get(courier.strip())).map(leaves -> new Departure(courier, leaves));
    }

    /** The one that leaves first of those still to come; when all have left, the one that left last. */
    Optional<Departure> next(Collection<String> couriers, LocalTime now) {
        Comparator<Departure> byTime = Comparator.comparing(Departure::leaves);
        return couriers.stream()
                .flatMap(c -> of(c).stream())
                .filter(d -> d.leaves().isAfter(now))
                .min(byTime)
                .or(() -> couriers.stream().flatMap(c -> of(c).stream()).max(byTime));
    }

    static boolean gone(LocalTime leaves, LocalTime now) {
        return now.isAfter(leaves);
    }

    /** Such as "27 min left", or how long it is gone. */
    static String left(LocalTime leaves, LocalTime now) {
        Duration left = Duration.between(now, leaves);
        // a minute that has begun is not left any more, and one that has not passed is not gone
        return left.isNegative()
                ? Messages.COURIER_GONE.text(Times.span(left.negated()))
                : Messages.COURIER_LEFT.text(Times.span(left));
    }
}
