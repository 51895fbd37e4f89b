package org.packbench.ui.monitor.text;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.packbench.ui.text.Translations;

/** No text of the session monitor is forgotten in any language. */
class MessagesTest {
    @ParameterizedTest
    @CsvSource({"'',2", "_de,2", "_bg,2", "_uk,3"})
    void everyLanguageHasEveryTextWithItsPlaceholdersAndItsForms(String language, int forms) throws IOException {
        new Translations(Messages.class).assertComplete(language, forms);
    }
}
