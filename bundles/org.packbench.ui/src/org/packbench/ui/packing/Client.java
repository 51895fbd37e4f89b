package org.packbench.ui.packing;

/** A client as the screen names it. */
final class Client {
    private Client() {}

    static String title(String id, String name) {
        return name.isBlank() ? Messages.CLIENT_ONLY.text(id) : Messages.CLIENT.text(id, name);
    }
}
