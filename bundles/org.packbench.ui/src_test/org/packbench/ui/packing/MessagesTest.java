package org.packbench.ui.packing;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final Pattern TOKEN = Pattern.compile("\\{\\d}|</?(?:b|code|key)>");

    @AfterEach
    void speakAgain() {
        Messages.speak(Messages.bundle(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "bg", "uk"})
    void everyLanguageHasEveryTextAndNoOther(String language) {
        Set<String> keys =
                Arrays.stream(Messages.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        ResourceBundle bundle = Messages.bundle(Locale.of(language));
        assertEquals(Locale.of(language), bundle.getLocale());
        Enumeration<String> own = ((java.util.PropertyResourceBundle) bundle).getKeys();
        Set<String> found = new TreeSet<>(java.util.Collections.list(own));
        assertEquals(keys, found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "bg", "uk"})
    void everyTranslationHasTheSameArgumentsAndMarkup(String language) {
        ResourceBundle english = Messages.bundle(Locale.ROOT);
        ResourceBundle other = Messages.bundle(Locale.of(language));
        assertAll(Arrays.stream(Messages.values()).map(key -> () -> {
            List<Set<String>> forms = Arrays.stream(other.getString(key.name()).split("\\|"))
                    .map(MessagesTest::tokens)
                    .toList();
            Set<String> expected = tokens(english.getString(key.name()).split("\\|")[0]);
            for (Set<String> form : forms) assertEquals(expected, form, key.name());
        }));
    }

    private static Set<String> tokens(String text) {
        return TOKEN.matcher(text)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void countsAreInflectedAsTheLanguageWantsIt() {
        assertEquals("1 unit", Messages.UNITS.count(1));
        assertEquals("0 units", Messages.UNITS.count(0));
        Messages.speak(Messages.bundle(Locale.of("uk")));
        assertEquals("1 замовлення", Messages.ORDERS.count(1));
        assertEquals("2 одиниці", Messages.UNITS.count(2));
        assertEquals("5 одиниць", Messages.UNITS.count(5));
        assertEquals("11 одиниць", Messages.UNITS.count(11));
        assertEquals("21 одиниця", Messages.UNITS.count(21));
        assertEquals("112 одиниць", Messages.UNITS.count(112));
        assertEquals("122 одиниці", Messages.UNITS.count(122));
    }

    @Test
    void argumentsCannotBreakTheMarkup() {
        String what = Messages.OPENED_WHAT.markup("<b>A&B</b> {0}");
        assertEquals("<b>A&B</b> {0} is open", Markup.plain(what));
        assertEquals(2, Markup.spans(what).size());
    }
}
