package org.packbench.ui.start;

import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.LeftOut;
import org.packbench.model.Order;
import org.packbench.model.OrderLine;

/** A line of the preview. */
sealed interface PreviewRow {
    /** As the source counts; 0 where it does not. */
    int row();

    /** The number of the order that it is of; may be empty. */
    String order();

    /** What of it stands in a column; may be empty. */
    String text(Field field);

    /** As it will be packed. */
    record Packed(int row, Order of, OrderLine line) implements PreviewRow {
        @Override
        public String order() {
            return said(of.getOrderNumber());
        }

        @Override
        public String text(Field field) {
            return switch (field) {
                case ORDER_NUMBER -> order();
                case SKU -> said(line.getSku());
                case PRODUCT_NAME -> said(line.getProductName());
                case QUANTITY -> Integer.toString(line.getQuantity());
                case COURIER -> said(of.getCourier());
                case COUNTRY -> said(of.getDestinationCountry());
                case NOTES -> said(of.getNotes());
            };
        }

        private static String said(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    /**
     * As it stands in the source, of an order that is left out.
     *
     * @param columns which of its cells hold which field
     */
    record LeftOutRow(int row, LeftOut.Row cells, Map<Field, Integer> columns) implements PreviewRow {
        @Override
        public String order() {
            return cells.order();
        }

        @Override
        public String text(Field field) {
            @Nullable Integer column = columns.get(field);
            return column == null || column >= cells.cells().size()
                    ? ""
                    : cells.cells().get(column);
        }
    }
}
