package org.packbench.sessions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.packbench.core.Sku;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.packing.KnownBy;
import org.packbench.core.packing.Outcome;

/**
 * What a record keeps of a code that the order did not need: {@code known}, what knows it, and the {@code sku} that it stands
 * for. Both are in the record's {@code ext}, so that the outcome's name on the wire stays one.
 *
 * @param sku of a code that mapping or list knows
 */
public record Strange(KnownBy known, Optional<Sku> sku) {
    private static final String KNOWN = "known";
    private static final String SKU = "sku";

    static void put(Outcome outcome, Map<String, Object> ext) {
        if (!(outcome instanceof Outcome.SkuNotFound notFound)) return;
        ext.put(KNOWN, notFound.known().word());
        if (notFound.known() == KnownBy.MAPPING || notFound.known() == KnownBy.LIST)
            ext.put(SKU, notFound.sku().value());
    }

    /** Both keys as a record has them; of any other record nothing. */
    static Map<String, Object> keys(JournalRecord record) {
        Map<String, Object> keys = new LinkedHashMap<>();
        for (String key : new String[] {KNOWN, SKU}) {
            Object value = record.ext().get(key);
            if (value != null) keys.put(key, value);
        }
        return keys;
    }

    /**
     * What a record tells, also of the late scan that it settles; empty of a record that tells nothing, as those of before, and
     * of one in a later version's words.
     */
    public static Optional<Strange> of(JournalRecord record) {
        return of(record.ext())
                .or(() -> record.ext().get("late") instanceof Map<?, ?> late ? of(late) : Optional.empty());
    }

    private static Optional<Strange> of(Map<?, ?> ext) {
        if (!(ext.get(KNOWN) instanceof String word)) return Optional.empty();
        Optional<Sku> sku = ext.get(SKU) instanceof String text ? Optional.of(new Sku(text)) : Optional.empty();
        return KnownBy.of(word).map(known -> new Strange(known, sku));
    }
}
