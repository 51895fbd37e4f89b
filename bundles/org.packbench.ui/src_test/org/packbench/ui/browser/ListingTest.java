package org.packbench.ui.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.packbench.ui.browser.Entries.NOW;
import static org.packbench.ui.browser.Entries.entry;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.packbench.core.index.SessionEntry.CourierCount;
import org.packbench.core.session.Sessions.State;

class ListingTest {
    private final List<Row.Session> all = List.of(
            entry("done", State.COMPLETED)
                    .client("R")
                    .started(NOW.minus(Duration.ofDays(2)))
                    .row(),
            entry("free", State.AVAILABLE).byNobody().row(),
            entry("stale", State.STALE)
                    .client("R")
                    .by("003", "Ivan Petrenko", "DESKTOP-PC3")
                    .row(),
            entry("here", State.HERE).row(),
            entry("paused", State.PAUSED)
                    .couriers(new CourierCount("DHL", 14, 5))
                    .row(),
            entry("older", State.ACTIVE).started(NOW.minus(Duration.ofHours(3))).row(),
            entry("active", State.ACTIVE)
                    .client("A")
                    .started(NOW.minus(Duration.ofMinutes(5)))
                    .row(),
            entry("gone", State.ABANDONED)
                    .started(NOW.minus(Duration.ofDays(1)))
                    .row());

    private static List<String> names(Listing listing) {
        return listing.rows().stream()
                .map(row -> row instanceof Row.Session session
                        ? session.name()
                        : row.key().strip())
                .toList();
    }

    private Listing listing(Wish wish) {
        return Listing.of(all, wish);
    }

    private static Wish all() {
        return Wish.first(Segment.ALL);
    }

    private static Filter filter() {
        return Filter.NONE;
    }

    @Test
    void whoPacksComesFirstThenWhatCanBePackedThenWhatIsDone() {
        assertEquals(
                List.of("here", "active", "older", "stale", "paused", "free", "gone", "done"), names(listing(all())));
    }

    @Test
    void everySegmentCountsWhatTheFilterLetsThrough() {
        assertEquals(
                Map.of(Segment.ALL, 8, Segment.ACTIVE, 4, Segment.COMPLETED, 1, Segment.AVAILABLE, 2),
                listing(all()).counts());
        Filter onlyR = new Filter(
                Optional.of("R"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
        assertEquals(
                Map.of(Segment.ALL, 2, Segment.ACTIVE, 1, Segment.COMPLETED, 1, Segment.AVAILABLE, 0),
                listing(all().with(onlyR)).counts());
        assertEquals(List.of("stale"), names(listing(Wish.first(Segment.ACTIVE).with(onlyR))));
    }

    @Test
    void aTextIsFoundInWhateverARowSaysInAnyCaseAndAllOfItsWordsMustBe() {
        assertEquals(List.of("stale"), names(listing(all().with(filter().withText("  petrenko pc3 ")))));
        assertEquals(List.of("paused"), names(listing(all().with(filter().withText("dhl")))));
        assertEquals(List.of(), names(listing(all().with(filter().withText("petrenko dhl")))));
    }

    @Test
    void anActiveStateMeansThisPcToo() {
        var active = new Filter(
                Optional.empty(),
                Optional.of(State.ACTIVE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
        assertEquals(List.of("here", "active", "older"), names(listing(all().with(active))));
    }

    @Test
    void daysAreThoseOfWhoLooksAndBothEndsCount() {
        LocalDate yesterday = LocalDate.of(2025, 11, 9);
        var days = new Filter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2025, 11, 8)),
                Optional.of(yesterday),
                "");
        assertEquals(List.of("gone", "done"), names(listing(all().with(days))));
    }

    @Test
    void whatSaysNothingInAColumnComesLastEitherWay() {
        assertEquals(
                "free",
                names(listing(all().with(new Sorting(Column.STARTED, false)))).getLast());
        assertEquals(
                "free",
                names(listing(all().with(new Sorting(Column.STARTED, true)))).getLast());
        assertEquals(
                "done",
                names(listing(all().with(new Sorting(Column.STARTED, false)))).getFirst());
        assertEquals(
                "active",
                names(listing(all().with(new Sorting(Column.STARTED, true)))).getFirst());
    }

    @Test
    void everyColumnSortsBothWaysAndKeepsEveryRow() {
        for (Column column : Column.values())
            for (boolean down : new boolean[] {false, true})
                assertEquals(
                        8, listing(all().with(new Sorting(column, down))).rows().size(), column.name());
    }

    @Test
    void groupsHaveHeadsAndTheActiveStandOnTopInEach() {
        assertEquals(
                List.of("A", "active", "M", "here", "older", "paused", "free", "gone", "R", "stale", "done"),
                names(listing(all().with(Grouping.CLIENT))));
        Listing days = listing(all().with(Grouping.DAY));
        assertTrue(days.rows().getFirst() instanceof Row.Group, "a head");
        assertEquals(8, days.shown(), "heads are no sessions");
        assertEquals("No date", names(days).get(names(days).size() - 2));
    }

    @Test
    void tenThousandSessionsAreFilteredAndSortedBetweenTwoKeys() {
        var many = new ArrayList<Row.Session>();
        IntStream.range(0, 10_000)
                .forEach(i -> many.add(entry("s" + i, State.values()[i % 9])
                        .client("C" + i % 100)
                        .started(NOW.minus(Duration.ofMinutes(i)))
                        .row()));
        for (int i = 0; i < 20; i++) Listing.of(many, all().with(filter().withText("c7 pc1")));
        // what other programs of this machine take is not ours
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        Listing found =
                Listing.of(many, all().with(filter().withText("c7 pc1")).with(new Sorting(Column.WORKER, true)));
        Duration took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - begun);
        assertTrue(found.shown() > 100, "found " + found.shown());
        assertTrue(took.toMillis() < 200, "took " + took);
    }
}
