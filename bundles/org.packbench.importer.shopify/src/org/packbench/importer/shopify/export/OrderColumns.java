package org.packbench.importer.shopify.export;

import java.util.List;
import org.packbench.core.importer.Problems;
import org.packbench.importer.shopify.export.Head.Column;
import org.packbench.importer.shopify.orders.Columns;

/** The columns of an orders export that matter to packing; older exports do not have all of them. */
record OrderColumns(
        Column name,
        Column id,
        Column financial,
        Column fulfillment,
        Column cancelled,
        Column method,
        Column country,
        Column notes,
        Column tags,
        Column quantity,
        Column product,
        Column sku,
        Column requiresShipping,
        Column lineFulfillment) {
    private static final String NAME = "name";
    private static final String QUANTITY = "lineitem quantity";
    private static final String SKU = "lineitem sku";

    /** Whether these are the headings of such an export. */
    static boolean areOf(Head head) {
        return head.has(NAME) && head.has(QUANTITY) && head.has(SKU);
    }

    static OrderColumns of(Head head, Problems problems) {
        return new OrderColumns(
                head.only(problems, NAME),
                head.column("id"),
                head.column("financial status"),
                head.column("fulfillment status"),
                head.column("cancelled at", "canceled at"),
                head.column("shipping method"),
                head.column("shipping country"),
                head.column("notes"),
                head.column("tags"),
                head.only(problems, QUANTITY),
                head.column("lineitem name"),
                head.only(problems, SKU),
                head.column("lineitem requires shipping"),
                head.column("lineitem fulfillment status"));
    }

    Columns forPeople() {
        return new Columns(name.name(), sku.name(), quantity.name());
    }

    /** Whether a row says something of a line: a row may also hold only a further tax, or a refund. */
    boolean isLine(List<String> cells) {
        return !(quantity.of(cells).isBlank()
                && sku.of(cells).isBlank()
                && product.of(cells).isBlank());
    }
}
