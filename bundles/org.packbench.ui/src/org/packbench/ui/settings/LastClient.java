package org.packbench.ui.settings;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The client that was chosen last, where it is to be remembered.
 *
 * @param remember what config.ini says
 */
public record LastClient(boolean remember, Supplier<Optional<String>> kept, Consumer<String> keep) {
    /** Its id; empty when nobody has been chosen or nothing is remembered. */
    public Optional<String> get() {
        return remember ? kept.get() : Optional.empty();
    }

    /** A client was chosen; who is not to be remembered takes with them who was before the setting changed. */
    public void chosen(String id) {
        keep.accept(remember ? id : "");
    }
}
