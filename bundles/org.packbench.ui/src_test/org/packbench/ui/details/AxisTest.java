package org.packbench.ui.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class AxisTest {
    private static Axis twoDays() {
        return Axis.of(new Sample()
                .control("opened")
                .held(60)
                .load("A")
                .held(60)
                .ok("Cream", 1, 1)
                .away(Duration.ofDays(1))
                .control("continued")
                .held(120)
                .load("B")
                .steps());
    }

    @Test
    void aNightInWhichNobodyHadItIsCutToAGap() {
        Axis axis = twoDays();
        assertEquals(120, axis.place(2));
        double gap = axis.place(3) - axis.place(2);
        assertTrue(gap < 10, "gap " + gap);
        assertEquals(
                List.of(Duration.ofDays(1)),
                axis.gaps().stream().map(Axis.Gap::length).toList());
        assertEquals(240 + gap, axis.length());
    }

    @Test
    void aPauseWithinASessionIsCutToo() {
        Axis axis = Axis.of(new Sample()
                .load("A")
                .held(3_600)
                .ok("Cream", 1, 1)
                .held(60)
                .load("B")
                .steps());
        assertEquals(1, axis.gaps().size());
        assertTrue(axis.length() < 70);
    }

    @Test
    void anotherDayIsSaidWhereItBegins() {
        List<Axis.Tick> ticks = twoDays().ticks(60, ZoneOffset.UTC);
        assertEquals(1, ticks.stream().filter(Axis.Tick::day).count());
        Axis.Tick day = ticks.stream().filter(Axis.Tick::day).findFirst().orElseThrow();
        assertEquals(Instant.parse("2025-11-11T08:04:11Z"), day.at());
    }

    @Test
    void marksStandOnFullMinutesOfTheZoneAndNoneTwice() {
        List<Axis.Tick> ticks = twoDays().ticks(60, ZoneId.of("Asia/Kolkata"));
        List<Instant> full =
                ticks.stream().filter(tick -> !tick.day()).map(Axis.Tick::at).toList();
        assertEquals(Instant.parse("2025-11-10T08:03:00Z"), full.getFirst());
        assertEquals(full.size(), full.stream().distinct().count());
        assertTrue(full.stream().allMatch(at -> at.getEpochSecond() % 60 == 0));
    }

    @Test
    void aPlaceHasTheStepsAroundIt() {
        Axis axis = twoDays();
        assertEquals(0, axis.last(0));
        assertEquals(0, axis.last(59.9));
        assertEquals(1, axis.last(60));
        assertEquals(1, axis.nearest(85));
        assertEquals(2, axis.nearest(95));
        assertEquals(4, axis.last(1e9));
    }

    @Test
    void aMomentByTheClockHasAPlace() {
        Axis axis = twoDays();
        assertEquals(90, axis.place(Instant.parse("2025-11-10T08:03:41Z")), 0.001);
        assertEquals(0, axis.place(Instant.parse("2025-11-10T07:00:00Z")));
        assertEquals(axis.length(), axis.place(Instant.parse("2025-11-12T07:00:00Z")));
    }

    @Test
    void aSessionWithoutStepsHasAnEmptyAxis() {
        Axis axis = Axis.of(List.of());
        assertEquals(-1, axis.last(5));
        assertEquals(-1, axis.nearest(5));
        assertEquals(List.of(), axis.ticks(60, ZoneOffset.UTC));
    }

    @Test
    void marksAreAsFarApartAsTheirWordsNeed() {
        Axis axis = Axis.of(new Sample()
                .load("A")
                .held(590)
                .ok("Cream", 1, 2)
                .held(590)
                .ok("Cream", 2, 2)
                .steps());
        int interval = axis.interval(1_000, 80);
        assertEquals(120, interval);
    }
}
