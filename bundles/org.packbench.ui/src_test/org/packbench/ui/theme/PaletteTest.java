package org.packbench.ui.theme;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Measures the contrast of every pair that is painted, as WCAG 2 defines it. */
class PaletteTest {
    private record Pair(Role text, Role ground) {}

    private static final List<Pair> TEXTS = List.of(
            new Pair(Role.INK, Role.CANVAS),
            new Pair(Role.INK, Role.SURFACE),
            new Pair(Role.INK, Role.SELECTION),
            new Pair(Role.INK, Role.AMBER_TINT),
            new Pair(Role.INK, Role.RED_TINT),
            new Pair(Role.SECOND_INK, Role.SURFACE),
            new Pair(Role.SECOND_INK, Role.CANVAS),
            new Pair(Role.SECOND_INK, Role.SELECTION),
            new Pair(Role.TILE_TEXT, Role.TILE),
            new Pair(Role.BAR_TEXT, Role.BAR_OK),
            new Pair(Role.BAR_TEXT, Role.BAR_COMPLETE),
            new Pair(Role.BAR_TEXT, Role.BAR_STOP),
            new Pair(Role.BAR_TEXT, Role.BAR_UNKNOWN),
            new Pair(Role.BAR_TEXT, Role.BAR_WAITING),
            new Pair(Role.BAR_WARNING_TEXT, Role.BAR_WARNING),
            new Pair(Role.BAR_KEY_TEXT, Role.BAR_TEXT));

    private static final List<Pair> SHAPES = List.of(
            new Pair(Role.BORDER, Role.SURFACE),
            new Pair(Role.BORDER, Role.CANVAS),
            new Pair(Role.ACCENT, Role.SURFACE),
            new Pair(Role.ACCENT, Role.CANVAS),
            new Pair(Role.GREEN, Role.SURFACE),
            new Pair(Role.AMBER, Role.SURFACE),
            new Pair(Role.RED, Role.SURFACE),
            new Pair(Role.VIOLET, Role.SURFACE),
            new Pair(Role.RED, Role.RED_TINT),
            new Pair(Role.AMBER, Role.AMBER_TINT),
            new Pair(Role.GREEN, Role.GREEN_TINT));

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "HIGH_CONTRAST"})
    void textReachesFourAndAHalf(Palette palette) {
        for (Pair pair : TEXTS) atLeast(4.5, palette, pair);
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "HIGH_CONTRAST"})
    void textOnACardReachesSeven(Palette palette) {
        atLeast(7, palette, new Pair(Role.INK, Role.SURFACE));
        atLeast(7, palette, new Pair(Role.SECOND_INK, Role.SURFACE));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK", "HIGH_CONTRAST"})
    void shapesReachThree(Palette palette) {
        for (Pair pair : SHAPES) atLeast(3, palette, pair);
    }

    private static void atLeast(double least, Palette palette, Pair pair) {
        double ratio = ratio(palette.rgb(pair.text()), palette.rgb(pair.ground()));
        assertTrue(ratio >= least, () -> palette + " " + pair + " has " + ratio);
    }

    private static double ratio(RGB one, RGB other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(RGB rgb) {
        return 0.2126 * linear(rgb.red) + 0.7152 * linear(rgb.green) + 0.0722 * linear(rgb.blue);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
