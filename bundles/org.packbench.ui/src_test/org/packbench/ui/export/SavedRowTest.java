package org.packbench.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of where an export is. */
class SavedRowTest {
    @Test
    void anotherNameIsToldWithItsReason() {
        Path wanted = Path.of("/x/a.xlsx");
        assertEquals("Saved as /x/a.xlsx", SavedRow.words(List.of(wanted), wanted));
        assertEquals(
                "a.xlsx is open in another program or must not be written. Saved as /x/a (2).xlsx",
                SavedRow.words(List.of(Path.of("/x/a (2).xlsx")), wanted));
        assertEquals(
                "Saved as 2 files in /x",
                SavedRow.words(List.of(Path.of("/x/a-b.csv"), Path.of("/x/a-c.csv")), Path.of("/x/a.csv")));
    }
}
