package org.packbench.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The language that {@code config.ini} names, the user's over the product's; without one it is the system's. Java must know
 * it before anything of the product runs, so it is read here.
 */
final class Language {
    private static final List<String> SPOKEN = List.of("en", "uk", "bg", "de");

    private Language() {}

    /** What Equinox is to be told; nothing for the system's language. */
    static List<String> arguments(List<Path> files) {
        for (Path file : files) {
            Optional<String> found = in(file);
            if (found.isPresent()) return List.of("-nl", found.get());
        }
        return List.of();
    }

    private static Optional<String> in(Path file) {
        try {
            boolean here = false;
            // the other keys may be in any encoding, this one's letters are the same in all of them
            for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
                String text = line.strip().toLowerCase(Locale.ROOT);
                if (text.startsWith("[")) here = text.startsWith("[ui]");
                String[] pair = text.split("=", 2);
                if (!here || pair.length < 2 || !pair[0].strip().equals("language")) continue;
                return Optional.of(pair[1].strip()).filter(SPOKEN::contains);
            }
            return Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }
}
