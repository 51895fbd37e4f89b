package org.packbench.importer.excel;

import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.importer.ListRules;
import org.packbench.model.ClientProfile;
import org.packbench.model.ModelFactory;
import org.packbench.model.RequiredColumns;

/** What a packing list's columns hold. */
enum Field {
    ORDER_NUMBER(RequiredColumns::getOrderNumber),
    SKU(RequiredColumns::getSku),
    PRODUCT_NAME(RequiredColumns::getProductName),
    QUANTITY(RequiredColumns::getQuantity),
    COURIER(RequiredColumns::getCourier);

    private final Function<RequiredColumns, @Nullable String> setting;

    Field(Function<RequiredColumns, @Nullable String> setting) {
        this.setting = setting;
    }

    /** The header that a client's lists have over this field; the usual one where its profile leaves it blank. */
    String header(ClientProfile client) {
        @Nullable RequiredColumns columns = client.getRequiredColumns();
        @Nullable String header = columns == null ? null : setting.apply(columns);
        if (header != null && !ListRules.strip(header).isEmpty()) return header;
        @Nullable String usual = setting.apply(ModelFactory.eINSTANCE.createRequiredColumns());
        return usual == null ? name() : usual;
    }
}
