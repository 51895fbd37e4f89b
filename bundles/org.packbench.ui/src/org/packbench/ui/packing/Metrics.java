package org.packbench.ui.packing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntSupplier;
import org.packbench.ui.theme.Face;

/**
 * Widths and heights of texts that were measured once. The toolkit takes longer to measure a text than to draw it, and most
 * of what a scan paints was there before.
 */
public final class Metrics {
    /** More than all screens have together; a session of weeks is to stay small. */
    private static final int MOST_TEXTS = 4_000;

    private final Map<Text, Integer> widths = new HashMap<>();
    private final Map<Type, Integer> ascents = new HashMap<>();

    private record Type(Face face, int px) {}

    private record Text(Type type, String words) {}

    int width(Face face, int px, String words, IntSupplier measured) {
        if (widths.size() >= MOST_TEXTS) widths.clear();
        return widths.computeIfAbsent(new Text(new Type(face, px), words), text -> measured.getAsInt());
    }

    /** From the upper edge of a text to its baseline. */
    int ascent(Face face, int px, IntSupplier measured) {
        return ascents.computeIfAbsent(new Type(face, px), type -> measured.getAsInt());
    }

    /** The display's zoom may have changed. */
    public void clear() {
        widths.clear();
        ascents.clear();
    }
}
