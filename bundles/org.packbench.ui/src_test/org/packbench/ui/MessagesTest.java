package org.packbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.ui.text.Translations;

/** No text is forgotten in any language that the views ship. */
final class MessagesTest {
    @Test
    void everyTextIsThere() throws IllegalAccessException {
        for (Field field : Messages.class.getFields())
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                String text = (String) field.get(null);
                assertFalse(text.isEmpty() || text.startsWith("NLS missing message"), field.getName() + ": " + text);
            }
    }

    @ParameterizedTest
    @CsvSource({"'',2", "_de,2", "_bg,2", "_uk,3"})
    void everyLanguageHasEveryTextWithItsPlaceholdersAndItsForms(String language, int forms) throws IOException {
        new Translations(Messages.class).assertComplete(language, forms);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_bg", "_uk"})
    void everyNameInTheRegistryIsThere(String language) throws IOException {
        Properties names = names(language);
        String registry = Files.readString(bundle().resolve("plugin.xml"));
        Set<String> used = Pattern.compile("\"%([^\"]+)\"")
                .matcher(registry)
                .results()
                .map(r -> r.group(1))
                .collect(Collectors.toSet());
        assertEquals(used, names.stringPropertyNames());
    }

    private static Properties names(String language) throws IOException {
        Properties names = new Properties();
        Path file = bundle().resolve("plugin" + language + ".properties");
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.ISO_8859_1)) {
            names.load(reader);
        }
        return names;
    }

    /** Two items of a menu with the same underlined letter would hide each other from whoever works by keys. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_bg", "_uk"})
    void theItemsOfAMenuHaveLettersOfTheirOwn(String language) throws IOException {
        Properties names = names(language);
        String registry = Files.readString(bundle().resolve("plugin.xml"));
        Pattern.compile("locationURI=\"menu:(?s:.*?)</menuContribution>")
                .matcher(registry)
                .results()
                .forEach(menu -> assertDistinct(Pattern.compile("label=\"%([^\"]+)\"")
                        .matcher(menu.group())
                        .results()
                        .map(label -> names.getProperty(label.group(1)))
                        .toList()));
    }

    private static void assertDistinct(List<String> labels) {
        List<Character> letters = labels.stream()
                .map(label -> Character.toLowerCase(label.charAt(label.indexOf('&') + 1)))
                .toList();
        assertEquals(letters.size(), Set.copyOf(letters).size(), labels::toString);
    }

    /** Every class that the registry names is in the bundle. */
    @Test
    void everyClassInTheRegistryIsThere() throws IOException {
        String registry = Files.readString(bundle().resolve("plugin.xml"));
        Pattern.compile("(?:class|provider)=\"(org\\.packbench[^\":]+)")
                .matcher(registry)
                .results()
                .map(r -> r.group(1))
                .forEach(name -> assertTrue(
                        MessagesTest.class.getResource("/" + name.replace('.', '/') + ".class") != null, name));
    }

    private static Path bundle() {
        return Stream.of(Path.of(""), Path.of("bundles/org.packbench.ui"))
                .map(Path::toAbsolutePath)
                .filter(folder -> Files.exists(folder.resolve("css")))
                .findFirst()
                .orElseThrow();
    }
}
