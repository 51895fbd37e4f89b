package org.packbench.ui.packing;

import java.util.function.Consumer;

/** Sets a text only where it differs, so that nothing is repainted for nothing. */
final class Texts {
    private Texts() {}

    static void set(String now, String next, Consumer<String> setter) {
        if (!next.equals(now)) setter.accept(next);
    }
}
