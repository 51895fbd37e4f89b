package org.packbench.core.importer.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.core.importer.HeaderSignature;
import org.packbench.core.importer.SourceName;
import org.packbench.core.importer.TableHead.Heading;
import org.packbench.core.importer.TableHead.Nature;

/** Headings, and what stays of them from one day to the next. */
class HeadingsTest {
    private static Headings headings(String file, List<String> texts) {
        try (TableRows rows = new Grid("", false, List.of(texts)).open()) {
            return Headings.of(rows.next().orElseThrow(), SourceName.of(Path.of(file)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Headings headings(String file, String row) {
        return headings(file, List.of(row.split("\\|", -1)));
    }

    private static HeaderSignature signature(String file, String row) {
        return headings(file, row).signature();
    }

    private static Nature nature(String file, String heading) {
        return headings(file, heading + "|X").all().getFirst().nature();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OrdersFulfillment_2025-09-19_1",
                "OrdersFulfillment_2025-09-19_1.xlsx",
                "ordersfulfillment 2025-09-19 1",
                "anything.XLSX",
                "export.csv (2)"
            })
    void aFilesNameIsSeenWhetherItIsThisFilesOrAnothers(String heading) {
        assertEquals(Nature.FILE_NAME, nature("OrdersFulfillment_2025-09-19_1.xlsx", heading));
    }

    @ParameterizedTest
    @CsvSource({"today (1).xlsx", "today(2).xlsx", "today - Copy.xlsx", "today - Kopie (2).xlsx", "TODAY.xlsx"})
    void aCopyOfAFileIsStillCalledAsItsHeadingSays(String file) {
        assertEquals(Nature.FILE_NAME, nature(file, "today"));
    }

    @Test
    void wordsAreWords() {
        for (String words : List.of("SKU", "Courier", "Кількість", "order.number", "Product (EN)"))
            assertEquals(Nature.WORDS, nature("today.xlsx", words), words);
    }

    @Test
    void tomorrowsListHasTheSignatureOfTodays() {
        assertEquals(
                signature("Orders_2025-09-19_1.xlsx", "Order_Number|SKU|Orders_2025-09-19_1|Qty|2025-09-19 14:30:00"),
                signature("Orders_2025-09-20_3.xlsx", "order number|sku|Orders_2025-09-20_3|QTY|2025-09-20 08:05:59"));
        assertEquals(signature("a.csv", "Nr|Export from 3.11.2025"), signature("b.csv", "Nr|Export from 04.11.2025"));
    }

    @ParameterizedTest
    @CsvSource({"SKU|Order", "Order|SKU|Qty", "Order|SKU2", "Order||SKU", "Order|#", "Order|2025-09-19"})
    void otherHeadingsHaveAnother(String other) {
        assertNotEquals(signature("a.xlsx", "Order|SKU"), signature("a.xlsx", other));
    }

    @Property
    void aSignatureDependsOnNothingButWordsAndTheirOrder(
            @ForAll @Size(min = 1, max = 12) List<@StringLength(max = 30) String> texts) {
        Headings headings = headings("today.xlsx", texts);
        List<String> shouted =
                texts.stream().map(text -> "  " + text + "\u00A0").toList();
        assertEquals(headings.signature(), headings("today.xlsx", shouted).signature());
        List<String> trailing =
                Stream.concat(texts.stream(), Stream.of("", " ")).toList();
        assertEquals(headings.signature(), headings("today.xlsx", trailing).signature());
        assertTrue(HeaderSignature.isOne(headings.signature().value()));
    }

    @Property
    void humpsUnderlinesAndCaseAreTheSameWords(@ForAll("names") String name) {
        assertEquals(Words.of(name), Words.of(name.toUpperCase(Locale.ROOT)));
        assertEquals(Words.of(name), Words.of(name.replace('_', ' ')));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("order", "number", "артикул", "menge", "2")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(words -> String.join("_", words));
    }

    @Test
    void columnsAreNamedAsSpreadsheetsDo() {
        assertEquals("A (SKU)", new Heading(0, " SKU", Nature.WORDS).toString());
        assertEquals("AB", new Heading(27, "", Nature.BLANK).toString());
        assertEquals("XFD", new Heading(16_383, "", Nature.BLANK).toString());
    }

    @Test
    void moreColumnsThanAnyListHasAreCutOff() {
        assertEquals(Headings.MOST, headings("a.csv", "x|".repeat(10_000)).size());
    }
}
