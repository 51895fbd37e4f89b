package org.packbench.ui.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.ui.text.Translations;

/** No text of printing is forgotten in any language. */
class MessagesTest {
    private final Translations texts = new Translations(Messages.class);

    @ParameterizedTest
    @CsvSource({"'',2", "_de,2", "_bg,2", "_uk,3"})
    void everyLanguageHasEveryTextWithItsPlaceholders(String language, int forms) throws IOException {
        texts.assertComplete(language, forms);
    }

    /** One letter opens one thing: two buttons of the dialog with the same one would hide each other. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_bg", "_uk"})
    void buttonsThatStandSideBySideHaveLettersOfTheirOwn(String language) throws IOException {
        Map<String, Character> letters = texts.letters(language, "buttonAll", "buttonNone", "buttonPrint", "automatic");
        assertEquals(4, new HashSet<>(letters.values()).size(), letters.toString());
    }
}
