package org.packbench.core.importer.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.ColumnMapping.Source;
import org.packbench.core.importer.Doubt;
import org.packbench.core.importer.Doubt.What;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Request;
import org.packbench.core.importer.Importer.Result.Read;
import org.packbench.core.importer.Importer.Result.Rejected;
import org.packbench.core.importer.Importer.Result.Unmapped;
import org.packbench.core.importer.TableHead;
import org.packbench.core.importer.TableHead.Nature;

/** Tables whose headings do not say what is what: a person does, once. */
class MappedTest {
    private static final Request NOTHING_KNOWN = Grid.request();

    /** As real lists stand: the file's name over the products, a time over the couriers, a country on the first row. */
    private static Grid odd(String day) {
        return Grid.of(
                "Bestell-Nr|Code|Orders_" + day + "_1|Menge|" + day + " 14:30:00|Land",
                "1001|A|Mug|2|DHL|BG",
                "1001|B|Cup|1||",
                "1002|C|Pot|1|UPS|DE");
    }

    private static Unmapped unmapped(Grid grid, String file, Request how) {
        return assertInstanceOf(Unmapped.class, grid.read(file, how));
    }

    private static Source column(int index) {
        return new Source.Column(index);
    }

    private static final ColumnMapping CHOSEN = ColumnMapping.NONE
            .with(Field.ORDER_NUMBER, column(0))
            .with(Field.SKU, column(1))
            .with(Field.PRODUCT_NAME, column(2))
            .with(Field.QUANTITY, column(3))
            .with(Field.COURIER, column(4))
            .with(Field.COUNTRY, column(5));

    @Test
    void headingsThatAreNotKnownAreShownWithTheFirstRowsAndWhatMayBeMeant() {
        TableHead head = unmapped(odd("2025-09-19"), "Orders_2025-09-19_1.xlsx", NOTHING_KNOWN)
                .head();
        assertEquals("Orders", head.sheet());
        assertEquals(1, head.row());
        assertEquals(
                List.of("1001", "A", "Mug", "2", "DHL", "BG"), head.firstRows().getFirst());
        assertEquals(3, head.firstRows().size());
        assertEquals(Nature.FILE_NAME, head.headings().get(2).nature());
        assertEquals(Nature.TIMESTAMP, head.headings().get(4).nature());
        for (Field field : CHOSEN.sources().keySet()) {
            if (field == Field.SKU) continue; // "Code" may be anything's
            int meant = CHOSEN.source(field).orElseThrow() instanceof Source.Column column ? column.index() : -1;
            assertEquals(meant, head.suggestions().get(field).getFirst().column(), field.key());
        }
    }

    @Test
    void whatIsMissingIsSaidAsForACallerWithoutAPerson() {
        Unmapped unmapped = unmapped(
                Grid.of("Order_Number|SKU|Product_Name|Menge|Courier|courier ", "1|A|Mug|1|"), "a.xlsx", NOTHING_KNOWN);
        String found = "Order_Number, SKU, Product_Name, Menge, Courier, courier";
        List<Problem> problems = List.of(new Problem(Kind.COLUMN_MISSING, "a.xlsx", "Orders", 1, "Quantity", found));
        assertEquals(problems, unmapped.problems());
        assertEquals(new Rejected(problems), unmapped.whole());
        assertEquals(List.of(Field.QUANTITY), unmapped.head().mapping().missing(), "the others are known");
    }

    @Test
    void whatAPersonChoseIsReadTomorrowToo() {
        TableHead today = unmapped(odd("2025-09-19"), "Orders_2025-09-19_1.xlsx", NOTHING_KNOWN)
                .head();
        Request remembering = NOTHING_KNOWN.with(today.signature(), CHOSEN);
        for (String day : List.of("2025-09-19", "2025-09-20", "2026-01-01")) {
            Read read = assertInstanceOf(Read.class, odd(day).read("Orders_" + day + "_1.xlsx", remembering));
            assertEquals(List.of("1001 DHL BG [2 A Mug, 1 B Cup]", "1002 UPS DE [1 C Pot]"), Grid.texts(read.list()));
            assertEquals(CHOSEN, read.head().orElseThrow().mapping());
        }
    }

    @Test
    void aMappingOfOtherHeadingsIsNotUsed() {
        TableHead head = unmapped(odd("2025-09-19"), "a.xlsx", NOTHING_KNOWN).head();
        Request remembering = NOTHING_KNOWN.with(head.signature(), CHOSEN);
        Grid other = Grid.of("Bestell-Nr|Code|Ware|Menge|Bote|Land", "1001|A|Mug|2|DHL|BG");
        unmapped(other, "a.xlsx", remembering);
    }

    @Test
    void aMappingThatIsNotEnoughOrNamesColumnsThatAreNotThereIsNotUsed() {
        TableHead head = unmapped(odd("2025-09-19"), "a.xlsx", NOTHING_KNOWN).head();
        unmapped(odd("2025-09-19"), "a.xlsx", NOTHING_KNOWN.with(head.signature(), CHOSEN.without(Field.SKU)));
        unmapped(odd("2025-09-19"), "a.xlsx", NOTHING_KNOWN.with(head.signature(), CHOSEN.with(Field.SKU, column(6))));
    }

    @Test
    void whatAPersonChoseCountsMoreThanWhatHeadingsSay() {
        Grid grid = Grid.of(Grid.HEAD + "|Packed", "1|A|Mug|5|DHL|2");
        TableHead head = assertInstanceOf(Read.class, grid.read()).head().orElseThrow();
        ColumnMapping other = head.mapping().with(Field.QUANTITY, column(5));
        Read read = assertInstanceOf(Read.class, grid.read("today.xlsx", NOTHING_KNOWN.with(head.signature(), other)));
        assertEquals(List.of("1 DHL null [2 A Mug]"), Grid.texts(read.list()));
    }

    @Test
    void courierAndCountryMayBeTheSameForAll() {
        Grid grid = Grid.of("No|Code|Qty", "1|A|1");
        ColumnMapping constants = ColumnMapping.NONE
                .with(Field.ORDER_NUMBER, column(0))
                .with(Field.SKU, column(1))
                .with(Field.QUANTITY, column(2))
                .with(Field.COURIER, new Source.Constant("Speedy"))
                .with(Field.COUNTRY, new Source.Constant("BG"));
        TableHead head = unmapped(grid, "a.csv", NOTHING_KNOWN).head();
        Read read = assertInstanceOf(Read.class, grid.read("a.csv", NOTHING_KNOWN.with(head.signature(), constants)));
        assertEquals(List.of("1 Speedy BG [1 A ]"), Grid.texts(read.list()));
    }

    private static final Grid WITHOUT_QUANTITY = Grid.of("No|Code", "1|A", "1|B", "2|C");

    private static Request withDefault(Grid grid, ColumnMapping mapping) {
        TableHead head = unmapped(grid, "a.csv", NOTHING_KNOWN).head();
        return NOTHING_KNOWN.with(head.signature(), mapping);
    }

    @Test
    void aDefaultQuantityCountsOnlyWhereItIsConfirmedForThisSource() {
        ColumnMapping mapping = ColumnMapping.NONE
                .with(Field.ORDER_NUMBER, column(0))
                .with(Field.SKU, column(1))
                .withQuantityDefault(1);
        Request remembered = withDefault(WITHOUT_QUANTITY, mapping);
        Unmapped asked = unmapped(WITHOUT_QUANTITY, "a.csv", remembered);
        assertEquals(mapping, asked.head().mapping(), "all but the confirmation is known");
        unmapped(WITHOUT_QUANTITY, "a.csv", remembered.confirming(2));
        Read read = assertInstanceOf(Read.class, WITHOUT_QUANTITY.read("a.csv", remembered.confirming(1)));
        assertEquals(List.of("1 N/A null [1 A , 1 B ]", "2 N/A null [1 C ]"), Grid.texts(read.list()));
        assertEquals(List.of(new Doubt(new What.QuantityByDefault(1, 3), "a.csv", "Orders", 2, "")), read.doubts());
    }

    /** Scenario 19: what is no quantity is none, whatever the default; a blank is one only when that was confirmed. */
    @Test
    void aDefaultStandsForBlanksAndForNothingElse() {
        Grid grid = Grid.of("No|Code|Qty", "1|A|", "2|B|3", "3|C|N/A", "4|D|0");
        ColumnMapping mapping = ColumnMapping.NONE
                .with(Field.ORDER_NUMBER, column(0))
                .with(Field.SKU, column(1))
                .with(Field.QUANTITY, column(2))
                .withQuantityDefault(5);
        Request remembered = withDefault(grid, mapping);
        Read unconfirmed = assertInstanceOf(Read.class, grid.read("a.csv", remembered));
        assertEquals(List.of("1", "3", "4"), unconfirmed.leftOut().orders());
        Read confirmed = assertInstanceOf(Read.class, grid.read("a.csv", remembered.confirming(5)));
        assertEquals(List.of("3", "4"), confirmed.leftOut().orders());
        assertEquals(List.of("1 N/A null [5 A ]", "2 N/A null [3 B ]"), Grid.texts(confirmed.list()));
    }

    @Property(tries = 100)
    void howeverColumnsStandAMappingFindsThem(@ForAll @IntRange(max = 10_000) int seed) {
        List<Integer> places = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
        Collections.shuffle(places, new Random(seed));
        String[] cells = new String[8];
        String[] heads = new String[8];
        for (int i = 0; i < 8; i++) {
            heads[i] = "column" + i;
            cells[i] = "other";
        }
        ColumnMapping mapping = ColumnMapping.NONE;
        List<String> values = List.of("1001", "A", "Mug", "2", "DHL", "BG");
        for (int i = 0; i < values.size(); i++) {
            cells[places.get(i)] = values.get(i);
            mapping = mapping.with(Field.values()[i], column(places.get(i)));
        }
        Grid grid = Grid.of(String.join("|", heads), String.join("|", cells));
        TableHead head = unmapped(grid, "a.csv", NOTHING_KNOWN).head();
        Read read = assertInstanceOf(Read.class, grid.read("a.csv", NOTHING_KNOWN.with(head.signature(), mapping)));
        assertEquals(List.of("1001 DHL BG [2 A Mug]"), Grid.texts(read.list()));
    }

    @Property(tries = 100)
    void whateverStandsInATableItIsReadOrRejectedOrAskedAbout(
            @ForAll @Size(max = 30) List<@Size(max = 9) List<@StringLength(max = 20) String>> rows) {
        List<List<String>> all = new ArrayList<>(rows);
        all.addFirst(List.of(Grid.HEAD.split("\\|")));
        new Grid("", false, rows).read();
        new Grid("", true, all).read();
    }
}
