package org.packbench.documents;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.packing.Effect;
import org.packbench.documents.Fields.Malformed;

/** Effects as compact objects: {@code {"do":"packed","order":"#1001","row":0}}. */
final class EffectJson {
    private EffectJson() {}

    /** A change that this version does not know how to apply. */
    static final class UnknownEffect extends Exception {
        private static final long serialVersionUID = 1L;

        UnknownEffect(String word) {
            super("effect '" + word + "'");
        }
    }

    static ObjectNode write(Effect effect) {
        return switch (effect) {
            case Effect.Opened e -> of("opened", e);
            case Effect.Packed e when e.units() == 1 -> of("packed", e).put("row", e.row());
            // a word of its own: who does not know cartons must not take one for a single unit
            case Effect.Packed e -> of("packed_units", e).put("row", e.row()).put("units", e.units());
            case Effect.Forced e -> of("forced", e).put("row", e.row());
            case Effect.Unpacked e -> of("unpacked", e).put("row", e.row());
            case Effect.ExtraAdded e -> of("extra_added", e).put("sku", e.sku().value());
            case Effect.ExtrasKept e -> of("extras_kept", e).put("sku", e.sku().value());
            case Effect.ExtraRemoved e ->
                of("extra_removed", e).put("sku", e.sku().value());
            case Effect.UnknownScanned e -> of("unknown_scanned", e);
            case Effect.Completed e -> of("completed", e);
            case Effect.SkippedOver e -> of("skipped", e);
            case Effect.PutBack e -> of("put_back", e);
        };
    }

    private static ObjectNode of(String word, Effect effect) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("do", word)
                .put("order", effect.order().value());
    }

    static Effect read(Fields fields) throws Malformed, UnknownEffect {
        OrderNumber order = new OrderNumber(fields.text("order"));
        String word = fields.text("do");
        return switch (word) {
            case "opened" -> new Effect.Opened(order);
            case "packed" -> new Effect.Packed(order, fields.count("row"));
            case "packed_units" -> new Effect.Packed(order, fields.count("row"), fields.count("units"));
            case "forced" -> new Effect.Forced(order, fields.count("row"));
            case "unpacked" -> new Effect.Unpacked(order, fields.count("row"));
            case "extra_added" -> new Effect.ExtraAdded(order, sku(fields));
            case "extras_kept" -> new Effect.ExtrasKept(order, sku(fields));
            case "extra_removed" -> new Effect.ExtraRemoved(order, sku(fields));
            case "unknown_scanned" -> new Effect.UnknownScanned(order);
            case "completed" -> new Effect.Completed(order);
            case "skipped" -> new Effect.SkippedOver(order);
            case "put_back" -> new Effect.PutBack(order);
            default -> throw new UnknownEffect(word);
        };
    }

    private static Sku sku(Fields fields) throws Malformed {
        return new Sku(fields.text("sku"));
    }
}
