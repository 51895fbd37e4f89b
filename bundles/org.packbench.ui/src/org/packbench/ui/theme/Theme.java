package org.packbench.ui.theme;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/**
 * Colours, fonts and icons for painting. Sizes are in pixels at 96 dpi; the toolkit applies the display's zoom. Used in
 * the user interface's thread; whoever makes one disposes it after the last control that paints with it.
 */
public final class Theme {
    private final Display display;
    private final Palette palette;
    private final int typePercent;
    private final Map<Role, Color> colors = new EnumMap<>(Role.class);
    private final Map<FontKey, Font> fonts = new HashMap<>();
    private final Icons icons;

    private record FontKey(Face face, double px) {}

    /** @param typePercent the size of type that the person chose, from 80 to 200 */
    public Theme(Display display, Palette palette, int typePercent) {
        this.display = display;
        this.palette = palette;
        this.typePercent = Math.clamp(typePercent, 80, 200);
        icons = new Icons(display);
        Typefaces.load(display);
    }

    public Palette palette() {
        return palette;
    }

    public Color color(Role role) {
        return colors.computeIfAbsent(role, r -> new Color(palette.rgb(r, display)));
    }

    /** How large a person wants the painted parts, in percent: painters enlarge everything, not type alone. */
    public int typePercent() {
        return typePercent;
    }

    /** A length as it is on the screen, where the painted parts are enlarged. */
    public int enlarged(int px) {
        return px * typePercent / 100;
    }

    public Font font(Face face, double px) {
        return fonts.computeIfAbsent(new FontKey(face, px), this::create);
    }

    private Font create(FontKey key) {
        double points = Math.round(key.px() * 72 / 96 * 4) / 4.0;
        // the string form is the one that takes fractions of a point on every platform
        FontData data = new FontData(
                "1|" + key.face().family + "|" + points + "|" + (key.face().bold() ? SWT.BOLD : SWT.NORMAL) + "|");
        return new Font(display, data);
    }

    /** An icon of {@code icons/}, in one ink. */
    public Image icon(String name, int px, Role ink) {
        return icons.image(name, px, color(ink).getRGB());
    }

    public void dispose() {
        fonts.values().forEach(Font::dispose);
        fonts.clear();
        icons.dispose();
    }
}
