package org.packbench.core.importer;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * From where the fields of a packing list are taken in tables with certain headings.
 *
 * @param sources fields that have none stay empty
 * @param quantityDefault units of a line whose row does not say; 0 when there is none. It counts only where a person
 *     confirms it for the source at hand
 * @param sheet the one that a person chose where a workbook has several; empty where the first with such headings counts.
 *     Of a workbook that has no sheet of this name it says nothing
 */
public record ColumnMapping(Map<Field, Source> sources, int quantityDefault, String sheet) {
    /** Nothing is known. */
    public static final ColumnMapping NONE = new ColumnMapping(Map.of(), 0);

    /** Where a field's value stands. */
    public sealed interface Source {
        /** In a column, counted from 0. */
        record Column(int index) implements Source {
            public Column {
                if (index < 0) throw new IllegalArgumentException("column " + index);
            }
        }

        /** Nowhere: all orders have this one. */
        record Constant(String value) implements Source {
            public Constant {
                if (ListDraft.isBlank(value)) throw new IllegalArgumentException("a constant that says nothing");
            }
        }
    }

    /** Columns of the first sheet that has such headings. */
    public ColumnMapping(Map<Field, Source> sources, int quantityDefault) {
        this(sources, quantityDefault, "");
    }

    /** @throws IllegalArgumentException when a field cannot have such a source, or the default is no quantity */
    public ColumnMapping {
        sources = Map.copyOf(sources);
        sources.forEach(ColumnMapping::check);
        if (quantityDefault < 0 || quantityDefault > ListRules.MOST_UNITS)
            throw new IllegalArgumentException("a default of " + quantityDefault);
    }

    private static void check(Field field, Source source) {
        if (source instanceof Source.Constant && !field.mayBeConstant())
            throw new IllegalArgumentException("all orders with the same " + field);
    }

    /** Where a field's value stands; empty when nowhere. */
    public Optional<Source> source(Field field) {
        @Nullable Source source = sources.get(field);
        return Optional.ofNullable(source);
    }

    /** The same with another source for a field. */
    public ColumnMapping with(Field field, Source source) {
        Map<Field, Source> all = new EnumMap<>(Field.class);
        all.putAll(sources);
        all.put(field, source);
        return new ColumnMapping(all, quantityDefault, sheet);
    }

    /** The same with a field that is taken from nowhere. */
    public ColumnMapping without(Field field) {
        Map<Field, Source> others = new EnumMap<>(Field.class);
        others.putAll(sources);
        others.remove(field);
        return new ColumnMapping(others, quantityDefault, sheet);
    }

    /** The same with another default, 0 for none. */
    public ColumnMapping withQuantityDefault(int units) {
        return new ColumnMapping(sources, units, sheet);
    }

    /** The same columns of the sheet of this name, where there is one; empty for whichever has such headings. */
    public ColumnMapping onSheet(String name) {
        return new ColumnMapping(sources, quantityDefault, name);
    }

    /** The fields without which nothing can be packed, and for which there is neither source nor default. */
    public List<Field> missing() {
        return Arrays.stream(Field.values())
                .filter(Field::isIndispensable)
                .filter(field -> !sources.containsKey(field))
                .filter(field -> field != Field.QUANTITY || quantityDefault == 0)
                .toList();
    }

    /** Whether every column it names is one of so many. */
    public boolean fits(int columns) {
        return sources.values().stream()
                .allMatch(source -> !(source instanceof Source.Column column) || column.index() < columns);
    }
}
