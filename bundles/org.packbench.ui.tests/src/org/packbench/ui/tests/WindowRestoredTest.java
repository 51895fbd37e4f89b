package org.packbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A window is opened again as it was closed. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class WindowRestoredTest {
    /** Ours at both ends of the upper edge; what stands between them is the platform's. */
    private static final List<String> OURS = List.of(
            "Start (Ctrl+N)",
            "Keys and codes (F1)",
            "Packing (Alt+1)",
            "Sessions (Alt+2)",
            "Monitor (Shift+Ctrl+M)",
            "Statistics (Alt+4)");

    @Test
    void aWindowHasTheSameButtonsEveryTimeItIsOpened(@TempDir Path folder) throws IOException, InterruptedException {
        Workplace place = Workplace.here();
        place.openSample();
        for (String time : List.of("first", "second", "third")) assertEquals(OURS, openAndClose(folder), time);
    }

    /** @return what those of its buttons say that are ours */
    private static List<String> openAndClose(Path folder) throws IOException, InterruptedException {
        Path buttons = folder.resolve("buttons");
        Files.deleteIfExists(buttons);
        try (OtherWindow other =
                OtherWindow.open(folder, Workplace.SHARE, "-D" + ClosingWindow.BUTTONS + "=" + buttons)) {
            other.awaitEnd();
            return Files.readAllLines(buttons).stream().filter(OURS::contains).toList();
        }
    }
}
