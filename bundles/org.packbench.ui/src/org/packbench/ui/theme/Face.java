package org.packbench.ui.theme;

/** The three faces that are painted with; native widgets keep the system's font. */
public enum Face {
    REGULAR("Noto Sans", "NotoSans-Regular.ttf"),
    BOLD("Noto Sans", "NotoSans-Bold.ttf"),
    /** For raw codes and SKUs: 0 and O, 1 and l differ. */
    MONO("DejaVu Sans Mono", "DejaVuSansMono.ttf"),
    MONO_BOLD("DejaVu Sans Mono", "DejaVuSansMono-Bold.ttf");

    final String family;
    final String file;

    Face(String family, String file) {
        this.family = family;
        this.file = file;
    }

    boolean bold() {
        return this == BOLD || this == MONO_BOLD;
    }
}
