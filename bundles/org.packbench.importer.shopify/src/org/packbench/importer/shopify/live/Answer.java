package org.packbench.importer.shopify.live;

import java.time.Duration;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.shop.ShopException.Kind;

/** What came of one request. */
sealed interface Answer {
    /**
     * The data.
     *
     * @param spare how long to leave the shop alone before a request as dear as this one
     */
    record Data(Map<String, @Nullable Object> values, Duration spare) implements Answer {}

    /** The shop asks to be asked again later. */
    record Later(Duration pause, String detail) implements Answer {}

    /** More than one request may ever cost: it has to ask for less. */
    record TooDear(String detail) implements Answer {}

    /** A fault that may pass. */
    record Fault(Kind kind, String detail) implements Answer {}

    /** No, and asking again will not change it. */
    record Refusal(Kind kind, String detail) implements Answer {}
}
