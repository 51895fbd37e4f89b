package org.packbench.ui.monitor;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.index.SessionEntry.CourierCount;
import org.packbench.core.session.Sessions.State;
import org.packbench.model.ClientProfile;

/**
 * When the couriers leave, by each client's {@code courier_deadlines}; names match without case.
 *
 * @param of client to courier to time of day
 */
record Deadlines(Map<String, Map<String, LocalTime>> of) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm[:ss]");

    Deadlines {
        var all = new HashMap<String, Map<String, LocalTime>>();
        of.forEach((client, times) -> {
            Map<String, LocalTime> own = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            own.putAll(times);
            all.put(client, own);
        });
        of = Map.copyOf(all);
    }

    static Deadlines of(List<ClientProfile> clients) {
        var all = new HashMap<String, Map<String, LocalTime>>();
        for (ClientProfile client : clients) {
            var own = new HashMap<String, LocalTime>();
            client.getCourierDeadlines()
                    .forEach(each -> time(each.getValue())
                            .ifPresent(at -> own.put(each.getKey().strip(), at)));
            all.put(client.getClientId(), own);
        }
        return new Deadlines(all);
    }

    /** What is no time of day is told where the client's settings are edited. */
    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text.strip(), TIME));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** Where clients name different times for one courier, the earliest counts: until then all must be packed. */
    List<Departure> departures(List<SessionEntry> sessions) {
        Map<String, Departure> couriers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (SessionEntry session : sessions) {
            if (!unfinished(session.state())) continue;
            for (CourierCount count : session.couriers()) {
                if (count.left() == 0) continue;
                var here = new Departure(count.courier(), leaves(session.client(), count.courier()), count.left());
                couriers.merge(count.courier(), here, Deadlines::both);
            }
        }
        var sorted = new ArrayList<>(couriers.values());
        sorted.sort(Comparator.comparing((Departure each) -> each.leaves().orElse(LocalTime.MAX))
                .thenComparing(Departure::courier, String.CASE_INSENSITIVE_ORDER));
        return sorted;
    }

    private static boolean unfinished(State state) {
        return switch (state) {
            case ACTIVE, HERE, STALE, PAUSED, AVAILABLE -> true;
            case COMPLETED, ABANDONED, ARCHIVED, DAMAGED -> false;
        };
    }

    private static Departure both(Departure a, Departure b) {
        Optional<LocalTime> first = a.leaves().isEmpty()
                        || b.leaves().filter(a.leaves().get()::isAfter).isPresent()
                ? b.leaves()
                : a.leaves();
        return new Departure(a.courier(), first, a.left() + b.left());
    }

    private Optional<LocalTime> leaves(String client, String courier) {
        Map<String, LocalTime> own = of.get(client);
        return own == null ? Optional.empty() : Optional.ofNullable(own.get(courier.strip()));
    }
}
