package org.packbench.importer.shopify;

import org.packbench.contracts.GoldenFilesContract;
import org.packbench.contracts.samples.Format;
import org.packbench.core.importer.Importer;

class ShopifyListGoldenFilesTest extends GoldenFilesContract {
    @Override
    protected Importer importer() {
        return new ShopifyListImporter();
    }

    @Override
    protected Format format() {
        return Format.SHOPIFY_LIST;
    }
}
