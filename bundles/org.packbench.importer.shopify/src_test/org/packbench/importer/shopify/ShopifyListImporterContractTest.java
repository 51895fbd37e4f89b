package org.packbench.importer.shopify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.packbench.contracts.ImporterContract;
import org.packbench.contracts.samples.Format;
import org.packbench.core.importer.Importer;
import org.packbench.documents.JsonText;

class ShopifyListImporterContractTest extends ImporterContract {
    @Override
    protected Importer importer() {
        return new ShopifyListImporter();
    }

    @Override
    protected Set<Format> formats() {
        return Set.of(Format.SHOPIFY_LIST);
    }

    @Override
    protected Path write(Path folder, List<Line> lines) throws IOException {
        Map<String, List<Line>> orders =
                lines.stream().collect(Collectors.groupingBy(Line::order, LinkedHashMap::new, Collectors.toList()));
        List<Map<String, Object>> written = orders.values().stream()
                .map(ShopifyListImporterContractTest::order)
                .toList();
        return Files.writeString(folder.resolve("today.json"), JsonText.line(Map.of("orders", written)));
    }

    private static Map<String, Object> order(List<Line> lines) {
        Line first = lines.get(0);
        return Map.of(
                "order_number", first.order(),
                "shipping_provider", first.courier(),
                "items",
                        lines.stream()
                                .map(l -> Map.of("sku", l.sku(), "product_name", l.product(), "quantity", l.quantity()))
                                .toList());
    }
}
