package org.packbench.ui.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packbench.core.session.Sessions.State;

class MemoryTest {
    @Test
    void whatWasWishedIsWishedAgainTheNextDay() {
        var filter = new Filter(
                Optional.of("M"),
                Optional.of(State.STALE),
                Optional.of("001 (John Doe)"),
                Optional.of("DESKTOP-PC1"),
                Optional.of("Спіді & Co=1"),
                Optional.of(LocalDate.of(2025, 9, 19)),
                Optional.of(LocalDate.of(2025, 11, 10)),
                "BG10214 ünd");
        Wish wish = Wish.first(Segment.ACTIVE)
                .with(filter)
                .with(new Sorting(Column.RATE, true))
                .with(Grouping.DAY);
        wish = wish.with(
                wish.shown().toggled(Column.PC).wide(Column.SESSION, 222).ordered(List.of(Column.RATE)));
        assertEquals(wish, Memory.wish(Memory.text(wish), Segment.ALL));
        assertEquals(Column.RATE, wish.shown().order().getFirst());
    }

    @Test
    void whatAnotherVersionKeptIsPassedOver() {
        Wish first = Wish.first(Segment.COMPLETED);
        assertEquals(first, Memory.wish("", Segment.COMPLETED));
        assertEquals(
                first,
                Memory.wish("segment=FUTURE&sort=NEW,down&group=&from=yesterday&state=odd&x", Segment.COMPLETED));
    }

    @Test
    void theLastColumnCannotBeHidden() {
        Columns columns = Columns.first(Segment.ALL);
        for (Column column : Column.values()) if (columns.shows(column)) columns = columns.toggled(column);
        assertEquals(1, Column.values().length - columns.hidden().size());
    }

    @Test
    void columnsShareTheRoomThatIsLeftAndKeepWhatAPersonSet() {
        Columns columns = Columns.first(Segment.ALL).wide(Column.CLIENT, 300);
        assertEquals(300, columns.fitted(1920, Map.of()).get(Column.CLIENT));
        int sum = columns.fitted(1920, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertEquals(1920, sum, Column.values().length);
        assertEquals(
                Column.SESSION.least, columns.fitted(400, Map.of()).get(Column.SESSION), "less than that is scrolled");
    }

    @Test
    void aColumnIsAtLeastAsWideAsItsWordsInThisLanguage() {
        Columns columns = Columns.first(Segment.ALL);
        Map<Column, Integer> wide = columns.fitted(1020, Map.of(Column.STATE, 150, Column.CLIENT, 1));
        assertTrue(wide.get(Column.STATE) >= 150, "the state is read to its end");
        assertTrue(wide.get(Column.CLIENT) >= Column.CLIENT.least);
        assertEquals(
                60,
                columns.wide(Column.STATE, 60)
                        .fitted(1020, Map.of(Column.STATE, 150))
                        .get(Column.STATE));
    }

    @Test
    void aSmallScreenLeavesOutWhatIsSaidElsewhereAndNotWhatAPersonHasArranged() {
        for (Segment segment : Segment.values()) {
            Map<Column, Integer> small = Columns.first(segment).fitted(1020, Map.of());
            int sum = small.values().stream().mapToInt(Integer::intValue).sum();
            assertTrue(sum <= 1020, segment + ": " + sum);
            assertFalse(small.containsKey(Column.PC), segment + " without the PC");
            assertTrue(small.containsKey(Column.RATE), segment + " with the rate");
            assertTrue(Columns.first(segment).fitted(1920, Map.of()).containsKey(Column.PC), segment + " with the PC");
        }
        assertTrue(Columns.first(Segment.ALL)
                .wide(Column.CLIENT, 60)
                .fitted(1020, Map.of())
                .containsKey(Column.PC));
    }
}
