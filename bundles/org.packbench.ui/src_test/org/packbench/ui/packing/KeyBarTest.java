package org.packbench.ui.packing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.packbench.model.screen.Key;

/** Which keys stand at the foot of the screen. */
class KeyBarTest {
    private final Station station = Station.withSample();

    private List<String> keys() {
        return station.screen.getKeys().stream().map(Key::getKey).toList();
    }

    private void pack() {
        station.scan("BG10131", Station.NIGHT);
    }

    @Test
    void aLabelIsPrintedAgainFromThePackedOrderAndFromTheListAfterIt() {
        assertFalse(keys().contains("Ctrl+P"), "before anything is packed");
        pack();
        assertEquals(List.of("Ctrl+Enter", "Ctrl+P", "Ctrl+Shift+E", "F11"), keys());
        station.tell(ScanCommand.DONE);
        assertEquals(List.of("Enter", "Ctrl+P", "Ctrl+U", "Ctrl+Shift+E", "F11"), keys());
    }

    @Test
    void onAnOpenOrderItStandsBehindWhatIsNeededMore() {
        station.scan("BG10129");
        assertTrue(keys().indexOf("Ctrl+P") > keys().indexOf("Ctrl+U"), keys()::toString);
    }

    @Test
    void theCapsAreThoseOfTheKeyboardOfTheLanguage() {
        Messages.speak(Messages.bundle(Locale.GERMAN));
        Station german = Station.withSample();
        german.scan("BG10131", Station.NIGHT);
        assertEquals(
                List.of("Strg+Enter", "Strg+P", "Strg+Umschalt+E", "F11"),
                german.screen.getKeys().stream().map(Key::getKey).toList());
        assertTrue(german.screen.getBar().getNext().contains("Auftrag scannen"));
    }

    @AfterEach
    void speakEnglish() {
        Messages.speak(Messages.bundle(Locale.ROOT));
    }

    @Test
    void everyKeyIsACommandOfTheScreen() {
        station.scan("BG10129");
        for (Key key : station.screen.getKeys()) ScanCommand.valueOf(key.getCommand());
    }
}
