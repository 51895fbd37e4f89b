package org.packbench.core.statistics;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packbench.core.statistics.SessionFigures.NotInOrder;
import org.packbench.core.statistics.SessionFigures.Part;

/** Makes the parts of one session: what its orders add up to by courier and day, with the session's time shared out. One thread. */
public final class Tally {
    private static final Comparator<Part> ORDER =
            Comparator.comparing(Part::day).thenComparing(part -> part.courier().orElse(""));

    private final Map<Key, Part> sums = new HashMap<>();

    private record Key(Optional<String> courier, LocalDate day) {}

    /** Adds what one order, or a few, amount to; its {@code worked} is not asked for. */
    public void add(Part more) {
        sums.merge(new Key(more.courier(), more.day()), more, Tally::sum);
    }

    private static Part sum(Part one, Part other) {
        return new Part(
                one.courier(),
                one.day(),
                Duration.ZERO,
                one.orders() + other.orders(),
                one.items() + other.items(),
                one.firstScan().plus(other.firstScan()),
                one.timed() + other.timed(),
                one.scans() + other.scans(),
                one.misscans() + other.misscans(),
                one.corrections() + other.corrections(),
                one.forced() + other.forced(),
                one.notInOrder().plus(other.notInOrder()));
    }

    /**
     * The parts. Time goes by the units packed, to the millisecond, so that the parts' times add up to the session's; where
     * nothing was packed, all of it goes to the first.
     *
     * @param otherwise the day of a session in which nothing was done
     */
    public List<Part> parts(Duration worked, LocalDate otherwise) {
        if (sums.isEmpty()) add(nothing(otherwise));
        List<Part> all = sums.values().stream().sorted(ORDER).toList();
        long units = all.stream().mapToLong(Part::items).sum();
        List<Part> parts = new ArrayList<>();
        long given = 0;
        long counted = 0;
        for (Part part : all) {
            counted += part.items();
            long due = units == 0 ? worked.toMillis() : Math.floorDiv(worked.toMillis() * counted, units);
            parts.add(with(part, Duration.ofMillis(due - given)));
            given = due;
        }
        return parts;
    }

    private static Part nothing(LocalDate day) {
        return new Part(Optional.empty(), day, Duration.ZERO, 0, 0, Duration.ZERO, 0, 0, 0, 0, 0, NotInOrder.NONE);
    }

    private static Part with(Part part, Duration worked) {
        return new Part(
                part.courier(),
                part.day(),
                worked,
                part.orders(),
                part.items(),
                part.firstScan(),
                part.timed(),
                part.scans(),
                part.misscans(),
                part.corrections(),
                part.forced(),
                part.notInOrder());
    }
}
