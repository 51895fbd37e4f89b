package org.packbench.ui.client.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.packbench.ui.text.Translations;

/** No text of a client's settings is forgotten in any language. */
class MessagesTest {
    @ParameterizedTest
    @CsvSource({"'',2", "_de,2", "_bg,2", "_uk,3"})
    void everyLanguageHasEveryTextWithItsPlaceholders(String language, int forms) throws IOException {
        new Translations(Messages.class).assertComplete(language, forms);
    }

    @Test
    void theProgramSpeaksEnglishWhereItHasNoOtherWords() {
        assertEquals("Everything is saved on the share.", Messages.saved);
    }
}
