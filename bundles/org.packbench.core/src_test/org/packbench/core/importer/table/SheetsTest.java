package org.packbench.core.importer.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.ColumnMapping.Source;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Request;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.LineRows;

/** Workbooks of several sheets: a person may say which of them is meant, once for such headings. */
class SheetsTest {
    private static final Grid MONDAY = Grid.of(Grid.HEAD, "1001|A|Mug|2|DHL").named("Monday");
    private static final Grid TUESDAY = Grid.of(Grid.HEAD, "1002|B|Cup|1|DHL").named("Tuesday");
    private static final Grid ODD = Grid.of("Nr|Code|Menge", "7|X|1").named("Odd");
    private static final ColumnMapping CHOSEN = ColumnMapping.NONE
            .with(Field.ORDER_NUMBER, new Source.Column(0))
            .with(Field.SKU, new Source.Column(1))
            .with(Field.PRODUCT_NAME, new Source.Column(2))
            .with(Field.QUANTITY, new Source.Column(3))
            .with(Field.COURIER, new Source.Column(4))
            .onSheet("Tuesday");

    private static Result read(Request how, Grid... sheets) {
        return Grid.read("week.xlsx", how, sheets);
    }

    private static Result.Read list(Request how, Grid... sheets) {
        return assertInstanceOf(Result.Read.class, read(how, sheets));
    }

    private static String order(Request how, Grid... sheets) {
        return list(how, sheets).list().getOrders().getFirst().getOrderNumber();
    }

    private static Request remembering() {
        return Grid.request()
                .with(list(Grid.request(), MONDAY).head().orElseThrow().signature(), CHOSEN);
    }

    @Test
    void theFirstSheetWithTheHeadingsIsTheListUnlessAPersonNamesAnother() {
        assertEquals("1001", order(Grid.request(), MONDAY, TUESDAY));
        assertEquals("1002", order(Grid.request().ofSheet("Tuesday"), MONDAY, TUESDAY));
    }

    @Test
    void theHeadNamesAllSheetsAsTheirTabsStand() {
        var head = list(Grid.request(), MONDAY, TUESDAY, ODD).head().orElseThrow();
        assertEquals("Monday", head.sheet());
        assertEquals(List.of("Monday", "Tuesday", "Odd"), head.sheets());
    }

    @Test
    void aSheetThatIsNamedIsAskedAboutThoughAnotherHasTheHeadings() {
        Result result = read(Grid.request().ofSheet("Odd"), MONDAY, ODD);
        assertEquals(
                "Odd", assertInstanceOf(Result.Unmapped.class, result).head().sheet());
    }

    @Test
    void aSheetThatIsNotThereIsAProblemThatNamesThoseThatAre() {
        Result result = read(Grid.request().ofSheet("Sunday"), MONDAY, TUESDAY);
        assertEquals(
                List.of(new Problem(Kind.SHEET_MISSING, "week.xlsx", "Sunday", 0, "", "Monday, Tuesday")),
                assertInstanceOf(Result.Rejected.class, result).problems());
    }

    @Test
    void aSheetThatWasChosenForSuchHeadingsIsTheListTheNextTimeToo() {
        assertEquals("1002", order(remembering(), MONDAY, TUESDAY));
        assertEquals("1002", order(remembering(), TUESDAY, MONDAY));
    }

    @Test
    void whereThereIsNoSuchSheetTheHeadingsDecideAsEver() {
        assertEquals("1001", order(remembering(), MONDAY, ODD));
    }

    @Test
    void aSheetOfThatNameWithOtherHeadingsIsNotTheOneThatWasChosen() {
        assertEquals("1001", order(remembering(), MONDAY, ODD.named("Tuesday")));
    }

    @Test
    void whatAPersonNamesForThisFileWinsOverWhatIsRemembered() {
        assertEquals("1001", order(remembering().ofSheet("Monday"), MONDAY, TUESDAY));
    }

    @Test
    void everyLineKnowsItsRow() {
        Grid list = Grid.of("A title", Grid.HEAD, "1|A|Mug|1|", "2|A|Mug|1|", "1|B|Cup|1|", "3||Cup|1|");
        LineRows rows = list(Grid.request(), list).rows();
        assertEquals(LineRows.of(3, 5, 4), rows);
        assertEquals(5, rows.row(1));
        assertEquals(0, rows.row(3), "there are three lines");
    }
}
