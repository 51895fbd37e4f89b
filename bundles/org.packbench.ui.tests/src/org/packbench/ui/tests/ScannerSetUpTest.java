package org.packbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.packbench.core.scan.ScannerCheck;
import org.packbench.ui.tests.bot.Bot;
import org.packbench.ui.tests.bot.Workbench;
import org.packbench.ui.tests.bot.XScanner;

/** A scanner with English keys at a PC whose keyboard is German: named after one scan, and right from then on. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class ScannerSetUpTest {
    private final Workplace place = Workplace.here();
    private final Workbench workbench = place.workbench();
    private final XScanner keys = new XScanner(workbench.ui());

    @BeforeEach
    void beginAtTheSample() {
        workbench.resize();
        place.openSample();
        place.putAway();
        place.start();
        keys.layout("de");
    }

    @AfterEach
    void asItWas() {
        keys.layout("us");
        Bot dialog = setUp();
        dialog.button("As it comes out of the box").click();
        dialog.button("Close").click();
        dialog.waitUntilClosed();
        place.putAway();
    }

    private Bot setUp() {
        workbench.command("org.packbench.ui.command.scanner");
        return workbench.window().shell("Scanner of this PC");
    }

    @Test
    void aGermanKeyboardIsNamedAndItsScansArePutRight() throws IOException {
        keys.keys(EnglishKeys.of("BG10129\r"));
        workbench.waitForScreen("an order", s -> place.state().open().isPresent());
        keys.keys(EnglishKeys.of("HC-FC-050\r"));
        workbench.waitForScreen(
                "a code that nobody knows", s -> s.getBar().getWhat().contains("HCßFCß050"));
        keys.press("Escape");

        Bot dialog = setUp();
        keys.keys(EnglishKeys.of(ScannerCheck.CODE + "\r"));
        dialog.waitForText("German; what it makes of a scan is put right");
        workbench.screenshot("scanner", dialog);
        dialog.button("Keep for this PC").click();
        keys.keys(EnglishKeys.of(ScannerCheck.CODE + "\r"));
        dialog.waitForText("The scanner is understood.");
        dialog.button("Close").click();
        dialog.waitUntilClosed();

        keys.keys(EnglishKeys.of("HC-FC-050\r"));
        workbench.ui().waitUntil("one unit", () -> place.state().packedUnits() == 1);
        assertEquals(
                1, place.state().progress(place.state().open().orElseThrow()).unknownScans());
    }

    /** The keys that an English scanner presses, by the numbers that X has for them. */
    private static final class EnglishKeys {
        private static final Map<Integer, String> ROWS =
                Map.of(10, "1234567890-=", 24, "qwertyuiop[]", 38, "asdfghjkl;'`", 51, "\\zxcvbnm,./");
        private static final Map<Integer, String> SHIFTED =
                Map.of(10, "!@#$%^&*()_+", 24, "QWERTYUIOP{}", 38, "ASDFGHJKL:\"~", 51, "|ZXCVBNM<>?");

        static List<String> of(String code) {
            List<String> pressed = new ArrayList<>();
            for (char c : code.toCharArray()) pressed.add(c == '\r' ? "36" : key(c));
            return pressed;
        }

        private static String key(char c) {
            for (int row : ROWS.keySet()) {
                int plain = ROWS.getOrDefault(row, "").indexOf(c);
                int shifted = SHIFTED.getOrDefault(row, "").indexOf(c);
                if (plain >= 0) return String.valueOf(row + plain);
                if (shifted >= 0) return "shift+" + (row + shifted);
            }
            throw new IllegalArgumentException("no key gives " + c);
        }
    }
}
