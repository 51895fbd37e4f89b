package org.packbench.importer.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.packbench.importer.excel.Lists.computed;
import static org.packbench.importer.excel.Lists.formatted;
import static org.packbench.importer.excel.Lists.line;
import static org.packbench.importer.excel.Lists.list;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Result.Rejected;
import org.packbench.model.Order;
import org.packbench.model.PackingList;

/** Rows become the lines of orders, or problems. */
class RowsTest {
    private final Path folder;

    RowsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String text(Order order) {
        return order.getOrderNumber() + " by " + order.getCourier() + ": "
                + order.getItems().stream()
                        .map(item -> item.getQuantity() + " " + item.getSku())
                        .toList();
    }

    private List<String> orders(@Nullable Object[]... rows) throws IOException {
        return Lists.accepted(folder, list(rows)).getOrders().stream()
                .map(RowsTest::text)
                .toList();
    }

    private List<String> problems(@Nullable Object[]... rows) throws IOException {
        return Lists.rejected(folder, list(rows)).stream()
                .map(p -> p.kind() + " " + p.row() + " " + p.column() + " " + p.found())
                .toList();
    }

    @Test
    void everyRowIsALineAndRowsOfOneOrderBelongTogetherWhereverTheyStand() throws IOException {
        assertEquals(
                List.of("1001 by DHL: [1 A, 3 C]", "1002 by GLS: [2 B]"),
                orders(
                        line("1001", "A", "Mug", 1, "DHL"),
                        line("1002", "B", "Cup", 2, "GLS"),
                        line("1001", "C", "Jug", 3, "DHL")));
    }

    @Test
    void theListKnowsItsNameItsSourceAndItsTotals() throws IOException {
        PackingList list =
                Lists.accepted(folder, list(line("1001", "A", "Mug", 1, "DHL"), line("1002", "B", "Cup", 2, "GLS")));
        assertEquals("today", list.getListName());
        assertEquals(folder.resolve("today.xlsx").toString(), list.getSourcePath());
        assertEquals(2, list.getTotalOrders());
        assertEquals(3, list.getTotalItems());
        assertEquals("Mug", list.getOrders().get(0).getItems().get(0).getProductName());
    }

    @Test
    void anOrdersCourierStandsOnTheFirstOfItsRowsThatHasOne() throws IOException {
        assertEquals(
                List.of("1001 by GLS: [1 A, 1 B, 1 C]"),
                orders(
                        line("1001", "A", "Mug", 1, " "),
                        line("1001", "B", "Cup", 1, "GLS"),
                        line("1001", "C", "Jug", 1, "DHL")));
    }

    @Test
    void aMissingCourierIsNotAvailable() throws IOException {
        assertEquals(List.of("1001 by N/A: [1 A]"), orders(line("1001", "A", "Mug", 1)));
    }

    @Test
    void oneSkuOnTwoRowsIsTwoLines() throws IOException {
        assertEquals(
                List.of("1001 by DHL: [1 A, 2 A]"),
                orders(line("1001", "A", "Mug", 1, "DHL"), line("1001", "A", "Mug", 2, "DHL")));
    }

    /** Scenario 20. */
    @Test
    void anOrderNumberWithAHashAndOneWithoutAreTwoOrders() throws IOException {
        assertEquals(
                List.of("#1001 by DHL: [1 A]", "1001 by DHL: [1 B]"),
                orders(line("#1001", "A", "Mug", 1, "DHL"), line("1001", "B", "Cup", 1, "DHL")));
    }

    @Test
    void anOrderNumberTypedAsANumberAndOneTypedAsTextAreOneOrder() throws IOException {
        assertEquals(
                List.of("1001 by DHL: [1 A, 1 B]"),
                orders(line(1001, "A", "Mug", 1, "DHL"), line("1001", "B", "Cup", 1, "DHL")));
    }

    @Test
    void blanksAroundOrderNumbersSkusAndCouriersAreNoPartOfThem() throws IOException {
        assertEquals(
                List.of("1001 by DHL: [1 A, 1 B]"),
                orders(line(" 1001\u00A0", "\tA ", "Mug", 1, " DHL "), line("1001", "B", "Cup", 1, "DHL")));
    }

    @Test
    void blankRowsAreSkipped() throws IOException {
        assertEquals(
                List.of("1001 by DHL: [1 A, 1 B]"),
                orders(
                        line("1001", "A", "Mug", 1, "DHL"),
                        line(),
                        line("", " ", null, computed("\"\""), "", "only a remark"),
                        line("1001", "B", "Cup", 1, "DHL")));
    }

    @Test
    void rowsWithoutOrderNumberOrSkuAreProblems() throws IOException {
        assertEquals(
                List.of(
                        "ORDER_NUMBER_MISSING 2 A (Order_Number) ",
                        "SKU_MISSING 3 B (SKU) ",
                        "ORDER_NUMBER_MISSING 4 A (Order_Number) ",
                        "SKU_MISSING 4 B (SKU) "),
                problems(
                        line(null, "A", "Mug", 1, "DHL"),
                        line("1001", " ", "Mug", 1, "DHL"),
                        line("", "", "Total", 1, "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3.0", " 3 ", "3.", "03"})
    void aQuantityMayBeText(String quantity) throws IOException {
        assertEquals(List.of("1001 by DHL: [3 A]"), orders(line("1001", "A", "Mug", quantity, "DHL")));
    }

    @Test
    void aQuantityMayBeANumberInAnyFormatOfNumbersOrAFormula() throws IOException {
        assertEquals(
                List.of("1001 by DHL: [3 A, 3 B, 3 C, 9999 D]"),
                orders(
                        line("1001", "A", "Mug", 3.0, "DHL"),
                        line("1001", "B", "Mug", formatted(3, "0.00 \"pcs\""), "DHL"),
                        line("1001", "C", "Mug", computed("1+2"), "DHL"),
                        line("1001", "D", "Mug", 9999, "DHL")));
    }

    /** Scenario 19. */
    @Test
    void aQuantityThatIsNoneNamesFileSheetRowColumnAndWhatIsThere() throws IOException {
        assertEquals(
                List.of(
                        new Problem(Kind.QUANTITY_MISSING, "today.xlsx", "Orders", 2, "D (Quantity)", ""),
                        new Problem(Kind.QUANTITY_NOT_A_NUMBER, "today.xlsx", "Orders", 3, "D (Quantity)", "N/A"),
                        new Problem(Kind.QUANTITY_NOT_WHOLE, "today.xlsx", "Orders", 4, "D (Quantity)", "2.9"),
                        new Problem(Kind.QUANTITY_NOT_POSITIVE, "today.xlsx", "Orders", 5, "D (Quantity)", "0"),
                        new Problem(Kind.QUANTITY_NOT_POSITIVE, "today.xlsx", "Orders", 6, "D (Quantity)", "-1")),
                Lists.rejected(
                        folder,
                        list(
                                line("1001", "A", "Mug", null, "DHL"),
                                line("1001", "B", "Mug", "N/A", "DHL"),
                                line("1001", "C", "Mug", 2.9, "DHL"),
                                line("1001", "D", "Mug", 0, "DHL"),
                                line("1001", "E", "Mug", -1, "DHL"),
                                line("1001", "F", "Mug", 1, "DHL"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2.9, QUANTITY_NOT_WHOLE",
        "0, QUANTITY_NOT_POSITIVE",
        "-3, QUANTITY_NOT_POSITIVE",
        "0.0, QUANTITY_NOT_POSITIVE",
        "'3,0', QUANTITY_NOT_A_NUMBER",
        "'1,000', QUANTITY_NOT_A_NUMBER",
        "1e3, QUANTITY_NOT_A_NUMBER",
        "three, QUANTITY_NOT_A_NUMBER",
        "3 pcs, QUANTITY_NOT_A_NUMBER",
        "10000, QUANTITY_TOO_LARGE",
        "4006381333931, QUANTITY_TOO_LARGE",
        "٣, QUANTITY_NOT_A_NUMBER",
        "' ', QUANTITY_MISSING"
    })
    void aQuantityThatIsTextIsNeverGuessed(String quantity, Kind kind) throws IOException {
        List<Problem> problems = Lists.rejected(folder, list(line("1001", "A", "Mug", quantity, "DHL")));
        assertEquals(List.of(kind), problems.stream().map(Problem::kind).toList());
        assertEquals(quantity, problems.get(0).found());
    }

    @Test
    void aQuantityIsWhatTheCellHoldsNotWhatItsFormatRoundsOrExcelTookItFor() throws IOException {
        assertEquals(
                List.of(
                        "QUANTITY_NOT_WHOLE 2 D (Quantity) 3",
                        "QUANTITY_NOT_A_NUMBER 3 D (Quantity) 03.01.1900",
                        "QUANTITY_NOT_A_NUMBER 4 D (Quantity) 300%",
                        "QUANTITY_NOT_A_NUMBER 5 D (Quantity) TRUE",
                        "QUANTITY_TOO_LARGE 6 D (Quantity) 1234567890123456000000",
                        "FORMULA_ERROR 7 D (Quantity) #DIV/0!"),
                problems(
                        line("1001", "A", "Mug", formatted(2.9, "0"), "DHL"),
                        line("1001", "A", "Mug", formatted(3, "dd.mm.yyyy"), "DHL"),
                        line("1001", "A", "Mug", formatted(3, "0%"), "DHL"),
                        line("1001", "A", "Mug", true, "DHL"),
                        line("1001", "A", "Mug", 1234567890123456e6, "DHL"),
                        line("1001", "A", "Mug", computed("1/0"), "DHL")));
    }

    @Test
    void codesThatAScannerTakesForCommandsAreProblems() throws IOException {
        assertEquals(
                List.of("COMMAND_CODE 2 A (Order_Number) %%01", "COMMAND_CODE 3 B (SKU) %%13"),
                problems(line(" %%01", "A", "Mug", 1, "DHL"), line("1001", "%%13", "Mug", 1, "DHL")));
    }

    @Test
    void allProblemsAreCountedAndTheFirstThousandListed() throws IOException {
        Object[][] rows = IntStream.range(0, 1_500)
                .mapToObj(i -> line("1001", "A", "Mug", i == 0 ? 1 : 0, "DHL"))
                .toArray(Object[][]::new);
        Rejected rejected = (Rejected) Lists.read(folder, list(rows));
        assertEquals(1_000, rejected.problems().size());
        assertEquals(1_499, rejected.total());
        assertEquals(3, rejected.problems().get(0).row());
    }

    @Test
    void aLongTextThatIsInTheWayIsShortened() throws IOException {
        Problem problem = Lists.rejected(folder, list(line("1001", "A", "Mug", "x".repeat(5_000), "DHL")))
                .get(0);
        assertEquals("x".repeat(120) + "…", problem.found());
    }

    @Test
    void aListWithoutOrdersIsAProblem() throws IOException {
        assertEquals(
                List.of(new Problem(Kind.NO_ORDERS, "today.xlsx", "Orders", 0, "", "")),
                Lists.rejected(folder, list()));
    }
}
