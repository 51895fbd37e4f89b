package org.packbench.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Packbench says everything in English, German, Ukrainian and Bulgarian. */
class LanguagesTest {
    private static final Path BUNDLES = Path.of("../../bundles");

    private static final List<String> LANGUAGES = List.of("_de", "_uk", "_bg");

    @Test
    void everyFileOfTextsHasTheSameKeysInEveryLanguage() throws IOException {
        List<Path> english = english();
        assertTrue(english.size() >= 8, english::toString);
        for (Path file : english)
            for (String language : LANGUAGES) {
                Path other = Path.of(file.toString().replace(".properties", language + ".properties"));
                assertEquals(keys(file), keys(other), other::toString);
            }
    }

    @Test
    void aBundleShipsTheNamesOfItsRegistryInEveryLanguage() throws IOException {
        for (Path file : english()) {
            if (!file.endsWith("plugin.properties")) continue;
            String shipped = Files.readString(file.resolveSibling("build.properties"));
            for (String language : LANGUAGES)
                assertTrue(shipped.contains("plugin" + language + ".properties"), () -> file + " in " + language);
        }
    }

    /** The files of texts, as they are where no language is asked for. */
    private static List<Path> english() throws IOException {
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            return bundles.flatMap(LanguagesTest::texts).sorted().toList();
        }
    }

    private static Stream<Path> texts(Path bundle) {
        Path source = bundle.resolve("src");
        if (!Files.isDirectory(source)) return Stream.empty();
        try (Stream<Path> files = Files.walk(source)) {
            List<Path> messages =
                    files.filter(file -> file.endsWith("messages.properties")).toList();
            Path names = bundle.resolve("plugin.properties");
            return Files.exists(names) ? Stream.concat(messages.stream(), Stream.of(names)) : messages.stream();
        } catch (IOException e) {
            throw new AssertionError(bundle.toString(), e);
        }
    }

    private static Set<String> keys(Path file) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            texts.load(reader);
        }
        for (String key : texts.stringPropertyNames())
            assertFalse(texts.getProperty(key).isBlank(), () -> file + ": " + key);
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
