package org.packbench.importer.excel;

import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.ListDraft;
import org.packbench.core.importer.ListRules;
import org.packbench.core.importer.Problems;
import org.packbench.core.importer.Quantity;
import org.packbench.importer.excel.Header.Column;
import org.packbench.importer.excel.Shown.Seen;
import org.packbench.importer.excel.Shown.Unusable;
import org.packbench.model.Order;

/**
 * Makes order lines of a sheet's rows: one row, one line. What is wrong with a row is reported, all of it, and the reading
 * goes on. A row of which no column is wanted that holds anything is blank, and skipped.
 */
final class OrderRows {
    private final String sheet;
    private final Map<Field, Column> columns;
    private final CellTexts texts;
    private final Problems problems;
    private final ListDraft draft;

    OrderRows(String sheet, Map<Field, Column> columns, CellTexts texts, Problems problems, ListDraft draft) {
        this.sheet = sheet;
        this.columns = columns;
        this.texts = texts;
        this.problems = problems;
        this.draft = draft;
    }

    void add(Row row) {
        if (isBlank(row)) return;
        Optional<String> number = code(row, Field.ORDER_NUMBER, ListRules::orderNumber);
        Optional<String> sku = code(row, Field.SKU, ListRules::sku);
        Optional<String> product = text(row, Field.PRODUCT_NAME);
        Optional<Integer> quantity = quantity(row);
        Optional<String> courier = text(row, Field.COURIER);
        // from the first problem on nothing will be imported: only problems are looked for, and no orders kept
        if (!problems.isEmpty()) return;
        Order order = draft.order(number.orElseThrow());
        courier.map(ListRules::strip).filter(named -> !named.isEmpty()).ifPresent(named -> nameCourier(order, named));
        ListDraft.addLine(order, sku.orElseThrow(), product.orElseThrow(), quantity.orElseThrow());
    }

    private boolean isBlank(Row row) {
        return columns.values().stream()
                .allMatch(column -> texts.show(row.at(column.index())) instanceof Seen seen
                        && ListRules.strip(seen.text()).isEmpty());
    }

    /** An order's fields stand on the first of its rows that has them. */
    private static void nameCourier(Order order, String named) {
        @Nullable String known = order.getCourier();
        if (known == null) order.setCourier(named);
    }

    private interface Rule {
        Optional<Kind> check(String stripped);
    }

    private Optional<String> code(Row row, Field field, Rule rule) {
        Optional<String> code = text(row, field).map(ListRules::strip);
        Optional<Kind> wrong = code.flatMap(rule::check);
        if (wrong.isEmpty()) return code;
        report(wrong.get(), row, field, code.get());
        return Optional.empty();
    }

    /** What a person sees in a field; empty, and reported, when that is of no use. */
    private Optional<String> text(Row row, Field field) {
        return switch (texts.show(value(row, field))) {
            case Seen seen -> Optional.of(seen.text());
            case Unusable unusable -> {
                report(unusable.why(), row, field, unusable.found());
                yield Optional.empty();
            }
        };
    }

    private Optional<Integer> quantity(Row row) {
        Value value = value(row, Field.QUANTITY);
        return switch (texts.show(value)) {
            case Seen seen -> quantity(row, texts.quantity(value, seen.text()), seen.text());
            case Unusable unusable -> {
                // a count of so many digits is too large before it is too long
                boolean number = unusable.why() == Kind.NUMBER_TOO_LONG;
                report(number ? Kind.QUANTITY_TOO_LARGE : unusable.why(), row, Field.QUANTITY, unusable.found());
                yield Optional.empty();
            }
        };
    }

    private Optional<Integer> quantity(Row row, Quantity quantity, String shown) {
        return switch (quantity) {
            case Quantity.Units units -> Optional.of(units.count());
            case Quantity.Refused refused -> {
                report(refused.why(), row, Field.QUANTITY, shown);
                yield Optional.empty();
            }
        };
    }

    private Value value(Row row, Field field) {
        return row.at(column(field).index());
    }

    private void report(Kind kind, Row row, Field field, String found) {
        problems.add(kind, sheet, row.number(), column(field).toString(), found);
    }

    private Column column(Field field) {
        @Nullable Column column = columns.get(field);
        if (column == null) throw new IllegalStateException("the header has no " + field);
        return column;
    }
}
