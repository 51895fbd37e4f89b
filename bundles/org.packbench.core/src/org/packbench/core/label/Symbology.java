package org.packbench.core.label;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/** How a code is printed. */
public enum Symbology {
    /** Bars that every scanner reads; carries printable ASCII only. ISO/IEC 15417. */
    CODE_128("code128"),
    /** A square; carries any text. ISO/IEC 18004. */
    QR("qr"),
    /** A smaller square; carries any text. ISO/IEC 16022, ECC 200. */
    DATA_MATRIX("data_matrix");

    private final String key;

    Symbology(String key) {
        this.key = key;
    }

    /** The word for it in a client's settings. */
    public String key() {
        return key;
    }

    /** The one a word in settings means: {@link #CODE_128} when there is none; empty for a word that means nothing. */
    public static Optional<Symbology> of(@Nullable String key) {
        if (key == null || key.isBlank()) return Optional.of(CODE_128);
        return Arrays.stream(values())
                .filter(each -> each.key.equalsIgnoreCase(key.strip()))
                .findFirst();
    }
}
