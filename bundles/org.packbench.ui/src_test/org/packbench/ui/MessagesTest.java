package org.packbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text is forgotten in any language that the views ship. */
final class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d\\}");

    @Test
    void everyTextIsThere() throws IllegalAccessException {
        for (Field field : Messages.class.getFields())
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
                String text = (String) field.get(null);
                assertFalse(text.isEmpty() || text.startsWith("NLS missing message"), field.getName() + ": " + text);
            }
    }

    @Test
    void everyLanguageHasEveryTextWithTheSamePlaceholders() throws IOException {
        Properties english = texts("messages.properties");
        Properties german = texts("messages_de.properties");
        assertEquals(english.stringPropertyNames(), german.stringPropertyNames());
        for (String key : english.stringPropertyNames())
            assertEquals(placeholders(english.getProperty(key)), placeholders(german.getProperty(key)), key);
    }

    @Test
    void everyLanguageHasTheFormsThatItCountsWith() throws IOException {
        Properties german = texts("messages_de.properties");
        for (String key : texts("messages.properties").stringPropertyNames())
            assertEquals(forms(texts("messages.properties").getProperty(key)), forms(german.getProperty(key)), key);
    }

    private static int forms(String text) {
        return text.split("\\|", -1).length;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String name) throws IOException {
        var properties = new Properties();
        try (InputStream in = MessagesTest.class.getResourceAsStream(name)) {
            properties.load(in);
        }
        return properties;
    }

    @ParameterizedTest
    @ValueSource(strings = {"plugin.properties", "plugin_de.properties"})
    void everyNameInTheRegistryIsThere(String name) throws IOException {
        Properties names = new Properties();
        try (Reader reader =
                new InputStreamReader(Files.newInputStream(bundle().resolve(name)), StandardCharsets.ISO_8859_1)) {
            names.load(reader);
        }
        String registry = Files.readString(bundle().resolve("plugin.xml"));
        Set<String> used = Pattern.compile("\"%([^\"]+)\"")
                .matcher(registry)
                .results()
                .map(r -> r.group(1))
                .collect(Collectors.toSet());
        assertEquals(used, names.stringPropertyNames());
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
