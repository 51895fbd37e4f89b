package org.packbench.importer.shopify;

import java.util.List;

/**
 * An order that is to be packed, in the values that were checked.
 *
 * @param place among the document's orders, from 0
 */
record CheckedOrder(int place, String number, List<Line> lines) {
    record Line(String sku, int quantity) {}

    CheckedOrder {
        lines = List.copyOf(lines);
    }
}
