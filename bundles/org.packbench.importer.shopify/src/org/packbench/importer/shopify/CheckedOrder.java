package org.packbench.importer.shopify;

import java.util.List;
import java.util.Map;

/**
 * An order that is to be packed, in the values that were checked.
 *
 * @param place among the document's orders, from 0
 * @param value as it stands in the document
 */
record CheckedOrder(int place, String number, List<Line> lines, Map<?, ?> value) {
    record Line(String sku, int quantity) {}

    CheckedOrder {
        lines = List.copyOf(lines);
    }
}
