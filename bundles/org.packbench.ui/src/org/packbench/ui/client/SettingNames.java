package org.packbench.ui.client;

import org.packbench.core.profile.SettingKey;
import org.packbench.ui.client.text.Messages;

/** Settings in the words that their fields have. */
final class SettingNames {
    private SettingNames() {}

    static String of(SettingKey key) {
        for (Entries entries : Entries.values())
            if (entries.holds(key))
                return entries.title() + ", "
                        + String.join(", ", entries.cells(key, "")).replaceFirst(", $", "");
        return switch (key.toString()) {
            case "clientName" -> Messages.name;
            case "barcodeLabel.widthMm" -> Messages.width;
            case "barcodeLabel.heightMm" -> Messages.height;
            case "barcodeLabel.dpi" -> Messages.dpi;
            case "barcodeLabel.fontSize" -> Messages.font;
            case "barcodeLabel.symbology" -> Messages.symbology;
            case "barcodeLabel.showQuantity" -> Messages.showQuantity;
            case "barcodeLabel.showClientName" -> Messages.showClient;
            case "requiredColumns.orderNumber" -> Messages.columnOrder;
            case "requiredColumns.sku" -> Messages.columnSku;
            case "requiredColumns.productName" -> Messages.columnProduct;
            case "requiredColumns.quantity" -> Messages.columnQuantity;
            case "requiredColumns.courier" -> Messages.columnCourier;
            case "packing.quantityCap" -> Messages.cap;
            case "packing.note" -> Messages.note;
            case "packing.itemOpensOrder" -> Messages.opens;
            case "packing.hold.wrongItem" -> Messages.holdWrong;
            case "packing.hold.unknownCode" -> Messages.holdUnknown;
            case "packing.hold.noSuchOrder" -> Messages.holdNoOrder;
            case "packing.hold.overScan" -> Messages.holdOver;
            case "packing.hold.alreadyPacked" -> Messages.holdAlready;
            default -> key.toString();
        };
    }
}
