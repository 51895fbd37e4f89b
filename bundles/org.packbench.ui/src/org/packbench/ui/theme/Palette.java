package org.packbench.ui.theme;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;

/** The colours of one theme. Text reaches 4.5:1 on what it stands on, shapes 3:1; the test of this class measures it. */
public enum Palette {
    LIGHT,
    DARK,
    HIGH_CONTRAST,
    /** The system's own high-contrast scheme. */
    SYSTEM_CONTRAST;

    /** What a person may ask for. */
    public enum Wish {
        SYSTEM,
        LIGHT,
        DARK,
        HIGH_CONTRAST
    }

    /** The palette for a wish; a high-contrast scheme of the system wins over it. */
    public static Palette choose(Display display, Wish wish) {
        if (display.getHighContrast()) return SYSTEM_CONTRAST;
        return switch (wish) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case HIGH_CONTRAST -> HIGH_CONTRAST;
            case SYSTEM -> Display.isSystemDarkTheme() ? DARK : LIGHT;
        };
    }

    /** Whether edges are drawn where others use tints and fine lines. */
    public boolean contrast() {
        return this == HIGH_CONTRAST || this == SYSTEM_CONTRAST;
    }

    RGB rgb(Role role, Display display) {
        if (this == SYSTEM_CONTRAST && !role.ours())
            return display.getSystemColor(role.system).getRGB();
        return rgb(role);
    }

    /** The colour of our own themes; the system's scheme falls back on {@link #HIGH_CONTRAST}. */
    RGB rgb(Role role) {
        int value = switch (this) {
            case LIGHT -> role.light;
            case DARK -> role.dark;
            case HIGH_CONTRAST, SYSTEM_CONTRAST -> role.contrast;
        };
        return new RGB(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
    }
}
