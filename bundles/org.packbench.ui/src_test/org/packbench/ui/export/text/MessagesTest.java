package org.packbench.ui.export.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.ui.text.Translations;

/** No text of exports is forgotten in any language. */
class MessagesTest {
    @ParameterizedTest
    @CsvSource({"'',2", "_de,2", "_bg,2", "_uk,3"})
    void everyLanguageHasEveryTextWithItsPlaceholders(String language, int forms) throws IOException {
        new Translations(Messages.class).assertComplete(language, forms);
    }

    /** One letter opens one thing: two controls of the dialog with the same one would hide each other. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_bg", "_uk"})
    void everyControlOfTheDialogHasALetterOfItsOwn(String language) throws IOException {
        var texts = new Properties();
        try (InputStream in = MessagesTest.class.getResourceAsStream("messages" + language + ".properties")) {
            texts.load(in);
        }
        int controls = 0;
        Set<Character> letters = new TreeSet<>();
        for (Object each : texts.values()) {
            String text = each.toString();
            int mark = text.indexOf('&');
            if (mark < 0) continue;
            controls++;
            letters.add(Character.toLowerCase(text.charAt(mark + 1)));
        }
        assertEquals(controls, letters.size(), letters.toString());
    }
}
