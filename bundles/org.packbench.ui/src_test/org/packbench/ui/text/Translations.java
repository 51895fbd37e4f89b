package org.packbench.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of one class of messages in the languages that Packbench speaks. */
public final class Translations {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private final Class<?> messages;

    /** @param messages with its properties files beside it */
    public Translations(Class<?> messages) {
        this.messages = messages;
    }

    /**
     * A language has every text, with the placeholders of the English one and as many forms of a counted one as it has.
     *
     * @param language {@code _de}; empty for English
     */
    public void assertComplete(String language, int forms) throws IOException {
        Properties english = texts("");
        Properties own = texts(language);
        assertEquals(keys(), new TreeSet<>(own.stringPropertyNames()));
        for (String key : keys()) {
            String text = own.getProperty(key);
            assertFalse(text.isBlank(), key);
            assertFalse(text.contains("'"), key + ": an apostrophe quotes what follows it");
            boolean counted = english.getProperty(key).contains("|");
            String[] parts = text.split("\\|", -1);
            assertEquals(counted ? forms : 1, parts.length, key);
            for (String part : parts)
                assertEquals(placeholders(english.getProperty(key).split("\\|")[0]), placeholders(part), key);
        }
    }

    /**
     * The underlined letters of what stands side by side, by its texts: two with the same one would hide each other.
     *
     * @param language {@code _de}; English texts where there are none in it
     */
    public Map<String, Character> letters(String language, String... keys) throws IOException {
        Properties own = new Properties();
        own.putAll(texts(""));
        if (messages.getResource("messages" + language + ".properties") != null) own.putAll(texts(language));
        Map<String, Character> letters = new HashMap<>();
        for (String key : keys) {
            String text = own.getProperty(key).split("\\|")[0];
            letters.put(text, Character.toLowerCase(text.charAt(text.indexOf('&') + 1)));
        }
        return letters;
    }

    private Set<String> keys() {
        return Arrays.stream(messages.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(Field::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Properties texts(String language) throws IOException {
        var properties = new Properties();
        try (InputStream in = messages.getResourceAsStream("messages" + language + ".properties")) {
            properties.load(in);
        }
        return properties;
    }
}
