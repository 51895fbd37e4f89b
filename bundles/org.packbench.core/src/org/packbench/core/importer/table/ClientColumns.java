package org.packbench.core.importer.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.ListDraft;
import org.packbench.core.importer.ListRules;
import org.packbench.core.importer.TableHead.Heading;
import org.packbench.model.ClientProfile;
import org.packbench.model.ModelFactory;
import org.packbench.model.RequiredColumns;

/**
 * The headings that a client's lists have, and which columns of a table have them: a heading matches exactly, else without
 * blanks around it and without case. Fields that no client names are found under their usual headings.
 */
final class ClientColumns {
    private static final Map<Field, List<String>> USUAL = Map.of(
            Field.COUNTRY,
                    List.of(
                            "Destination_Country",
                            "Shipping_Country",
                            "Country",
                            "ship-country",
                            "Ship To Country",
                            "Country Code (Shipping)"),
            Field.NOTES, List.of("Notes", "Customer Note"));

    private final Map<Field, List<String>> wanted = new EnumMap<>(Field.class);

    ClientColumns(ClientProfile client) {
        wanted.putAll(USUAL);
        for (Field field : Field.values()) if (field.isExpected()) wanted.put(field, List.of(heading(field, client)));
    }

    private static String heading(Field field, ClientProfile client) {
        @Nullable RequiredColumns columns = client.getRequiredColumns();
        @Nullable String heading = columns == null ? null : setting(field, columns);
        if (heading != null && !ListDraft.isBlank(heading)) return heading;
        @Nullable String usual = setting(field, ModelFactory.eINSTANCE.createRequiredColumns());
        return usual == null ? field.key() : usual;
    }

    private static @Nullable String setting(Field field, RequiredColumns columns) {
        return switch (field) {
            case ORDER_NUMBER -> columns.getOrderNumber();
            case SKU -> columns.getSku();
            case PRODUCT_NAME -> columns.getProductName();
            case QUANTITY -> columns.getQuantity();
            case COURIER -> columns.getCourier();
            case COUNTRY, NOTES -> null;
        };
    }

    /** The heading that is looked for. */
    String heading(Field field) {
        return wanted.getOrDefault(field, List.of(field.key())).getFirst();
    }

    /** The fields that every list of the client has. */
    static List<Field> expected() {
        return Arrays.stream(Field.values()).filter(Field::isExpected).toList();
    }

    /** The columns that have a field's heading. */
    List<Heading> matching(Field field, Headings headings) {
        for (String heading : wanted.getOrDefault(field, List.of())) {
            List<Heading> found = matching(heading, headings);
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }

    private static List<Heading> matching(String wanted, Headings headings) {
        List<Heading> exact = having(headings, text -> text.equals(wanted));
        String loosely = loose(wanted);
        return exact.isEmpty() ? having(headings, text -> loose(text).equals(loosely)) : exact;
    }

    private static List<Heading> having(Headings headings, Predicate<String> text) {
        return headings.all().stream()
                .filter(heading -> text.test(heading.text()))
                .toList();
    }

    private static String loose(String heading) {
        return ListRules.strip(heading).toLowerCase(Locale.ROOT);
    }
}
