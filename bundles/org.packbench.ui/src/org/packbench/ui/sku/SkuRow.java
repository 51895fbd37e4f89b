package org.packbench.ui.sku;

import java.util.Optional;
import org.packbench.core.Sku;

/**
 * A barcode as the table shows it.
 *
 * @param sku what it is to be mapped to; empty when it is to be removed
 * @param share what the share had it mapped to when that was read last
 */
record SkuRow(String barcode, Optional<Sku> sku, Optional<Sku> share, State state) {
    /** How it stands to the share. */
    enum State {
        SAVED,
        ADDED,
        CHANGED,
        REMOVED,
        /** Another station changed it too, to something else. */
        CLASHING
    }

    static SkuRow saved(String barcode, Sku sku) {
        return new SkuRow(barcode, Optional.of(sku), Optional.of(sku), State.SAVED);
    }

    static SkuRow edited(String barcode, Optional<Sku> wanted, Optional<Sku> share, boolean clashing) {
        State state = clashing ? State.CLASHING : state(wanted, share);
        return new SkuRow(barcode, wanted, share, state);
    }

    private static State state(Optional<Sku> wanted, Optional<Sku> share) {
        if (wanted.isEmpty()) return State.REMOVED;
        return share.isEmpty() ? State.ADDED : State.CHANGED;
    }

    /** The SKU to be read: of what is removed, the one that it had. */
    String shown() {
        return sku.or(() -> share).map(Sku::value).orElse("");
    }
}
