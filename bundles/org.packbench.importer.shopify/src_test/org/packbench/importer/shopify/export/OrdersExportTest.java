package org.packbench.importer.shopify.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.contracts.samples.Format;
import org.packbench.core.importer.Fit;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.SourceException.Reason;

/** Orders exports as Shopify writes them, as it wrote them, as spreadsheets leave them, and broken ones. */
class OrdersExportTest {
    private final Path folder;

    OrdersExportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<String> texts(String content) throws IOException {
        return Exports.texts(folder, content);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("orders_export.csv"), bytes);
    }

    @Test
    void theSampleHasAllColumnsOfTodaysExport() throws IOException {
        assertEquals(
                79,
                Exports.sample(Format.SHOPIFY_ORDERS, "orders_export.csv")
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .split(",")
                        .length);
    }

    @Test
    void rowsThatAreLeftOutAreKeptAsTheyStand() throws IOException {
        Result.Read read = assertInstanceOf(
                Result.Read.class,
                Exports.read(file(Exports.sample(Format.SHOPIFY_ORDERS, "orders_export.csv")
                        .getBytes(StandardCharsets.UTF_8))));
        assertEquals(79, read.leftOut().headings().size());
        assertEquals("Mystery box", read.leftOut().rows().get(2).cells().get(17));
        assertEquals("'1000", read.leftOut().rows().get(2).cells().get(40));
    }

    @Test
    void headingsAreComparedWithoutCase() throws IOException {
        assertEquals(
                List.of("#1 by N/A to null []: 2 MUG (Mug)"),
                texts(
                        "Name,Lineitem Quantity,LINEITEM NAME,Lineitem SKU,Canceled at\n#1,2,Mug,MUG,\n#2,1,Mug,MUG,today\n"));
    }

    @Test
    void ordersWithOneNameAndTwoIdsAreTwoAndBothLeftOut() throws IOException {
        assertEquals(
                List.of(
                        "#2 by N/A to null []: 1 D (Mug)",
                        "left out: #1 row 2 ORDER_TWICE A (Name) #1",
                        "left out: #1 row 3",
                        "left out: #1 row 4 ORDER_TWICE A (Name) #1"),
                texts(Exports.orders(",Id", "#1,1,Mug,A,11", "#1,1,Mug,B,", "#1,1,Mug,C,12", "#2,1,Mug,D,13")));
    }

    @Test
    void ofTwoOrdersWithOneNameTheOneThatIsCancelledDoesNoHarm() throws IOException {
        assertEquals(
                List.of("#1 by N/A to null []: 1 C (Mug)"),
                texts(Exports.orders(",Id,Cancelled at", "#1,1,Mug,A,11,yesterday", "#1,1,Mug,B,,", "#1,1,Mug,C,12,")));
    }

    @Test
    void aRowWithoutANameTakesTheOrdersAboveAndBelowWithIt() throws IOException {
        assertEquals(
                List.of(
                        "#1 by N/A to null []: 1 A (Mug)",
                        "#4 by N/A to null []: 1 E (Mug)",
                        "left out: #2 row 3",
                        "left out:  row 4 ORDER_NUMBER_MISSING A (Name)",
                        "left out: #3 row 5"),
                texts(Exports.orders("", "#1,1,Mug,A", "#2,1,Mug,B", ",1,Mug,C", "#3,1,Mug,D", "#4,1,Mug,E")));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "true|pending|1 HAT",
                "TRUE||1 HAT",
                "|unfulfilled|1 HAT",
                "false|pending|",
                "true|fulfilled|",
                "true|restocked|",
                "true|partial|REMAINDER_UNKNOWN F (Lineitem fulfillment status) partial",
                "true|who knows|WRONG_TYPE F (Lineitem fulfillment status) who knows",
                "perhaps|pending|WRONG_TYPE E (Lineitem requires shipping) perhaps"
            },
            delimiter = '|')
    void aLineIsPackedPassedOverOrAProblemAndNeverGuessed(String shipping, String status, String expected)
            throws IOException {
        String cells = (shipping == null ? "" : shipping) + "," + (status == null ? "" : status);
        List<String> found = texts(
                Exports.orders(",Lineitem requires shipping,Lineitem fulfillment status", "#1,1,Hat,HAT," + cells));
        if (expected == null) assertEquals(List.of("NO_ORDERS"), found);
        else if (expected.startsWith("1")) assertEquals(List.of("#1 by N/A to null []: 1 HAT (Hat)"), found);
        else assertEquals(List.of(expected), found);
    }

    @ParameterizedTest
    @CsvSource({"Gift Card - 50", "A gift card"})
    void aGiftCardOfAnOlderExportIsPassedOver(String name) throws IOException {
        assertEquals(
                List.of("#1 by N/A to null []: 1 HAT (Hat)"),
                texts(Exports.orders("", "#1,1," + name + ",", "#1,1,Hat,HAT")));
    }

    @Test
    void rowsThatHoldNoLineAreOfTheirOrderAndNothingElse() throws IOException {
        assertEquals(
                List.of("#1 by N/A to null []: 1 HAT (Hat)"),
                texts(Exports.orders(",Tax 1 Name", "#1,1,Hat,HAT,VAT", "#1,,,,City tax", ",,,,")));
    }

    @Test
    void anApostropheBeforeACodeIsNotPartOfIt() throws IOException {
        assertEquals(List.of("#1 by N/A to null []: 1 00123 (Hat)"), texts(Exports.orders("", "'#1,1,Hat,'00123")));
    }

    @Test
    void aCodeThatASpreadsheetShortenedIsADoubt() throws IOException {
        assertEquals(
                List.of(
                        "#1 by N/A to null []: 1 5.90123E+12 (Hat)",
                        "doubt: Shortened[field=SKU, found=5.90123E+12] at 2 D (Lineitem sku)"),
                texts(Exports.orders("", "#1,1,Hat,5.90123E+12")));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void aSpreadsheetMayHaveSavedItWithOtherSeparators(String separator) throws IOException {
        String content = Exports.orders("", "#1,1,\"Hat; blue\",HAT").replace(",", separator);
        assertEquals(List.of("#1 by N/A to null []: 1 HAT (Hat; blue)"), texts(content));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, Чаша, ",
        "UTF-16, Чаша, ",
        "windows-1251, Голяма чаша, windows-1251",
        "windows-1252, Müslischüssel Größe, windows-1252"
    })
    void theCharacterSetIsFoundAndSaidWhereItIsOnlyBelieved(String charset, String name, String believed)
            throws IOException {
        Path file = file(Exports.orders("", "#1,1," + name + ",MUG").getBytes(Charset.forName(charset)));
        String order = "#1 by N/A to null []: 1 MUG (" + name + ")";
        assertEquals(Fit.CONTENT, new ShopifyOrdersImporter().recognises(file));
        assertEquals(
                believed == null
                        ? List.of(order)
                        : List.of(order, "doubt: EncodingBelieved[charset=" + believed + "] at 0"),
                Exports.texts(Exports.read(file)));
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheFirstHeading() throws IOException {
        assertEquals(
                List.of("#1 by N/A to null []: 1 MUG (Mug)"), texts("\uFEFF" + Exports.orders("", "#1,1,Mug,MUG")));
    }

    @Test
    void aRowWithTooManyOrTooFewCellsLeavesItsOrderOut() throws IOException {
        assertEquals(
                List.of(
                        "#1 by N/A to null []: 1 A (Mug)",
                        "left out: #2 row 3 ROW_TOO_WIDE  #2,1,Mug,B,x",
                        "left out: #3 row 4 NOT_READABLE  #3,1,Mug"),
                texts(Exports.orders("", "#1,1,Mug,A", "#2,1,Mug,B,x", "#3,1,Mug")));
    }

    @Test
    void aFileThatBreaksOffBetweenQuotesIsIncomplete() {
        SourceException thrown =
                assertThrows(SourceException.class, () -> texts(Exports.orders("", "#1,1,Mug,A", "#2,1,\"Mug, bl")));
        assertEquals(Reason.INCOMPLETE, thrown.reason());
    }

    @Test
    void aLastLineWithoutAnEndIsADoubt() throws IOException {
        assertEquals(
                List.of("#1 by N/A to null []: 1 A (Mug)", "doubt: BreaksOff[] at 0"),
                texts(Exports.orders("", "#1,1,Mug,A").stripTrailing()));
    }

    @Test
    void aColumnThatIsMissingOrThereTwiceIsNamed() throws IOException {
        assertEquals(
                List.of("COLUMN_MISSING lineitem sku Name, Lineitem quantity"),
                texts("Name,Lineitem quantity\n#1,1\n"));
        assertEquals(
                List.of("COLUMN_TWICE lineitem sku D (Lineitem sku), E (lineitem sku)"),
                texts(Exports.orders(",lineitem sku", "#1,1,Mug,A,B")));
    }

    @Test
    void otherSeparatedValuesAreNotRecognised() throws IOException {
        for (String other : List.of("Order_Number,SKU\n1,2\n", "Handle,Variant SKU,Variant Barcode\n", "", "x"))
            assertEquals(
                    Fit.NONE, new ShopifyOrdersImporter().recognises(file(other.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void whereTheContentOfACopyHasNotComeYetItIsNotRead() throws IOException {
        byte[] whole = Exports.orders("", "#1,1,Hat,HAT", "#2,1,Hat,HAT").getBytes(StandardCharsets.UTF_8);
        byte[] ends = Arrays.copyOf(Arrays.copyOf(whole, whole.length - 13), whole.length);
        assertEquals(Reason.INCOMPLETE, refused(ends));
        byte[] gap = whole.clone();
        Arrays.fill(gap, whole.length - 13, whole.length - 1, (byte) 0);
        assertEquals(Reason.DAMAGED, refused(gap));
    }

    private Reason refused(byte[] content) throws IOException {
        Path file = file(content);
        return assertThrows(SourceException.class, () -> Exports.read(file)).reason();
    }
}
