package org.packbench.importer.shopify.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.samples.Format;
import org.packbench.contracts.samples.Sample;
import org.packbench.core.Sku;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.SourceException.Reason;
import org.packbench.core.profile.SkuChanges;
import org.packbench.core.profile.SkuImporter;

/** Products exports: barcodes of SKUs, alternates, conflicts, and what is no code. */
class ProductsExportTest {
    private final ShopifyProductsImporter importer = new ShopifyProductsImporter();
    private final Path folder;

    ProductsExportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("products_export.csv"), content);
    }

    private List<String> texts(String content) throws IOException {
        SkuImporter.Read read = importer.read(file(content), new NullProgressMonitor());
        List<String> texts = new ArrayList<>();
        read.proposals().skus().forEach((barcode, skus) -> texts.add(barcode + " " + skus));
        if (read.withoutBarcode() > 0) texts.add("without barcode: " + read.withoutBarcode());
        read.problems().forEach(problem -> texts.add("row " + problem.row() + " " + Exports.text(problem)));
        assertEquals(read.problems().size(), read.total());
        return texts;
    }

    @Test
    void aSampleIsWhatIsExpectedOfIt() throws IOException {
        for (Sample sample : Sample.of(Format.SHOPIFY_PRODUCTS))
            assertEquals(
                    sample.expected().orElseThrow().lines().toList(),
                    texts(new String(sample.content(), StandardCharsets.UTF_8)),
                    sample::toString);
    }

    @Test
    void todaysHeadingsAreKnownToo() throws IOException {
        assertEquals(
                List.of("4006381333931 [MUG]"), texts("Title,URL handle,SKU,Barcode\nMug,mug,MUG,4006381333931\n"));
    }

    @Test
    void theMappingGetsWhatIsNewAndConflictsAreListedAndNotGuessed() throws IOException {
        SkuImporter.Read read = importer.read(
                file(Exports.sample(Format.SHOPIFY_PRODUCTS, "products_export.csv")), new NullProgressMonitor());
        SkuChanges changes = read.proposals()
                .against(Map.of("96385074", new Sku("PEN"), "5901234123457", new Sku("MUG-RED"), "1", new Sku("HAT")));
        assertEquals(Map.of("96385081", new Sku("PEN"), "4012345678901", new Sku("PEN")), changes.put());
        assertEquals(1, changes.same());
        assertEquals(
                List.of("4006381333931", "5901234123457"),
                changes.conflicts().stream().map(SkuChanges.Conflict::barcode).toList());
    }

    @Test
    void onlyProductsExportsAreRecognised() throws IOException {
        assertTrue(importer.recognises(file(Exports.sample(Format.SHOPIFY_PRODUCTS, "products_export.csv"))));
        assertTrue(importer.recognises(file("Title,URL handle,SKU,Barcode\n")));
        assertFalse(importer.recognises(file(Exports.sample(Format.SHOPIFY_ORDERS, "orders_export.csv"))));
        assertFalse(importer.recognises(file("barcode;sku\n1;MUG\n")));
        assertFalse(importer.recognises(file("")));
        assertFalse(importer.recognises(folder.resolve("none.csv")));
        assertFalse(importer.recognises(folder));
    }

    @Test
    void aRowOfAnotherLengthIsAProblemAndNotReadShifted() throws IOException {
        assertEquals(
                List.of("2 [B]", "row 2 ROW_TOO_WIDE  mug,A,1,x", "row 4 NOT_READABLE  mug,C"),
                texts("Handle,Variant SKU,Variant Barcode\nmug,A,1,x\nmug,B,2\nmug,C\n"));
    }

    @Test
    void aFileThatBreaksOffIsRefusedAndACancelledReadingEnds() throws IOException {
        Path file = file("Handle,Variant SKU,Variant Barcode\nmug,A,\"1");
        SourceException thrown =
                assertThrows(SourceException.class, () -> importer.read(file, new NullProgressMonitor()));
        assertEquals(Reason.INCOMPLETE, thrown.reason());
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> importer.read(file, cancelled));
    }
}
