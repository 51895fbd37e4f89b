package org.packbench.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Native widgets and painted parts have one set of colours. */
final class StyleSheetsTest {
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}");

    @ParameterizedTest
    @CsvSource({"LIGHT,light.css", "DARK,dark.css", "HIGH_CONTRAST,contrast.css"})
    void aSheetHasOnlyItsPalettesColours(Palette palette, String sheet) throws IOException {
        Set<String> ours =
                Stream.of(Role.values()).map(role -> hex(palette.rgb(role))).collect(Collectors.toSet());
        Set<String> used = colours(sheet);
        assertTrue(ours.containsAll(used), () -> sheet + " has " + minus(used, ours));
        assertTrue(used.contains(hex(palette.rgb(Role.WINDOW))));
    }

    @Test
    void aSystemsContrastIsLeftAlone() throws IOException {
        assertEquals(Set.of(), colours("system.css"));
    }

    private static Set<String> minus(Set<String> all, Set<String> known) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(known);
        return rest;
    }

    private static Set<String> colours(String sheet) throws IOException {
        Path css = Stream.of(Path.of("css"), Path.of("bundles/org.packbench.ui/css"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        return COLOUR.matcher(Files.readString(css.resolve(sheet)))
                .results()
                .map(r -> r.group())
                .collect(Collectors.toSet());
    }

    private static String hex(RGB rgb) {
        return String.format("#%02X%02X%02X", rgb.red, rgb.green, rgb.blue);
    }
}
