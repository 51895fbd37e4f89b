package org.packbench.contracts.samples;

import java.util.Locale;
import org.packbench.core.importer.Fit;

/** What kind of file a sample is, and so whose. */
public enum Format {
    EXCEL(Fit.FORMAT),
    CSV(Fit.FORMAT),
    SHOPIFY_LIST(Fit.CONTENT),
    SHOPIFY_ORDERS(Fit.CONTENT),
    /** Barcodes and SKUs: no packing list, but separated values all the same. */
    SHOPIFY_PRODUCTS(Fit.CONTENT),
    /** Nobody's: other documents, and what is left of lists that broke off. */
    FOREIGN(Fit.FORMAT);

    private final Fit claimed;

    Format(Fit claimed) {
        this.claimed = claimed;
    }

    /** How surely its own importer recognises it, or would; every other one is less sure. */
    public Fit claimed() {
        return claimed;
    }

    /** The folder of its samples: {@code shopify-list}. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
