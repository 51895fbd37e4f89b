package org.packbench.importer.csv;

import java.util.List;
import java.util.function.UnaryOperator;
import org.packbench.core.importer.Importer.Request;
import org.packbench.core.importer.table.Table;
import org.packbench.model.ClientProfile;
import org.packbench.model.ModelFactory;
import org.packbench.model.RequiredColumns;

/**
 * A report of a marketplace or a shop whose headings are known, so that nobody has to map them. A mapping that a client has
 * for such a file counts more.
 *
 * @param number the heading of order numbers; the others accordingly
 * @param rows what becomes of its rows that are no order lines
 */
record Report(String number, String sku, String product, String quantity, String courier, UnaryOperator<Table> rows) {
    /**
     * Amazon's unshipped orders (a tab-delimited file; headings as of the report
     * {@code GET_FLAT_FILE_ACTIONABLE_ORDER_DATA_SHIPPING}): what is left to ship counts, not what was bought.
     */
    private static final Report AMAZON =
            new Report("order-id", "sku", "product-name", "quantity-to-ship", "ship-service-level", rows -> rows);

    /** eBay's orders report from the Seller Hub, which has a summary row before the items of an order, and words at its end. */
    private static final Report EBAY =
            new Report("Order Number", "Custom Label", "Item Title", "Quantity", "Shipping Service", EbayTable::new);

    /** WooCommerce by its most used export plug-in (Advanced Order Export), one row for each line. */
    private static final Report WOOCOMMERCE = new Report(
            "Order Number", "SKU", "Item Name", "Quantity (- Refund)", "Shipping Method Title", rows -> rows);

    static final List<Report> KNOWN = List.of(AMAZON, EBAY, WOOCOMMERCE);

    /** The same request for a client whose lists have these headings. */
    Request request(Request how) {
        RequiredColumns columns = ModelFactory.eINSTANCE.createRequiredColumns();
        columns.setOrderNumber(number);
        columns.setSku(sku);
        columns.setProductName(product);
        columns.setQuantity(quantity);
        columns.setCourier(courier);
        ClientProfile client = ModelFactory.eINSTANCE.createClientProfile();
        client.setClientId(how.client().getClientId());
        client.setRequiredColumns(columns);
        return new Request(client, how.mappings(), how.confirmedQuantity(), how.sheet());
    }

    Table table(Table file) {
        return rows.apply(file);
    }
}
