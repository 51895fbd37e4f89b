package org.packbench.ui.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.packbench.ui.browser.Entries.NOW;
import static org.packbench.ui.browser.Entries.ZONE;
import static org.packbench.ui.browser.Entries.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.packbench.core.index.SessionEntry.CourierCount;
import org.packbench.core.session.Sessions.State;
import org.packbench.ui.text.Rates;

class RowTextsTest {
    private static String text(Column column, Entries entry) {
        return new RowTexts(NOW, NOW.plusSeconds(3), ZONE).text(column, entry.row());
    }

    @Test
    void aRowSaysWhoPacksWhatAndHowFarItIs() {
        Entries here = entry("2025-11-10_13-18-02", State.HERE);
        assertEquals("Active · here", text(Column.STATE, here));
        assertEquals("2025-11-10_13-18-02", text(Column.SESSION, here));
        assertEquals("001 (John Doe)", text(Column.WORKER, here));
        assertEquals("41 of 50 · 1 skipped", text(Column.PACKED, here));
        assertEquals("118", text(Column.ITEMS, here));
        assertEquals("33", text(Column.RATE, here));
        assertEquals("1:15", text(Column.DURATION, here));
    }

    @Test
    void largeRatesHaveTheirThousandsPartedAsEverywhere() {
        assertEquals("32,800", text(Column.RATE, entry("a", State.ACTIVE).packed(41_000, 50_000)));
    }

    @Test
    void belowTenAnHourTheTenthsMatterAsInTheStatistics() {
        assertEquals("0.8", text(Column.RATE, entry("a", State.COMPLETED).packed(1, 50)));
        assertEquals("9.6", text(Column.RATE, entry("a", State.COMPLETED).packed(12, 50)));
        assertEquals("10", text(Column.RATE, entry("a", State.COMPLETED).packed(13, 50)));
        assertEquals("10", Rates.shown(9.96));
    }

    @Test
    void itemsThatNoFileTellsAreADashAndStandLastEitherWay() {
        Row.Session untold = entry("old", State.COMPLETED).withoutItems().row();
        Row.Session told = entry("new", State.COMPLETED).row();
        assertEquals("—", text(Column.ITEMS, entry("old", State.COMPLETED).withoutItems()));
        for (boolean descending : new boolean[] {true, false})
            assertEquals(
                    List.of(told, untold),
                    Stream.of(untold, told)
                            .sorted(Column.ITEMS.order(descending))
                            .toList());
        assertEquals("0", text(Column.ITEMS, entry("begun", State.PAUSED).packed(0, 50)));
    }

    @Test
    void aHeartbeatGrowsOlderBetweenTwoRefreshes() {
        assertEquals("12 s ago", text(Column.HEARTBEAT, entry("a", State.ACTIVE)));
        assertEquals("—", text(Column.HEARTBEAT, entry("a", State.COMPLETED)));
        assertEquals(
                "3 min ago",
                text(Column.HEARTBEAT, entry("a", State.STALE).silent(Duration.ofMinutes(3), Duration.ofMinutes(4))));
    }

    @Test
    void timesAreLocalAndSayTheirDayOnlyWhereItIsAnother() {
        assertEquals("13:17", text(Column.STARTED, entry("a", State.ACTIVE)));
        assertEquals(
                "09.11. 08:00",
                text(Column.STARTED, entry("a", State.COMPLETED).started(Instant.parse("2025-11-09T06:00:30Z"))));
        assertEquals(
                "31.12.2024 22:00",
                text(Column.STARTED, entry("a", State.COMPLETED).started(Instant.parse("2024-12-31T20:00:00Z"))));
    }

    @Test
    void aTimeOfAnotherYearAsksForMoreRoom() {
        var texts = new RowTexts(NOW, NOW, ZONE);
        assertFalse(texts.tellsYear(entry("a", State.COMPLETED).row()));
        Instant before = Instant.parse("2024-12-31T20:00:00Z");
        assertTrue(texts.tellsYear(entry("a", State.COMPLETED).started(before).row()));
        assertEquals(
                RowTexts.LONGEST_TIME.length(),
                text(Column.STARTED, entry("a", State.COMPLETED).started(before))
                        .length());
    }

    @Test
    void nobodyIsNamedWhereNobodyHasPackedAndNothingIsMadeUpWhereNoFileSaysWho() {
        assertEquals("—", text(Column.WORKER, entry("a", State.AVAILABLE).byNobody()));
        assertEquals("—", text(Column.PC, entry("a", State.AVAILABLE).byNobody()));
        assertEquals("Unknown", text(Column.WORKER, entry("a", State.ABANDONED).byNobody()));
        assertEquals("Unknown", text(Column.PC, entry("a", State.ABANDONED).byNobody()));
        assertEquals(
                "DESKTOP-PC1", text(Column.WORKER, entry("a", State.COMPLETED).by("?", "", "DESKTOP-PC1")));
    }

    @Test
    void howFastSomebodySilentIsNobodyKnows() {
        assertEquals("—", text(Column.RATE, entry("a", State.STALE)));
    }

    @Test
    void theCourierThatTakesMostIsNamedAndTheOthersCounted() {
        Entries two =
                entry("a", State.ACTIVE).couriers(new CourierCount("DHL", 9, 1), new CourierCount("Speedy", 2, 0));
        assertEquals("DHL +1", text(Column.COURIER, two));
    }

    @Test
    void aDayIsReadAsPeopleWriteIt() {
        LocalDate today = LocalDate.of(2025, 11, 10);
        assertEquals(Optional.of(LocalDate.of(2025, 9, 19)), DayField.read("19.09.2025", today));
        assertEquals(Optional.of(LocalDate.of(2025, 9, 1)), DayField.read("1.9.", today));
        assertEquals(Optional.of(LocalDate.of(2025, 9, 1)), DayField.read("1.9", today));
        assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), DayField.read("2024-02-29", today));
        assertEquals(Optional.empty(), DayField.read("1.", today));
        assertEquals(Optional.empty(), DayField.read("soon", today));
    }
}
