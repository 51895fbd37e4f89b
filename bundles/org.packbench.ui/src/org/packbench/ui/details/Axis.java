package org.packbench.ui.details;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.packbench.core.history.SessionHistory.Step;

/**
 * Where the steps of a session stand on its timeline. Places are seconds of work: what lay idle for long, or was held by
 * nobody, is cut down to a gap, so that a session of several days is as readable as one of an hour.
 */
final class Axis {
    /** What lies idle for longer is cut. */
    static final Duration LONG = Duration.ofMinutes(10);

    /** What is left of it, in parts of what is shown. */
    private static final double CUT = 0.02;

    private static final int[] INTERVALS = {5, 10, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600};

    private final List<Step> steps;
    private final double[] places;
    private final List<Gap> gaps;

    /** Something that was cut, before the step of this index; {@code length} by the clock. */
    record Gap(int before, double from, double to, Duration length) {}

    /** A mark; {@code day} when another day begins with it. */
    record Tick(double place, Instant at, boolean day) {}

    private Axis(List<Step> steps, double[] places, List<Gap> gaps) {
        this.steps = steps;
        this.places = places;
        this.gaps = gaps;
    }

    static Axis of(List<Step> steps) {
        double worked = 0;
        for (int i = 1; i < steps.size(); i++) if (!cut(steps, i)) worked += seconds(elapsed(steps, i));
        double gap = Math.max(1, worked * CUT);
        double[] places = new double[steps.size()];
        List<Gap> gaps = new ArrayList<>();
        for (int i = 1; i < places.length; i++) {
            boolean cut = cut(steps, i);
            places[i] = places[i - 1] + (cut ? gap : seconds(elapsed(steps, i)));
            if (cut) gaps.add(new Gap(i, places[i - 1], places[i], idle(steps, i)));
        }
        return new Axis(List.copyOf(steps), places, List.copyOf(gaps));
    }

    private static boolean cut(List<Step> steps, int i) {
        return idle(steps, i).compareTo(LONG) > 0;
    }

    /** The longer of what was held and what the clock says: nobody may have held it. */
    private static Duration idle(List<Step> steps, int i) {
        Duration clock = Duration.between(steps.get(i - 1).at(), steps.get(i).at());
        Duration held = elapsed(steps, i);
        return clock.compareTo(held) > 0 ? clock : held;
    }

    private static Duration elapsed(List<Step> steps, int i) {
        Duration length = steps.get(i).elapsed().minus(steps.get(i - 1).elapsed());
        return length.isNegative() ? Duration.ZERO : length;
    }

    private static double seconds(Duration length) {
        return length.toMillis() / 1000.0;
    }

    List<Gap> gaps() {
        return gaps;
    }

    double place(int step) {
        return places[step];
    }

    /** Of the last step; at least 1, so that one can divide by it. */
    double length() {
        return places.length == 0 ? 1 : Math.max(1, places[places.length - 1]);
    }

    /** The last step that stands at a place or before it; -1 where there are no steps. */
    int last(double place) {
        int found = Arrays.binarySearch(places, place);
        if (found < 0) return Math.max(places.length == 0 ? -1 : 0, -found - 2);
        while (found + 1 < places.length && places[found + 1] == places[found]) found++;
        return found;
    }

    /** The step that stands nearest; -1 where there are none. */
    int nearest(double place) {
        int before = last(place);
        if (before < 0 || before + 1 >= places.length) return before;
        return place - places[before] <= places[before + 1] - place ? before : before + 1;
    }

    /** Where a moment by the clock is: between the steps around it, or at an end. */
    double place(Instant at) {
        for (int i = 1; i < places.length; i++) {
            Instant from = steps.get(i - 1).at();
            Instant to = steps.get(i).at();
            if (!at.isBefore(from) && at.isBefore(to)) return between(i, from, to, at);
        }
        return places.length == 0 || at.isBefore(steps.getFirst().at()) ? 0 : length();
    }

    private double between(int i, Instant from, Instant to, Instant at) {
        double part = (double) Duration.between(from, at).toMillis()
                / Math.max(1, Duration.between(from, to).toMillis());
        return places[i - 1] + part * (places[i] - places[i - 1]);
    }

    /** Seconds between two marks that have at least {@code least} pixels of {@code width} between them. */
    int interval(int width, int least) {
        for (int interval : INTERVALS) if (interval * width / length() >= least) return interval;
        return INTERVALS[INTERVALS.length - 1];
    }

    /** Full hours, or whatever the interval is, by the clock of the zone; and one where it goes on after a gap. */
    List<Tick> ticks(int interval, ZoneId zone) {
        List<Tick> ticks = new ArrayList<>();
        if (places.length == 0) return ticks;
        LocalDate day = steps.getFirst().at().atZone(zone).toLocalDate();
        for (int i = 1; i < places.length; i++) {
            Instant from = steps.get(i - 1).at();
            Instant to = steps.get(i).at();
            if (cut(steps, i)) {
                LocalDate next = to.atZone(zone).toLocalDate();
                ticks.add(new Tick(places[i], to, !next.equals(day)));
                day = next;
            } else {
                for (Instant at = onwards(from, interval, zone); !at.isAfter(to); at = at.plusSeconds(interval))
                    if (at.isAfter(from) || i == 1) ticks.add(new Tick(between(i, from, to, at), at, false));
            }
        }
        if (ticks.isEmpty()) ticks.add(new Tick(0, steps.getFirst().at(), false));
        return ticks;
    }

    private static Instant onwards(Instant from, int interval, ZoneId zone) {
        long local = from.getEpochSecond() + zone.getRules().getOffset(from).getTotalSeconds();
        long rest = Math.floorMod(local, interval);
        boolean full = rest == 0 && from.getNano() == 0;
        return full ? from : Instant.ofEpochSecond(from.getEpochSecond()).plusSeconds(interval - rest);
    }
}
