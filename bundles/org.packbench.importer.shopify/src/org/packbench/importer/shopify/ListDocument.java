package org.packbench.importer.shopify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.documents.PlainJson;

/**
 * A document that says it is a packing list: it has orders, and is none of the documents with orders that sessions leave
 * behind. Its keys are those of the tools that write such lists.
 */
record ListDocument(Map<?, ?> values, List<?> orders) {
    /** The key of what is packed. */
    static final String ORDERS = "orders";

    /** Keys of a session's summary and of its state, which name orders that are packed already. */
    private static final List<String> OF_SESSIONS =
            List.of("completed_orders", "skipped_orders", "metrics", "completed");

    private static final List<String> OF_ANALYSES =
            List.of("analyzed_at", "fulfillable_orders", "not_fulfillable_orders");

    static Optional<ListDocument> of(Optional<Object> document) {
        if (document.isEmpty() || !(document.get() instanceof Map<?, ?> values)) return Optional.empty();
        if (!(values.get(ORDERS) instanceof List<?> orders)) return Optional.empty();
        if (OF_SESSIONS.stream().anyMatch(values::containsKey)) return Optional.empty();
        return Optional.of(new ListDocument(values, orders));
    }

    /** Whether a document of this form is one, whatever is in it. */
    static boolean isOne(PlainJson.Outline outline) {
        return outline.arrays().contains(ORDERS) && OF_SESSIONS.stream().noneMatch(outline.keys()::contains);
    }

    /** Whether this is the analysis of a whole session, of which only what can be fulfilled is to be packed. */
    boolean isAnalysis() {
        return OF_ANALYSES.stream().anyMatch(values::containsKey);
    }

    /** The courier of all orders that name none, as older lists say it. */
    Optional<String> courier() {
        @Nullable Object courier = values.get("courier");
        return courier instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
