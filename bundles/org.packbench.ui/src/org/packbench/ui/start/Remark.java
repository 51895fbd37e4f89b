package org.packbench.ui.start;

import org.packbench.core.importer.Field;
import org.packbench.ui.look.IconCell;
import org.packbench.ui.theme.Role;

/** One thing that speaks against a list or should be known before it is packed, and what a person does about it. */
record Remark(IconCell.Shown shown, String advice, About about) {
    /** What a remark is about. */
    sealed interface About {
        /** The list as a whole, or what is not in it. */
        record Whole() implements About {}

        /** A cell of the source, or a row of it where no column is named: then its order number stands for it. */
        record Place(int row, Field field) implements About {}

        /** All of an order. */
        record OfOrder(String number) implements About {}

        /** Every line of a SKU. */
        record OfSku(String sku) implements About {}
    }

    /** Whether a line of the preview is what this is about. */
    boolean isAbout(PreviewRow row) {
        return switch (about) {
            case About.Whole whole -> false;
            case About.Place place -> place.row() == row.row();
            case About.OfOrder order -> order.number().equals(row.order());
            case About.OfSku sku -> sku.sku().equals(row.text(Field.SKU));
        };
    }

    /** Whether it is to be seen in this column of a line that it is about. */
    boolean marks(Field field) {
        // what has changed since the last time is no reason to look twice at every line
        if (shown.ink() == Role.SECOND_INK) return false;
        return switch (about) {
            case About.Whole whole -> false;
            case About.Place place -> place.field() == field;
            case About.OfOrder order -> field == Field.ORDER_NUMBER;
            case About.OfSku sku -> field == Field.SKU;
        };
    }
}
