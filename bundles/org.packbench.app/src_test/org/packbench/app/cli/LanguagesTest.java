package org.packbench.app.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line says is the same in every language. */
class LanguagesTest {
    /** Arguments, options, and words that are typed as they stand. */
    private static final Pattern TOKEN = Pattern.compile("\\{\\d}|--[a-z][a-z-]*|packbench-cli|[a-z]+ SESSION");

    private static final ResourceBundle ENGLISH = texts("");

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle(
                "org.packbench.app.cli.messages",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "uk", "bg"})
    void whatIsTypedAndWhatIsPutInStandsInEveryLanguage(String language) {
        ResourceBundle other = texts(language);
        assertAll(ENGLISH.keySet().stream().map(key -> () -> {
            Set<String> expected = tokens(ENGLISH.getString(key));
            assertEquals(expected, tokens(other.getString(key)), key);
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "uk", "bg"})
    void aTableHasAHeadForEachOfItsColumns(String language) {
        ResourceBundle other = texts(language);
        assertAll(ENGLISH.keySet().stream()
                .filter(key -> key.endsWith("Heads"))
                .map(key -> () -> assertEquals(columns(ENGLISH.getString(key)), columns(other.getString(key)), key)));
    }

    /** A straight one begins what is taken literally, and would swallow an argument. */
    @ParameterizedTest
    @ValueSource(strings = {"de", "uk", "bg"})
    void noTranslationHasAStraightApostrophe(String language) {
        ResourceBundle other = texts(language);
        assertEquals(
                Set.of(),
                other.keySet().stream()
                        .filter(key -> other.getString(key).contains("'"))
                        .collect(Collectors.toSet()));
    }

    private static long columns(String heads) {
        return Arrays.stream(heads.split("\\|")).filter(head -> !head.isBlank()).count();
    }

    private static Set<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
