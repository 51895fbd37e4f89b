package org.packbench.ui.intake.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.ui.text.Translations;

/** No text about a list is forgotten in any language. */
class MessagesTest {
    @ParameterizedTest
    @CsvSource({"'',2", "_de,2", "_bg,2", "_uk,3"})
    void everyLanguageHasEveryTextWithItsPlaceholdersAndItsForms(String language, int forms) throws IOException {
        new Translations(Messages.class).assertComplete(language, forms);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_de", "_bg", "_uk"})
    void whatStandsSideBySideInTheWizardHasLettersOfItsOwn(String language) throws IOException {
        distinct(language, "columnsMap", "sheet", "leaveOut", "saveRows", "again", "inboxRead");
        distinct(language, "columnsUse", "sheet", "columnsBack", "columnsDefault", "columnsRemember", "inboxRead");
    }

    /** @param own of this page's, with those buttons that stand there too */
    private static void distinct(String language, String... own) throws IOException {
        Map<String, Character> letters = new HashMap<>(new Translations(Messages.class).letters(language, own));
        letters.putAll(new Translations(org.packbench.ui.Messages.class)
                .letters(language, "startBrowse", "startReadAgain", "startRestoreIt", "startAnyway", "startSession"));
        letters.putAll(new Translations(org.packbench.ui.lists.text.Messages.class).letters(language, "fromSession"));
        letters.putAll(new Translations(org.packbench.ui.shop.text.Messages.class).letters(language, "fromShop"));
        letters.put("< &Back", 'b'); // the workbench says this one in English
        assertEquals(letters.size(), new HashSet<>(letters.values()).size(), letters::toString);
    }
}
