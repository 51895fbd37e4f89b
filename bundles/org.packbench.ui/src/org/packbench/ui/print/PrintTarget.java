package org.packbench.ui.print;

import java.util.Optional;
import org.packbench.ui.preferences.Preference;

/** Where labels go from this PC. */
sealed interface PrintTarget {
    /** A printer of this system, by its name. */
    record Platform(String name) implements PrintTarget {}

    /**
     * A printer that takes ZPL as it is.
     *
     * @param address {@code host:port}, or the path of a device or of a shared printer
     */
    record Raw(String address) implements PrintTarget {}

    /** The one that was chosen on this PC. */
    static Optional<PrintTarget> chosen() {
        return Preference.PRINT_TARGET.get().flatMap(PrintTarget::read);
    }

    static Optional<PrintTarget> read(String text) {
        if (text.startsWith("printer:")) return Optional.of(new Platform(text.substring("printer:".length())));
        if (text.startsWith("raw:")) return Optional.of(new Raw(text.substring("raw:".length())));
        return Optional.empty();
    }

    /** As {@link #read} reads it. */
    default String text() {
        return switch (this) {
            case Platform platform -> "printer:" + platform.name();
            case Raw raw -> "raw:" + raw.address();
        };
    }

    /** For people. */
    default String name() {
        return switch (this) {
            case Platform platform -> platform.name();
            case Raw raw -> raw.address();
        };
    }
}
