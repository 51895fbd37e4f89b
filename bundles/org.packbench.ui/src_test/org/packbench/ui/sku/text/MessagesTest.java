package org.packbench.ui.sku.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.ui.text.Translations;

/** No text of the SKU mapping is forgotten in any language. */
class MessagesTest {
    private static final List<String> SIDE_BY_SIDE = List.of(
            "buttonAdd",
            "buttonEdit",
            "buttonRemove",
            "buttonUndo",
            "buttonImport",
            "buttonExport",
            "buttonSave",
            "takeOurs",
            "takeTheirs");

    @ParameterizedTest
    @CsvSource({"'',2", "_de,2", "_bg,2", "_uk,3"})
    void everyLanguageHasEveryTextWithItsPlaceholdersAndItsForms(String language, int forms) throws IOException {
        new Translations(Messages.class).assertComplete(language, forms);
    }

    /** One letter opens one thing: two buttons of the view with the same one would hide each other. */
    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_bg", "_uk"})
    void buttonsThatStandSideBySideHaveLettersOfTheirOwn(String language) throws IOException {
        var texts = new Properties();
        try (InputStream in = MessagesTest.class.getResourceAsStream("messages" + language + ".properties")) {
            texts.load(in);
        }
        Set<Character> letters = new TreeSet<>();
        for (String key : SIDE_BY_SIDE) {
            String text = texts.getProperty(key);
            letters.add(Character.toLowerCase(text.charAt(text.indexOf('&') + 1)));
        }
        assertEquals(SIDE_BY_SIDE.size(), letters.size(), letters.toString());
    }

    @Test
    void theProgramSpeaksEnglishWhereItHasNoOtherWords() {
        assertEquals("Everything is saved on the share.", Messages.allSaved);
    }
}
