package org.packbench.ui.theme;

import org.eclipse.swt.SWT;

/** What a colour is for, and what it is in each theme; every role has one meaning on every screen. */
public enum Role {
    WINDOW(0xE6EAEE, 0x1A212A, 0x000000, SWT.COLOR_WIDGET_BACKGROUND),
    /** Behind cards. */
    CANVAS(0xF3F5F7, 0x10151B, 0x000000, SWT.COLOR_WIDGET_BACKGROUND),
    SURFACE(0xFFFFFF, 0x1C242D, 0x000000, SWT.COLOR_LIST_BACKGROUND),
    /** A card's edge. */
    HAIRLINE(0xCBD3DB, 0x34414E, 0xFFFFFF, SWT.COLOR_LIST_FOREGROUND),
    /** The edge of anything that can be operated. */
    BORDER(0x76848F, 0x7B8B9A, 0xFFFFFF, SWT.COLOR_LIST_FOREGROUND),
    INK(0x15202B, 0xF2F5F8, 0xFFFFFF, SWT.COLOR_LIST_FOREGROUND),
    SECOND_INK(0x465563, 0xB3C0CC, 0xFFFFFF, SWT.COLOR_LIST_FOREGROUND),
    /** More than one unit. */
    TILE(0x15202B, 0xF2F5F8, 0xFFFFFF, SWT.COLOR_LIST_FOREGROUND),
    TILE_TEXT(0xFFFFFF, 0x10151B, 0x000000, SWT.COLOR_LIST_BACKGROUND),
    /** Focus and progress. */
    ACCENT(0x0B5CAD, 0x7CBBF5, 0xFFE100, SWT.COLOR_LIST_SELECTION),
    SELECTION(0xD5E7F8, 0x173A5C, 0x003C78, SWT.COLOR_LIST_BACKGROUND),
    GREEN(0x12703A, 0x5FD38D, 0x3CFF7C, SWT.COLOR_LIST_FOREGROUND),
    GREEN_TINT(0xE0F2E6, 0x12321F, 0x000000, SWT.COLOR_LIST_BACKGROUND),
    AMBER(0x8A5300, 0xFFC34D, 0xFFC800, SWT.COLOR_LIST_FOREGROUND),
    AMBER_TINT(0xFFF2D1, 0x3A2C0B, 0x000000, SWT.COLOR_LIST_BACKGROUND),
    RED(0xB42318, 0xFF9488, 0xFF8080, SWT.COLOR_LIST_FOREGROUND),
    RED_TINT(0xFBE6E3, 0x451A17, 0x000000, SWT.COLOR_LIST_BACKGROUND),
    VIOLET(0x6B3FA0, 0xC9A9F5, 0xD9B8FF, SWT.COLOR_LIST_FOREGROUND),
    VIOLET_TINT(0xEFE8F8, 0x2E2143, 0x000000, SWT.COLOR_LIST_BACKGROUND),
    // the bar's fills are the same in every theme, so that a packer learns them once
    BAR_OK(0x12703A),
    BAR_COMPLETE(0x0B5CAD, 0x1565B8, 0x0B5CAD, Role.OURS),
    BAR_STOP(0xB42318),
    BAR_UNKNOWN(0x6B3FA0),
    BAR_WAITING(0x2B3A48),
    BAR_WARNING(0xFFB81C),
    /** On every bar but the amber one; also the face of a key on a bar. */
    BAR_TEXT(0xFFFFFF),
    BAR_WARNING_TEXT(0x1F1600),
    /** The text of a key on a bar. */
    BAR_KEY_TEXT(0x15202B);

    private static final int OURS = -1;

    final int light;
    final int dark;
    final int contrast;
    final int system;

    Role(int everywhere) {
        this(everywhere, everywhere, everywhere, -1);
    }

    Role(int light, int dark, int contrast, int system) {
        this.light = light;
        this.dark = dark;
        this.contrast = contrast;
        this.system = system;
    }

    /** Whether a system high-contrast scheme has no say in it. */
    boolean ours() {
        return system == OURS;
    }
}
