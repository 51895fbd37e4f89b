package org.packbench.core.packing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The one way in which scanned codes are matched: a code finds its value exactly, else by its normal form where that
 * means one value only. An empty normal form finds nothing. Immutable.
 */
final class CodeIndex<V> {
    private final Map<String, V> exact;
    private final Map<String, Optional<V>> byNormalForm = new HashMap<>();
    private final UnaryOperator<String> normalForm;

    CodeIndex(Map<String, V> values, UnaryOperator<String> normalForm) {
        this.exact = Map.copyOf(values);
        this.normalForm = normalForm;
        // two codes of one normal form are no contradiction while they mean the same
        exact.forEach((code, value) -> byNormalForm.merge(
                normalForm.apply(code), Optional.of(value), (a, b) -> a.equals(b) ? a : Optional.empty()));
        byNormalForm.remove("");
    }

    Optional<V> find(String code) {
        return Optional.ofNullable(exact.get(code))
                .or(() -> byNormalForm.getOrDefault(normalForm.apply(code), Optional.empty()));
    }
}
