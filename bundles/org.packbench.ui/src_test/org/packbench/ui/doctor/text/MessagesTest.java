package org.packbench.ui.doctor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No text of the doctor is forgotten in any language. */
class MessagesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @CsvSource({"'',2", "_de,2", "_bg,2", "_uk,3"})
    void everyLanguageHasEveryTextWithItsPlaceholdersAndItsForms(String language, int forms) throws IOException {
        Properties english = texts("");
        Properties own = texts(language);
        Set<String> keys = Arrays.stream(Messages.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(Field::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(keys, new TreeSet<>(own.stringPropertyNames()));
        for (String key : keys) {
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

    /** One letter opens one thing: two buttons of the view with the same one would hide each other. */
    @ParameterizedTest
    @CsvSource({"''", "_de", "_bg", "_uk"})
    void buttonsThatStandSideBySideHaveLettersOfTheirOwn(String language) throws IOException {
        Properties own = texts(language);
        for (String first : new String[] {"buttonMend", "buttonRestore", "buttonLate"}) {
            Set<Character> letters = new TreeSet<>();
            for (String key : new String[] {first, "buttonMendAll", "buttonExamine", "buttonCopy"}) {
                String text = own.getProperty(key);
                letters.add(Character.toLowerCase(text.charAt(text.indexOf('&') + 1)));
            }
            assertEquals(4, letters.size(), first + ": " + letters);
        }
    }

    @Test
    void theProgramSpeaksEnglishWhereItHasNoOtherWords() {
        assertEquals("The share is healthy", Messages.healthy);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties texts(String language) throws IOException {
        var properties = new Properties();
        try (InputStream in = MessagesTest.class.getResourceAsStream("messages" + language + ".properties")) {
            properties.load(in);
        }
        return properties;
    }
}
