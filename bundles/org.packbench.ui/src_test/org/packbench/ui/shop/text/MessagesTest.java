package org.packbench.ui.shop.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.HashSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.ui.text.Translations;

/** No text about shops is forgotten in any language. */
class MessagesTest {
    @ParameterizedTest
    @CsvSource({"'',2", "_de,2", "_bg,2", "_uk,3"})
    void everyLanguageHasEveryTextWithItsPlaceholdersAndItsForms(String language, int forms) throws IOException {
        new Translations(Messages.class).assertComplete(language, forms);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_bg", "_uk"})
    void buttonsOfTheDialogHaveLettersOfTheirOwn(String language) throws IOException {
        var letters = new Translations(Messages.class).letters(language, "test", "save", "forget", "barcodes", "stop");
        assertEquals(letters.size(), new HashSet<>(letters.values()).size(), letters::toString);
    }
}
