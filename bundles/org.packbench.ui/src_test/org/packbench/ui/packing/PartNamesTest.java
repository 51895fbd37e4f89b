package org.packbench.ui.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.packbench.model.screen.Screen;
import org.packbench.ui.packing.Part.Kind;

/** What a screen reader says of the painted screen. */
final class PartNamesTest {
    /** Painted around others, which have names of their own. */
    private static final Set<Kind> AROUND = EnumSet.of(Kind.CARD, Kind.KEYS, Kind.QUESTION);

    @BeforeEach
    void speakEnglish() {
        Messages.speak(Messages.bundle(Locale.ENGLISH));
    }

    static Stream<String> scenes() {
        return Scenes.all().keySet().stream();
    }

    private static List<Part> parts(Screen screen, int width, int height) {
        return Arrangement.of(screen, width, height, 0, (face, px, text) -> text.length() * px / 2);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void noPartIsNamelessInAnySceneAndSize(String scene) {
        Screen screen = Scenes.all().get(scene).get();
        for (int[] size : new int[][] {{1920, 906}, {1024, 630}}) {
            for (Part part : parts(screen, size[0], size[1])) {
                boolean named = PartNames.of(part, screen).isPresent();
                assertEquals(!AROUND.contains(part.kind()), named, () -> scene + ": " + part.kind());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void noNameShowsMarkup(String scene) {
        Screen screen = Scenes.all().get(scene).get();
        for (Part part : parts(screen, 1920, 906))
            PartNames.of(part, screen)
                    .ifPresent(name -> assertFalse(name.matches(".*</?(b|code|key)>.*"), () -> scene + ": " + name));
    }

    @Test
    void aNarrowScreenSaysWhoPacksAsAWideOneDoes() {
        Screen screen = SampleDay.packing().screen;
        String foot = parts(screen, 1024, 630).stream()
                .filter(part -> part.kind() == Kind.FOOT)
                .flatMap(part -> PartNames.of(part, screen).stream())
                .findFirst()
                .orElse("");
        assertTrue(foot.startsWith("001 (John Doe)") && foot.contains("41 of 50"), foot);
    }
}
