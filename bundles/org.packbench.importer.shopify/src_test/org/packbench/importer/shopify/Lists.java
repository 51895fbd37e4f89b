package org.packbench.importer.shopify;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Result;
import org.packbench.model.ModelFactory;
import org.packbench.model.PackingList;

/** Shopify's lists as text, and what is read of them. */
final class Lists {
    static final Importer.Request REQUEST = new Importer.Request(ModelFactory.eINSTANCE.createClientProfile());

    final Path folder;

    Lists(Path folder) {
        this.folder = folder;
    }

    Path file(String json) throws IOException {
        return Files.writeString(folder.resolve("DHL_Orders.json"), json);
    }

    static Result read(Path source) throws IOException {
        return new ShopifyListImporter().read(source, REQUEST, new NullProgressMonitor());
    }

    PackingList accepted(String json) throws IOException {
        Result result = read(file(json));
        return assertInstanceOf(Result.Read.class, result, result::toString).list();
    }

    List<String> problems(String json) throws IOException {
        return all(read(file(json))).stream()
                .map(p -> p.kind() + " " + p.sheet() + " " + p.row() + " " + p.column() + " " + p.found())
                .toList();
    }

    /** What is wrong, whether or not there is something to pack all the same. */
    static List<Problem> all(Result result) {
        return assertInstanceOf(Result.Rejected.class, result.whole()).problems();
    }

    static String list(String... orders) {
        return "{\"session_id\": \"2025-11-10_1\", \"orders\": [" + String.join(", ", orders) + "]}";
    }

    static String order(String number, String... items) {
        return "{\"order_number\": " + number + ", \"items\": [" + String.join(", ", items) + "]}";
    }

    static String item(String sku, String quantity) {
        return "{\"sku\": " + sku + ", \"product_name\": \"Mug\", \"quantity\": " + quantity + "}";
    }

    /** What is to be packed, an order a line. */
    static List<String> orders(PackingList list) {
        return list.getOrders().stream()
                .map(order -> order.getOrderNumber() + " by " + order.getCourier() + ": "
                        + order.getItems().stream()
                                .map(item -> item.getQuantity() + " " + item.getSku())
                                .toList())
                .toList();
    }
}
