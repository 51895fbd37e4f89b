package org.packbench.core.importer.table;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.importer.ColumnMapping.Source;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.ListRules;
import org.packbench.core.importer.Problems;
import org.packbench.core.importer.Quantity;
import org.packbench.core.importer.TableHead;
import org.packbench.core.importer.TableHead.Heading;

/** Judges the rows below a head one by one: each is a line of an order, or says all that is wrong with it. */
final class RowJudge {
    private final String file;
    private final Head head;
    private final Map<Field, Integer> columns = new EnumMap<>(Field.class);
    private final Map<Field, String> constants = new EnumMap<>(Field.class);

    RowJudge(String file, Head head) {
        this.file = file;
        this.head = head;
        head.mapping().sources().forEach((field, source) -> {
            switch (source) {
                case Source.Column column -> columns.put(field, column.index());
                case Source.Constant constant -> constants.put(field, constant.value());
            }
        });
    }

    /** The line of a row; empty for a row in which nothing stands that is wanted. */
    Optional<Line> judge(TableRow row) {
        return isBlank(row, columns.values()) ? Optional.empty() : Optional.of(new Judging(row).line());
    }

    private static boolean isBlank(TableRow row, Collection<Integer> columns) {
        for (int column : columns)
            if (!ListRules.strip(row.cell(column).shown()).isEmpty()) return false;
        return true;
    }

    /** How a field's column is called; empty where it has none. */
    String column(Field field) {
        @Nullable Integer index = columns.get(field);
        return index == null ? "" : column(index);
    }

    private String column(int index) {
        if (index >= head.headings().size()) return TableHead.letters(index);
        Heading heading = head.headings().all().get(index);
        return heading.toString();
    }

    /** One row, while it is judged. */
    private final class Judging {
        private final TableRow row;
        private @Nullable Problems problems;
        private boolean byDefault;

        Judging(TableRow row) {
            this.row = row;
        }

        Line line() {
            tooWide();
            String order = code(Field.ORDER_NUMBER);
            String sku = code(Field.SKU);
            String product = text(Field.PRODUCT_NAME);
            int units = units();
            String courier = ListRules.strip(text(Field.COURIER));
            String country = ListRules.strip(text(Field.COUNTRY));
            String notes = ListRules.strip(text(Field.NOTES));
            @Nullable Problems found = problems;
            return new Line(
                    row.number(),
                    order,
                    sku,
                    product,
                    units,
                    byDefault,
                    courier,
                    country,
                    notes,
                    found == null ? List.of() : found.listed());
        }

        private void tooWide() {
            int width = head.headings().size();
            if (!head.table().isSeparated() || row.width() <= width) return;
            for (int column = width; column < row.width(); column++) {
                String extra = ListRules.strip(row.cell(column).shown());
                if (extra.isEmpty()) continue;
                report(Kind.ROW_TOO_WIDE, TableHead.letters(column), extra);
                return;
            }
        }

        /** A code without the blanks around it; empty, and reported, when it is none. */
        private String code(Field field) {
            @Nullable Integer column = columns.get(field);
            Cell cell = column == null ? Cell.BLANK : row.cell(column);
            if (!(cell instanceof Cell.Seen seen)) return text(field);
            String code = ListRules.strip(seen.text());
            Optional<Kind> wrong = field == Field.SKU ? ListRules.sku(code) : ListRules.orderNumber(code);
            if (wrong.isEmpty()) return code;
            report(wrong.get(), column(field), code);
            return "";
        }

        /** What a person sees in a field; empty, and reported, when that is of no use. */
        private String text(Field field) {
            @Nullable Integer column = columns.get(field);
            if (column == null) return constants.getOrDefault(field, "");
            return switch (row.cell(column)) {
                case Cell.Seen seen -> seen.text();
                case Cell.Unusable unusable -> {
                    report(unusable.why(), column(field), unusable.found());
                    yield "";
                }
            };
        }

        private int units() {
            @Nullable Integer column = columns.get(Field.QUANTITY);
            Cell cell = column == null ? Cell.BLANK : row.cell(column);
            if (isDefault(cell)) {
                byDefault = true;
                return head.quantityDefault();
            }
            return switch (cell) {
                case Cell.Seen seen -> units(column == null ? 0 : column, seen);
                case Cell.Unusable unusable -> {
                    // a count of so many digits is too large before it is too long
                    boolean number = unusable.why() == Kind.NUMBER_TOO_LONG;
                    report(number ? Kind.QUANTITY_TOO_LARGE : unusable.why(), column(Field.QUANTITY), unusable.found());
                    yield 0;
                }
            };
        }

        private boolean isDefault(Cell cell) {
            return head.quantityDefault() > 0
                    && cell instanceof Cell.Seen seen
                    && ListRules.strip(seen.text()).isEmpty();
        }

        private int units(int column, Cell.Seen seen) {
            return switch (row.quantity(column)) {
                case Quantity.Units units -> units.count();
                case Quantity.Refused refused -> {
                    report(refused.why(), column(Field.QUANTITY), seen.text());
                    yield 0;
                }
            };
        }

        private void report(Kind kind, String column, String found) {
            Problems known = problems == null ? new Problems(file) : problems;
            known.add(kind, head.table().sheet(), row.number(), column, found);
            problems = known;
        }
    }
}
