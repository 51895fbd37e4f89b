package org.packbench.app.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Public records as plain values for scripts: components under their own names in {@code snake_case}, an empty optional as
 * null, durations in milliseconds with names that end in {@code _ms}.
 */
final class RecordJson {
    private RecordJson() {}

    /** What the record holds. */
    static Map<String, @Nullable Object> of(Record record) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            @Nullable Object value = value(component, record);
            String unit = value instanceof Duration ? "_ms" : "";
            values.put(snake(component.getName()) + unit, plain(value));
        }
        return values;
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("only public records that hold values are shown", e);
        }
    }

    /** One value; of a typed id the id. */
    static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Optional<?> optional -> optional.isPresent() ? plain(optional.get()) : null;
            case Duration duration -> duration.toNanos() / 1e6;
            case Enum<?> constant -> constant.name().toLowerCase(Locale.ROOT);
            case Number number -> number;
            case Boolean truth -> truth;
            case Collection<?> many -> many.stream().map(RecordJson::plain).toList();
            case org.packbench.core.storage.SharePath path -> path.toString();
            case org.packbench.core.SessionId session -> session.value();
            case org.packbench.core.ClientId client -> client.value();
            case Record record -> of(record);
            default -> value.toString();
        };
    }

    /** {@code PackedBefore} is {@code packed_before}. */
    static String snake(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
