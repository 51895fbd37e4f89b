package org.packbench.importer.shopify;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.packbench.contracts.samples.Format;
import org.packbench.contracts.samples.Sample;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.ListRules;
import org.packbench.core.importer.SourceException;
import org.packbench.core.packing.PackingPlan;
import org.packbench.importer.shopify.export.ShopifyOrdersImporter;
import org.packbench.importer.shopify.export.ShopifyProductsImporter;
import org.packbench.model.ModelFactory;
import org.packbench.model.OrderLine;
import org.packbench.model.PackingList;

/** Bytes that were changed anywhere are read or refused, never anything else; and what is read can be packed. */
class FuzzedFilesTest {
    private static final Importer.Request HOW = new Importer.Request(ModelFactory.eINSTANCE.createClientProfile());

    private final Path file;

    FuzzedFilesTest() throws IOException {
        file = Files.createTempFile("orders", ".csv");
    }

    @AfterTry
    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private static final String LIST = """
            {"session_id": "2025-11-10_1", "total_orders": 2, "orders": [
              {"order_number": "#1001", "shipping_provider": "DHL", "order_fulfillment_status": "Fulfillable",
               "items": [{"sku": "A", "product_name": "Чаша", "quantity": 2}, {"sku": 42, "quantity": "3.0"}]},
              {"order_number": 1002, "tags": ["x"], "items": [{"sku": "B", "quantity": 1}]}]}""";

    @Property(tries = 3_000)
    void lists(@ForAll("changes") List<Change> changes) throws IOException {
        check(new ShopifyListImporter(), LIST.getBytes(StandardCharsets.UTF_8), changes);
    }

    @Property(tries = 3_000)
    void ordersExports(@ForAll("changes") List<Change> changes) throws IOException {
        check(
                new ShopifyOrdersImporter(),
                Sample.of(Format.SHOPIFY_ORDERS, "orders_export.older.csv").content(),
                changes);
    }

    @Property(tries = 2_000)
    void productsExports(@ForAll("changes") List<Change> changes) throws IOException {
        Files.write(
                file,
                changed(
                        Sample.of(Format.SHOPIFY_PRODUCTS, "products_export.csv")
                                .content(),
                        changes));
        ShopifyProductsImporter importer = new ShopifyProductsImporter();
        importer.recognises(file);
        try {
            var read = importer.read(file, new NullProgressMonitor());
            assertTrue(read.total() >= read.problems().size());
        } catch (SourceException refused) {
            assertFalse(refused.file().isEmpty());
        }
    }

    private void check(Importer importer, byte[] sample, List<Change> changes) throws IOException {
        Files.write(file, changed(sample, changes));
        importer.recognises(file);
        try {
            if (importer.read(file, HOW, new NullProgressMonitor()) instanceof Result.Read read) check(read.list());
        } catch (SourceException refused) {
            assertFalse(refused.file().isEmpty());
        }
    }

    private static void check(PackingList list) {
        assertTrue(PackingPlan.of(list).totalUnits() > 0);
        for (var order : list.getOrders())
            for (OrderLine line : order.getItems()) {
                assertTrue(ListRules.sku(line.getSku()).isEmpty(), line::getSku);
                assertTrue(line.getQuantity() >= 1 && line.getQuantity() <= ListRules.MOST_UNITS);
            }
    }

    /** Some bytes at a place, in permille of the length, in place of some others. */
    record Change(int place, int removed, byte[] put) {
        byte[] in(byte[] bytes) {
            int begin = (int) ((long) bytes.length * place / 1_000);
            int end = Math.min(bytes.length, begin + removed);
            byte[] changed = Arrays.copyOf(bytes, begin + put.length + bytes.length - end);
            System.arraycopy(put, 0, changed, begin, put.length);
            System.arraycopy(bytes, end, changed, begin + put.length, bytes.length - end);
            return changed;
        }
    }

    private static byte[] changed(byte[] bytes, List<Change> changes) {
        byte[] changed = bytes;
        for (Change change : changes) changed = change.in(changed);
        return changed;
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<byte[]> telling = Arbitraries.of(
                        "\"",
                        "\"\"",
                        ",",
                        "\n",
                        "\r",
                        "'",
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        "null",
                        "1e999",
                        "-1",
                        "%%13",
                        "\\u0000",
                        "\uFEFF",
                        "fulfilled",
                        "partial",
                        "\0")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(4);
        Arbitrary<byte[]> put = Arbitraries.oneOf(telling, any);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.integers().between(0, 40),
                        put)
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
