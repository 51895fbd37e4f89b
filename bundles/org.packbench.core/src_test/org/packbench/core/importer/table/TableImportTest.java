package org.packbench.core.importer.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.packbench.core.importer.Doubt;
import org.packbench.core.importer.Doubt.What;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Result.Read;
import org.packbench.core.importer.Importer.Result.Rejected;
import org.packbench.core.importer.LeftOut;

/** From rows to orders: what is left out, and what is doubtful. */
class TableImportTest {
    private static Read read(String... rows) {
        return assertInstanceOf(Read.class, Grid.of(rows).read());
    }

    private static List<What> doubts(String... rows) {
        return read(rows).doubts().stream().map(Doubt::what).toList();
    }

    @Test
    void rowsOfOneNumberAreOneOrderWhereverTheyStand() {
        Read read = read(Grid.HEAD, "1|A|Mug|2|DHL", "2|B|Cup|1.0|UPS", "1|C|Pot|3|", "|||| ");
        assertEquals(List.of("1 DHL null [2 A Mug, 3 C Pot]", "2 UPS null [1 B Cup]"), Grid.texts(read.list()));
        assertEquals(List.of(), read.doubts());
        assertTrue(read.leftOut().isEmpty());
        assertEquals(1, read.head().orElseThrow().row());
    }

    @Test
    void anOrderWithARowThatCannotBePackedIsLeftOutAsAWholeWithAllItsRows() {
        Read read = read(
                Grid.HEAD + "|Remark", "1|A|Mug|2|DHL|x", "2|B|Cup|1|UPS", "1|C|Pot|N/A|DHL|look", "3|D|Pan|1|UPS|");
        assertEquals(List.of("2 UPS null [1 B Cup]", "3 UPS null [1 D Pan]"), Grid.texts(read.list()));
        LeftOut leftOut = read.leftOut();
        assertEquals(
                List.of("Order_Number", "SKU", "Product_Name", "Quantity", "Courier", "Remark"), leftOut.headings());
        assertEquals(List.of("1"), leftOut.orders());
        Problem problem = new Problem(Kind.QUANTITY_NOT_A_NUMBER, "today.xlsx", "Orders", 4, "D (Quantity)", "N/A");
        assertEquals(
                List.of(
                        new LeftOut.Row("1", "Orders", 2, List.of("1", "A", "Mug", "2", "DHL", "x"), List.of()),
                        new LeftOut.Row(
                                "1", "Orders", 4, List.of("1", "C", "Pot", "N/A", "DHL", "look"), List.of(problem))),
                leftOut.rows());
        assertEquals(new Rejected(List.of(problem)), read.whole());
    }

    @Test
    void aRowWithoutAnOrderMayBeOfTheOneAboveOrBelowAndTakesBothWithIt() {
        Read read = read(Grid.HEAD, "1|A|Mug|1|", "2|B|Cup|1|", "|C|Pot|1|", "3|D|Pan|1|", "4|E|Lid|1|", "2|F|Jug|1|");
        assertEquals(List.of("1 N/A null [1 A Mug]", "4 N/A null [1 E Lid]"), Grid.texts(read.list()));
        assertEquals(List.of("2", "3"), read.leftOut().orders());
        assertEquals(
                List.of(3, 4, 5, 7),
                read.leftOut().rows().stream().map(LeftOut.Row::row).toList());
    }

    @Test
    void whereNoOrderCanBePackedTheSourceIsRejected() {
        Rejected rejected = assertInstanceOf(
                Rejected.class,
                Grid.of(Grid.HEAD, "1|A|Mug||DHL", "1|B|Cup|1|DHL", "2|%%1|Pot|#REF!|DHL")
                        .read());
        assertEquals(
                List.of(Kind.QUANTITY_MISSING, Kind.COMMAND_CODE, Kind.FORMULA_ERROR),
                rejected.problems().stream().map(Problem::kind).toList());
        assertEquals(3, rejected.total());
    }

    @Test
    void aHeadWithoutRowsHasNoOrders() {
        Rejected rejected =
                assertInstanceOf(Rejected.class, Grid.of(Grid.HEAD, "||||").read());
        assertEquals(Kind.NO_ORDERS, rejected.problems().getFirst().kind());
        assertEquals(
                Kind.NO_SHEET,
                assertInstanceOf(Rejected.class, Grid.of("", " | ").read())
                        .problems()
                        .getFirst()
                        .kind());
    }

    @Test
    void oneSkuOnTwoLinesOfAnOrderIsDoubtful() {
        Read read = read(Grid.HEAD, "1|A|Mug|2|DHL", "2|A|Mug|1|DHL", "1|B|Cup|1|DHL", "1|A|Mug|2|DHL");
        assertEquals(
                List.of(new Doubt(new What.LineTwice("1", "A", 2), "today.xlsx", "Orders", 5, "B (SKU)")),
                read.doubts());
        assertEquals(
                "1 DHL null [2 A Mug, 1 B Cup, 2 A Mug]",
                Grid.texts(read.list()).getFirst());
    }

    /** Scenario 20: they are two orders; that a scan cannot tell them apart is said. */
    @Test
    void numbersThatAScanCannotTellApartAreDoubtful() {
        Read read = read(Grid.HEAD, "#1001|A|Mug|2|DHL", "1002|A|Mug|1|DHL", "1001|B|Cup|1|DHL");
        assertEquals(3, read.list().getOrders().size());
        assertEquals(
                List.of(new Doubt(
                        new What.NumbersCollide("1001", "#1001", 2), "today.xlsx", "Orders", 4, "A (Order_Number)")),
                read.doubts());
    }

    @Test
    void aCodeThatASpreadsheetCutShortIsDoubtful() {
        assertEquals(
                List.of(new What.Shortened(Field.SKU, "5.90123E+12")),
                doubts(Grid.HEAD, "1|5.90123E+12|Mug|2|DHL", "2|5E2|Mug|2|DHL"));
        assertEquals(
                List.of(new What.Shortened(Field.ORDER_NUMBER, "1.2E+15")), doubts(Grid.HEAD, "1.2E+15|A|Mug|2|DHL"));
    }

    @Test
    void anEanWithoutItsZeroAmongWholeOnesIsDoubtful() {
        assertEquals(
                List.of(new What.ZerosLost("12345678905", "0012345678905")),
                doubts(Grid.HEAD, "1|4006381333931|Pen|1|", "1|5901234123457|Mug|1|", "2|12345678905|Cup|1|"));
    }

    @Test
    void whereMostAreTwelveDigitsLongTheyAreCodesOfTwelveDigits() {
        assertEquals(
                List.of(),
                doubts(Grid.HEAD, "1|4006381333931|Pen|1|", "1|614141000036|Mug|1|", "2|614141007349|Cup|1|"));
    }

    @Test
    void twoCouriersInOneOrderAreDoubtfulAndTheFirstCounts() {
        Read read = read(Grid.HEAD + "|Country", "1|A|Mug|1||BG", "1|B|Cup|1|DHL|", "1|C|Pot|1|UPS|BG");
        assertEquals(List.of("1 DHL BG [1 A Mug, 1 B Cup, 1 C Pot]"), Grid.texts(read.list()));
        assertEquals(
                List.of(new Doubt(
                        new What.OrderDiffers("1", Field.COURIER, "DHL", "UPS"),
                        "today.xlsx",
                        "Orders",
                        4,
                        "E (Courier)")),
                read.doubts());
    }

    @Test
    void doubtsAreAboutOrdersThatCanBePacked() {
        assertEquals(
                List.of(),
                doubts(Grid.HEAD, "1|5.90123E+12|Mug|1|DHL", "1|B|Cup|1|UPS", "1|C|Pot|0|DHL", "2|A|Mug|1|DHL"));
    }

    @Test
    void aSeparatorTooManyHasMovedWhatStandsBehindIt() {
        Read read = assertInstanceOf(
                Read.class,
                Grid.separated(Grid.HEAD, "1|A|Mug|big|2|DHL", "2|B|Cup|1|DHL|", "3|C|Pot|1|DHL|  ")
                        .read());
        assertEquals(List.of("1"), read.leftOut().orders());
        assertEquals(
                List.of(Kind.ROW_TOO_WIDE, Kind.QUANTITY_NOT_A_NUMBER),
                read.leftOut().problems().stream().map(Problem::kind).toList());
    }

    @Test
    void theFewRowsWithFewerCellsThanTheHeadAreDoubtful() {
        String[] rows = new String[30];
        rows[0] = Grid.HEAD;
        for (int i = 1; i < rows.length; i++) rows[i] = i + "|A|Mug|1|DHL";
        rows[7] = "7|A|Mug|1";
        Read read = assertInstanceOf(Read.class, Grid.separated(rows).read());
        assertEquals(List.of(new Doubt(new What.RowTooShort(4, 5), "today.xlsx", "", 8, "")), read.doubts());
    }

    @Test
    void whereManyRowsAreShortThatIsHowTheyAreWritten() {
        Read read = assertInstanceOf(
                Read.class,
                Grid.separated(Grid.HEAD, "1|A|Mug|1", "2|A|Mug|1", "3|A|Mug|1|DHL")
                        .read());
        assertEquals(List.of(), read.doubts());
    }

    @Test
    void doubtsBeyondThoseThatAreListedAreCounted() {
        String[] rows = new String[1_500];
        Arrays.fill(rows, "1|A|Mug|1|DHL");
        rows[0] = Grid.HEAD;
        Read read = read(rows);
        assertEquals(1_000, read.doubts().size());
        assertEquals(1_498, read.doubtful());
    }

    @Test
    void theHeadMayStandBelowATitle() {
        Read read = read("Orders of today|||", "", Grid.HEAD, "1|A|Mug|1|DHL");
        assertEquals(3, read.head().orElseThrow().row());
        assertEquals(List.of("1 DHL null [1 A Mug]"), Grid.texts(read.list()));
    }
}
