package org.packbench.ui.intake.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.importer.Doubt;
import org.packbench.core.importer.Doubt.What;
import org.packbench.core.importer.Field;
import org.packbench.core.intake.Concern;
import org.packbench.core.intake.Difference;

/** Doubts say what is the matter, where, and what to do. */
class IntakeTextsTest {
    private static final SessionId SESSION = new SessionId("SESSIONS/CLIENT_M/2025-11-03_14-30-45");

    private static String what(What what) {
        return IntakeTexts.of(new Doubt(what, "list.xlsx", "Orders", 4, "B (SKU)"))
                .what();
    }

    @Test
    void whatASpreadsheetDidToACodeIsSaidWithTheCode() {
        assertEquals(
                "SKU “5.90123E+12” was shortened by a spreadsheet: its last digits are lost",
                what(new What.Shortened(Field.SKU, "5.90123E+12")));
        assertEquals(
                "“590123412345” may have been 0590123412345: a spreadsheet takes zeros away from the front",
                what(new What.ZerosLost("590123412345", "0590123412345")));
    }

    @Test
    void rowsThatCountByDefaultAreCounted() {
        assertEquals("1 row has no quantity and counts as 1", what(new What.QuantityByDefault(1, 1)));
        assertEquals("12 rows have no quantity and count as 2", what(new What.QuantityByDefault(2, 12)));
    }

    @ParameterizedTest
    @CsvSource({
        "Orders,4,B (SKU),Orders!B4",
        "'',4,B,B4",
        "'',4,sku,row 4",
        "Orders,4,'','Orders, row 4'",
        "Orders,0,'',Orders"
    })
    void aPlaceIsWhatAPersonTypesToGetThere(String sheet, int row, String column, String place) {
        assertEquals(place, IntakeTexts.place(new Doubt(new What.BreaksOff(), "list.xlsx", sheet, row, column)));
    }

    @Test
    void anOrderThatWasPackedIsToldWithWhoPackedIt() {
        var john = new WorkerName(new WorkerId("001"), "John Doe");
        var packed = new Concern.PackedBefore("1001", SESSION, "Monday", Optional.empty(), Optional.of(john));
        assertEquals(
                "Order 1001 was packed already, — by 001 (John Doe) in “Monday”",
                IntakeTexts.of(packed).what());
        assertEquals(
                "SKU-1 is known only to client N, O",
                IntakeTexts.of(new Concern.SkuOfAnotherClient("SKU-1", List.of(new ClientId("N"), new ClientId("O"))))
                        .what());
    }

    @Test
    void whatChangedIsCountedAndThenNamed() {
        var changed =
                new Difference.Changed("3", List.of(new Difference.Item("A", 2, 3), new Difference.Item("B", 0, 1)));
        var difference = new Difference(SESSION, Optional.empty(), List.of("1", "2"), List.of(), List.of(changed));
        assertEquals(
                "Since this list was imported before: 2 orders added · 1 order changed",
                IntakeTexts.headline(difference));
        assertEquals(
                List.of("Order 3 was changed: A 2 → 3, B 0 → 1", "Order 1 is new", "Order 2 is new"),
                IntakeTexts.each(difference).stream()
                        .map(change -> change.text().what())
                        .toList());
    }

    @Test
    void aListThatHasNotChangedSaysSo() {
        var none = new Difference(
                SESSION, Optional.of(Instant.parse("2025-11-03T14:30:45Z")), List.of(), List.of(), List.of());
        assertEquals(
                "Nothing has changed since this list was imported on ",
                IntakeTexts.headline(none).replaceAll("\\d.*", ""));
    }
}
