package org.packbench.ui.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.packbench.ui.browser.Entries.NOW;
import static org.packbench.ui.browser.Entries.entry;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.packbench.core.index.SessionEntry.CourierCount;
import org.packbench.core.index.SessionIndex.Snapshot;
import org.packbench.core.session.Sessions.State;
import org.packbench.ui.browser.Entries;
import org.packbench.ui.monitor.Board.Stall;
import org.packbench.ui.text.Rates;

class BoardTest {
    private static final Deadlines DEADLINES = new Deadlines(Map.of(
            "M", Map.of("PostOne", LocalTime.of(15, 0), "Speedy", LocalTime.of(16, 30)),
            "R", Map.of("PostOne", LocalTime.of(14, 30))));

    private static Board board(Entries... entries) {
        return Board.of(
                new Snapshot(NOW, 1, Stream.of(entries).map(Entries::made).toList(), List.of()), DEADLINES);
    }

    private static Entries at(String name, State state, int minutes) {
        return entry(name, state).started(NOW.minus(Duration.ofMinutes(minutes)));
    }

    private static List<String> names(Board board) {
        return board.lines().stream()
                .map(line -> line.entry().id().folder().name())
                .toList();
    }

    @Test
    void stalledSessionsStandOnTopAndTheOthersInTheOrderInWhichTheyWereBegun() {
        Board board = board(
                at("last", State.ACTIVE, 5),
                at("first", State.HERE, 90),
                at("idle", State.ACTIVE, 60).silent(Duration.ofSeconds(12), Duration.ofMinutes(11)),
                at("silent", State.STALE, 70).silent(Duration.ofMinutes(3), Duration.ofMinutes(3)),
                at("paused", State.PAUSED, 80),
                at("done", State.COMPLETED, 200));
        assertEquals(List.of("silent", "idle", "first", "last"), names(board));
        assertEquals(2, board.packing());
        assertEquals(2, board.stalled());
    }

    @Test
    void aLineSaysWhyItIsStalledAndWhereToGo() {
        var texts = new LineTexts(NOW, NOW);
        Board board = board(
                at("silent", State.STALE, 70)
                        .by("003", "Ivan Petrenko", "DESKTOP-PC3")
                        .silent(Duration.ofMinutes(3), Duration.ofMinutes(3)),
                at("idle", State.ACTIVE, 60).silent(Duration.ofSeconds(12), Duration.ofMinutes(11)));
        assertEquals(
                "No heartbeat for 3 min: check PC3",
                texts.stall(board.lines().getFirst()).orElseThrow());
        assertTrue(texts.stall(board.lines().get(1)).orElseThrow().startsWith("No scan for 11 min, last "));
        assertEquals(
                "No heartbeat for 3 min: check PC3. 003 (Ivan Petrenko), client M, PostOne_2025-11-10, PC3, 41 of 50 orders",
                texts.spoken(board.lines().getFirst()));
    }

    @Test
    void whatWasNotLookedAtSinceDoesNotBecomeStalledByItself() {
        Entries beating = at("a", State.ACTIVE, 60).silent(Duration.ofSeconds(119), Duration.ofMinutes(9));
        assertEquals(Stall.NONE, board(beating).lines().getFirst().stall());
        Entries silent = at("a", State.ACTIVE, 60).silent(Duration.ofSeconds(120), Duration.ofMinutes(9));
        assertEquals(Stall.NO_HEARTBEAT, board(silent).lines().getFirst().stall());
    }

    @Test
    void theHeadAddsUpWhatTheRowsShow() {
        Board board = board(
                at("a", State.ACTIVE, 60).packed(33, 50),
                at("b", State.ACTIVE, 50).packed(24, 50),
                at("c", State.STALE, 40));
        double rows = board.lines().stream()
                .mapToDouble(line -> LineTexts.ordersPerHour(line).orElse(0))
                .sum();
        assertEquals(rows, board.ordersPerHour());
        assertEquals("56.5", Rates.sum(33 + 23 + 0.5), "no tenth of a row is lost");
        assertEquals("—", LineTexts.shown(LineTexts.ordersPerHour(board.lines().getFirst())), "nobody is there");
    }

    @Test
    void couriersStandByWhenTheyLeaveAndTheEarliestTimeOfAnyClientCounts() {
        Board board = board(
                at("a", State.ACTIVE, 60).couriers(new CourierCount("Speedy", 20, 5), new CourierCount("DHL", 3, 3)),
                at("b", State.PAUSED, 60).couriers(new CourierCount("PostOne", 20, 4)),
                at("c", State.AVAILABLE, 60).client("R").couriers(new CourierCount("postone", 20, 20)),
                at("d", State.COMPLETED, 60).couriers(new CourierCount("Gone", 20, 1)),
                at("e", State.ACTIVE, 60).couriers(new CourierCount("Packed", 20, 0)));
        assertEquals(
                List.of(
                        new Departure("PostOne", Optional.of(LocalTime.of(14, 30)), 24),
                        new Departure("Speedy", Optional.of(LocalTime.of(16, 30)), 5),
                        new Departure("DHL", Optional.empty(), 3)),
                board.departures());
        assertEquals(
                "leaves 14:30 · 24 orders left",
                FootPainter.text(board.departures().getFirst(), LocalTime.of(14, 30)));
        assertEquals(
                "left 14:30 · 24 orders left",
                FootPainter.text(board.departures().getFirst(), LocalTime.of(14, 31)));
    }

    @ParameterizedTest
    @CsvSource({"1920,1080", "1024,768", "3840,2160", "1280,1024", "2560,1080", "800,600", "1080,1920"})
    void noRowIsEverCutAndEveryLineIsOnAPage(int width, int height) {
        for (int lines = 0; lines < 60; lines++) {
            BoardLayout layout = BoardLayout.of(width, height, lines, 100);
            List<Integer> all = IntStream.range(0, lines).boxed().toList();
            int shown = 0;
            for (int page = 0; page < layout.pages(); page++) {
                List<Integer> rows = layout.page(all, page);
                shown += rows.size();
                for (int i = 0; i < rows.size(); i++) {
                    Rectangle row = layout.row(i);
                    assertTrue(row.y + row.height <= layout.foot().y, width + "x" + height + ", " + lines);
                    assertTrue(row.x + row.width <= layout.width(), "within the board");
                }
            }
            assertEquals(lines, shown, width + "x" + height);
            if (layout.pages() > 1) assertFalse(layout.rowHeight() > BoardLayout.LOW, "rows are lowered first");
        }
    }
}
