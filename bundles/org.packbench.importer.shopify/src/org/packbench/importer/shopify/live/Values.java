package org.packbench.importer.shopify.live;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.importer.ListRules;

/** Places of an answer that may be empty; something else than what belongs there counts as nothing. */
final class Values {
    private Values() {}

    static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    /** Without the blanks around it; empty for nothing. */
    static String text(@Nullable Object value) {
        return switch (value) {
            case String text -> ListRules.strip(text);
            case BigDecimal number -> number.toPlainString();
            case null, default -> "";
        };
    }
}
