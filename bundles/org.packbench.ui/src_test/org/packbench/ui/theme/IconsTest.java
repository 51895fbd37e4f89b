package org.packbench.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.swt.graphics.ImageData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IconsTest {
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{3,8}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "barcode",
                "start",
                "restore",
                "end",
                "undo",
                "quantity",
                "skip",
                "park",
                "issue",
                "force",
                "map",
                "printer",
                "worker",
                "lock",
                "take-over",
                "request",
                "warning",
                "box",
                "check",
                "cross",
                "clock",
                "offline",
                "saved",
                "refresh",
                "export",
                "search",
                "table",
                "monitor",
                "chart",
                "archive",
                "details",
                "note",
                "tag",
                "truck",
                "columns",
                "play",
                "pause",
                "step-back",
                "step",
                "sound",
                "help",
                "doctor",
                "well",
                "fault",
                "mend",
                "outcome-ok",
                "scan-tick",
                "outcome-complete",
                "outcome-extra",
                "outcome-wrong",
                "outcome-unknown",
                "outcome-undone",
                "outcome-forced"
            })
    void everyIconIsDrawnOnTheGridOf24InOneInk(String name) {
        String svg = Icons.source(name);
        assertTrue(svg.contains("width=\"24\" height=\"24\" viewBox=\"0 0 24 24\""));
        Set<String> colours =
                COLOUR.matcher(svg).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(Icons.INK), colours);
        ImageData image = new ImageData(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertEquals(24, image.width);
        assertTrue(inked(image), "nothing is drawn");
    }

    private static boolean inked(ImageData image) {
        for (int y = 0; y < image.height; y++)
            for (int x = 0; x < image.width; x++) if (image.getAlpha(x, y) > 128) return true;
        return false;
    }
}
