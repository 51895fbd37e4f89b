package org.packbench.exports;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.packbench.core.export.ExportTable.Column;

/** What stands in one place of a table, known by its type; every format has its own form of each. */
sealed interface Cell {
    Nothing NOTHING = new Nothing();

    record Nothing() implements Cell {}

    record Text(String text) implements Cell {}

    record Whole(long number) implements Cell {}

    /** @param number neither infinite nor without a value */
    record Decimal(double number) implements Cell {}

    record Time(Instant time) implements Cell {}

    record Day(LocalDate day) implements Cell {}

    record Span(Duration duration) implements Cell {}

    /** @throws IllegalArgumentException for what no column holds, naming the column */
    static Cell of(Object value, Column column) {
        return switch (value) {
            case String text -> text.isEmpty() ? NOTHING : new Text(text);
            case Integer number -> new Whole(number);
            case Long number -> new Whole(number);
            case Double number -> Double.isFinite(number) ? new Decimal(number) : NOTHING;
            case Instant time -> new Time(time);
            case LocalDate day -> new Day(day);
            case Duration duration -> new Span(duration);
            case Optional<?> some -> some.isPresent() ? of(some.get(), column) : NOTHING;
            case OptionalInt some -> some.isPresent() ? new Whole(some.getAsInt()) : NOTHING;
            case OptionalDouble some -> some.isPresent() ? of((Object) some.getAsDouble(), column) : NOTHING;
            default -> throw new IllegalArgumentException("column " + column.key() + " holds a " + value.getClass());
        };
    }
}
