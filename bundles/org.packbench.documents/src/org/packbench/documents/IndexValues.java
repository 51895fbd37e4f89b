package org.packbench.documents;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.index.SessionEntry.CourierCount;

/** Values of an index line, read with patience: a later version may have left one out or made something else of it. */
record IndexValues(Map<String, Object> values) {
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static void put(Map<String, Object> values, String key, Optional<Instant> time) {
        time.ifPresent(at -> values.put(key, at.toEpochMilli()));
    }

    Optional<String> text(String key) {
        return values.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    long number(String key) {
        return values.get(key) instanceof Number number ? number.longValue() : 0;
    }

    int count(String key) {
        return count(values.get(key));
    }

    private static int count(Object value) {
        return value instanceof Number number ? (int) Math.clamp(number.longValue(), 0, Integer.MAX_VALUE) : 0;
    }

    Optional<Instant> time(String key) {
        return values.get(key) instanceof Number number
                ? Optional.of(Instant.ofEpochMilli(number.longValue()))
                : Optional.empty();
    }

    Optional<Duration> millis(String key) {
        return values.get(key) instanceof Number number
                ? Optional.of(Duration.ofMillis(number.longValue()))
                : Optional.empty();
    }

    Optional<SessionId> session(String key) {
        try {
            return text(key).map(SessionId::new);
        } catch (IllegalArgumentException noPath) {
            return Optional.empty(); // whoever wrote it: no path leaves the share
        }
    }

    <E extends Enum<E>> Optional<E> constant(String key, Class<E> type) {
        Optional<String> word = text(key).map(text -> text.toUpperCase(Locale.ROOT));
        for (E constant : type.getEnumConstants())
            if (word.filter(constant.name()::equals).isPresent()) return Optional.of(constant);
        return Optional.empty();
    }

    @SuppressWarnings("unchecked")
    Optional<IndexValues> inner(String key) {
        return values.get(key) instanceof Map<?, ?> map
                ? Optional.of(new IndexValues((Map<String, Object>) map))
                : Optional.empty();
    }

    List<IndexValues> list(String key) {
        List<IndexValues> list = new ArrayList<>();
        if (values.get(key) instanceof List<?> rows)
            for (Object row : rows) if (row instanceof Map<?, ?> map) list.add(new IndexValues(plain(map)));
        return list;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> plain(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }

    List<CourierCount> couriers(String key) {
        if (!(values.get(key) instanceof List<?> rows)) return List.of();
        List<CourierCount> couriers = new ArrayList<>(rows.size());
        for (Object row : rows)
            if (row instanceof List<?> parts && parts.size() == 3 && parts.get(0) instanceof String courier)
                couriers.add(new CourierCount(courier, count(parts.get(1)), count(parts.get(2))));
        return couriers;
    }
}
