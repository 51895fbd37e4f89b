package org.packbench.app.cli;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.ColumnMapping.Source;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.TableHead;

/** {@code order_number=A,sku=C,courier=:PostOne}: from where fields are taken; behind a colon stands the same value for all. */
final class ColumnsOption {
    private static final int LETTERS = 26;
    private static final int MOST_LETTERS = 3;

    private ColumnsOption() {}

    /** @throws Exit that names the part which cannot be understood */
    static ColumnMapping parse(String text) throws Exit {
        Map<Field, Source> sources = new EnumMap<>(Field.class);
        for (String part : text.split(",", -1)) {
            String[] sides = part.split("=", 2);
            Optional<Field> field = field(sides[0].strip());
            Optional<Source> source = sides.length == 2 ? source(sides[1].strip()) : Optional.empty();
            boolean fits = field.isPresent() && source.isPresent();
            if (!fits || source.get() instanceof Source.Constant && !field.get().mayBeConstant())
                throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.ImportColumnsForm, part.strip(), fields()));
            if (sources.put(field.get(), source.get()) != null)
                throw new Exit(
                        Exit.Code.BAD_INPUT,
                        Messages.bind(Messages.ImportColumnsTwice, field.get().key()));
        }
        return new ColumnMapping(sources, 0);
    }

    private static Optional<Field> field(String key) {
        return Arrays.stream(Field.values())
                .filter(field -> field.key().equals(key.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static String fields() {
        return Arrays.stream(Field.values()).map(Field::key).collect(Collectors.joining(", "));
    }

    private static Optional<Source> source(String text) {
        if (text.startsWith(":"))
            return text.substring(1).isBlank()
                    ? Optional.empty()
                    : Optional.of(new Source.Constant(text.substring(1).strip()));
        if (text.isEmpty() || text.length() > MOST_LETTERS) return Optional.empty();
        int column = 0;
        for (char letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
            if (letter < 'A' || letter > 'Z') return Optional.empty();
            column = column * LETTERS + letter - 'A' + 1;
        }
        return Optional.of(new Source.Column(column - 1));
    }

    /** As {@link #parse} reads it, in the order of the fields. */
    static String text(ColumnMapping mapping) {
        return Arrays.stream(Field.values())
                .flatMap(field -> mapping.source(field).map(source -> field.key() + "=" + text(source)).stream())
                .collect(Collectors.joining(","));
    }

    private static String text(Source source) {
        return switch (source) {
            case Source.Column column -> TableHead.letters(column.index());
            case Source.Constant constant -> ":" + constant.value();
        };
    }
}
