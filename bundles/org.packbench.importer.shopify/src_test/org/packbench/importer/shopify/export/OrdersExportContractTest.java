package org.packbench.importer.shopify.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.packbench.contracts.ImporterContract;
import org.packbench.contracts.samples.Format;
import org.packbench.core.importer.Importer;

class OrdersExportContractTest extends ImporterContract {
    @Override
    protected Importer importer() {
        return new ShopifyOrdersImporter();
    }

    @Override
    protected boolean hasSheets() {
        return false;
    }

    @Override
    protected Set<Format> formats() {
        return Set.of(Format.SHOPIFY_ORDERS);
    }

    @Override
    protected Path write(Path folder, List<Line> lines) throws IOException {
        String rows = lines.stream()
                .map(line -> List.of(line.order(), line.quantity(), line.product(), line.sku(), line.courier()).stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",", "", "\n")))
                .collect(Collectors.joining());
        return Files.writeString(
                folder.resolve("today.csv"),
                "Name,Lineitem quantity,Lineitem name,Lineitem sku,Shipping Method\n" + rows);
    }
}
