package org.packbench.importer.shopify.export;

import org.packbench.contracts.GoldenFilesContract;
import org.packbench.contracts.samples.Format;
import org.packbench.core.importer.Importer;

class OrdersExportGoldenFilesTest extends GoldenFilesContract {
    @Override
    protected Importer importer() {
        return new ShopifyOrdersImporter();
    }

    @Override
    protected Format format() {
        return Format.SHOPIFY_ORDERS;
    }
}
