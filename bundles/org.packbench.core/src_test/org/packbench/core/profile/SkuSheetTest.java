package org.packbench.core.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.packbench.core.Sku;
import org.packbench.core.importer.ListRules;

/** A mapping as a file: what is written is read back as it was, and what is hostile does no harm. */
class SkuSheetTest {
    private static SkuImporter.Read read(String text) {
        return SkuSheet.read("m.csv", text, new NullProgressMonitor());
    }

    private static SkuImporter.Read read(byte[] content) {
        return read(new String(content, StandardCharsets.UTF_8));
    }

    private static Map<String, Set<Sku>> skus(String... pairs) {
        Map<String, Set<Sku>> all = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) all.put(pairs[i], Set.of(new Sku(pairs[i + 1])));
        return all;
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream()
                .map(problem -> problem.kind() + " " + problem.row() + " " + problem.found())
                .toList();
    }

    @Example
    void theFileIsUtf8WithItsMarkAndCodesStandInItLetterByLetter() {
        var mapping = new LinkedHashMap<String, Sku>();
        mapping.put("0012345678905", new Sku("HC-FC-050"));
        mapping.put("5901234123457", new Sku("Крем;50"));
        assertEquals(
                "\uFEFFbarcode;sku\r\n0012345678905;HC-FC-050\r\n5901234123457;\"Крем;50\"\r\n",
                new String(SkuSheet.write(mapping), StandardCharsets.UTF_8));
        assertEquals(
                skus("0012345678905", "HC-FC-050", "5901234123457", "Крем;50"),
                read(SkuSheet.write(mapping)).proposals().skus());
    }

    @Example
    void aCodeThatASpreadsheetWouldRunIsWrittenSoThatItDoesNotAndIsReadBackAsItIs() {
        Map<String, Sku> mapping = Map.of("1", new Sku("=HYPERLINK(\"http://x\")"));
        String text = new String(SkuSheet.write(mapping), StandardCharsets.UTF_8);
        assertTrue(text.contains("\"=\"\"=HYPERLINK("), text);
        assertEquals(
                skus("1", "=HYPERLINK(\"http://x\")"), read(text).proposals().skus());
    }

    @Property
    void whateverStandsInAMappingComesBackFromItsFile(
            @ForAll @StringLength(min = 1, max = 30) String barcode,
            @ForAll @StringLength(min = 1, max = 30) String sku) {
        if (SkuSheet.wrong(barcode).isPresent() || SkuSheet.wrong(sku).isPresent()) return;
        if (!barcode.equals(ListRules.strip(barcode)) || !sku.equals(ListRules.strip(sku))) return;
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(barcode + sku)) return;
        // one row before it, so that it is never taken for headings
        var mapping = new LinkedHashMap<String, Sku>(Map.of("1", new Sku("A")));
        mapping.put(barcode, new Sku(sku));
        SkuImporter.Read read = read(SkuSheet.write(mapping));
        assertEquals(0, read.total());
        assertEquals(Set.of(new Sku(sku)), read.proposals().skus().get(barcode));
    }

    @Property
    void noTextMakesItFail(@ForAll @StringLength(max = 200) String text) {
        SkuImporter.Read read = read(text);
        read.proposals().skus().forEach((barcode, skus) -> {
            assertTrue(SkuSheet.wrong(barcode).isEmpty(), barcode);
            skus.forEach(sku -> assertTrue(SkuSheet.wrong(sku.value()).isEmpty(), sku.value()));
        });
    }

    @Example
    void headingsNameTheColumnsInEitherOrderAndAThirdColumnIsNobodys() {
        assertEquals(
                skus("1", "A"),
                read("SKU,EAN,Product\nA,1,\"Cream, 50 ml\"\n").proposals().skus());
        assertEquals(skus("1", "A"), read("Barcode\tSKU\n1\tA\n").proposals().skus());
        assertEquals(
                skus("1", "A", "2", "A"), read("1;A\r\n\r\n2;A").proposals().skus());
        assertEquals(skus("1", "A"), read("sep=,\n1,A\n").proposals().skus());
    }

    @Example
    void aBarcodeWithTwoSkusKeepsBothForAPersonToDecideAndASkuMayHaveManyBarcodes() {
        var proposals = read("1;A\n1;B\n2;A\n").proposals();
        assertEquals(Set.of(new Sku("A"), new Sku("B")), proposals.skus().get("1"));
        SkuChanges changes = proposals.against(Map.of("2", new Sku("A")));
        assertEquals(
                List.of("1"),
                changes.conflicts().stream().map(SkuChanges.Conflict::barcode).toList());
        assertEquals(1, changes.same());
    }

    @Example
    void codesThatASpreadsheetDamagedAndCommandsAreRefusedByRow() {
        assertEquals(
                List.of(
                        "NUMBER_TOO_LONG 2 5.90123E+12",
                        "COMMAND_CODE 3 %%13",
                        "FORMULA_ERROR 4 #REF!",
                        "SKU_MISSING 5 "),
                problems("barcode;sku\n5.90123E+12;A\n%%13;A\n1;#REF!\n2;\n"));
        assertEquals(List.of("NUMBER_TOO_LONG 1 5,9E+12"), problems("5,9E+12;A\n"));
        assertEquals(1, read("barcode;sku\n;A\n").withoutBarcode());
    }

    @Example
    void aQuoteThatIsNeverClosedAndARowThatIsTooWideAreNotGuessedAt() {
        assertEquals(List.of("NOT_READABLE 2 \"2;B\n3;C"), problems("1;A\n\"2;B\n3;C\n"));
        assertEquals(List.of("ROW_TOO_WIDE 2 2;B;C;D"), problems("1;A\n2;B;C;D\n"));
        assertEquals(List.of(), problems("1;A\n\"2\";\"B\n\"\n3;C"));
    }

    @Example
    void rowsAreCountedByTheLinesThatTheyBeginIn() {
        assertEquals(
                List.of("COMMAND_CODE 4 %%1"),
                problems("1;A\n2;\"B\nC\"\n%%1;A\n").stream().skip(1).toList());
    }

    @Example
    void aWiderTableIsAnotherPrograms() {
        assertTrue(SkuSheet.recognises("barcode;sku"));
        assertTrue(SkuSheet.recognises("5901234123457,A-1,Cream"));
        assertFalse(SkuSheet.recognises("Handle,Title,Variant SKU,Variant Barcode"));
        assertFalse(SkuSheet.recognises("PK\u0003\u0004\0"));
        assertFalse(SkuSheet.recognises(""));
    }

    @Example
    void aReadingIsCancelled() {
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        String text = "1;A\n".repeat(5_000);
        assertThrows(OperationCanceledException.class, () -> SkuSheet.read("m.csv", text, monitor));
    }
}
