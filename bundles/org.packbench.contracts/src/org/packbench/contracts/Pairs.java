package org.packbench.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Two things timed in turn, many times, so that whatever else the machine does falls on both alike. Milliseconds say
 * little on a machine with other work; how often the one goes into the other does.
 *
 * @param base the times of what is compared with, in nanoseconds, in the order they were taken
 * @param subject the times of what is judged; each was taken beside the base's at the same place
 */
public record Pairs(List<Long> base, List<Long> subject) {
    /** Something that takes time; what it does before and after may be left out of what it returns. */
    @FunctionalInterface
    public interface Timed {
        /** Does it once. @return how long it took, in nanoseconds */
        long nanos() throws Exception;

        /** All of an action counts. */
        static Timed of(Action action) {
            return () -> {
                long start = System.nanoTime();
                action.perform();
                return System.nanoTime() - start;
            };
        }
    }

    /** What is timed as a whole. */
    @FunctionalInterface
    public interface Action {
        void perform() throws Exception;
    }

    public Pairs {
        base = List.copyOf(base);
        subject = List.copyOf(subject);
        if (base.isEmpty() || base.size() != subject.size()) throw new IllegalArgumentException("these are no pairs");
    }

    /**
     * Times both in turn; which of them comes first alternates.
     *
     * @param warmUp so many pairs more, done first and not counted
     */
    public static Pairs take(int warmUp, int pairs, Timed base, Timed subject) throws Exception {
        List<Long> bases = new ArrayList<>();
        List<Long> subjects = new ArrayList<>();
        for (int pair = -warmUp; pair < pairs; pair++) {
            boolean baseFirst = pair % 2 == 0;
            long early = (baseFirst ? base : subject).nanos();
            long late = (baseFirst ? subject : base).nanos();
            if (pair < 0) continue;
            bases.add(baseFirst ? early : late);
            subjects.add(baseFirst ? late : early);
        }
        return new Pairs(bases, subjects);
    }

    /** The median of the pairs' ratios, subject to base. */
    public double ratio() {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) ratios.add((double) subject.get(i) / base.get(i));
        return median(ratios);
    }

    /** How long one in a hundred of the subject's takes at least, to that of the base's. */
    public double ratioOfSlowest() {
        return (double) atRank(subject, 0.99) / atRank(base, 0.99);
    }

    private static <T extends Comparable<T>> T median(List<T> values) {
        return atRank(values, 0.5);
    }

    private static <T extends Comparable<T>> T atRank(List<T> values, double part) {
        return values.stream().sorted().toList().get((int) (values.size() * part));
    }

    /** Prints the ratio, and, for who wonders, the times. */
    public void print(String what) {
        System.out.println(text(what));
    }

    /**
     * Prints the ratio and judges it.
     *
     * @throws AssertionError when it is more
     */
    public void print(String what, double most) {
        String text = text(what) + String.format(Locale.ROOT, ", at most %.1f", most);
        System.out.println(text);
        if (ratio() > most) throw new AssertionError(text);
    }

    /**
     * Prints the same and judges the slowest: one in a hundred beside one in a hundred.
     *
     * @throws AssertionError when their ratio is more
     */
    public void printSlowest(String what, double most) {
        String text = text(what)
                + String.format(Locale.ROOT, ", slowest in 100 x %.2f, at most %.1f", ratioOfSlowest(), most);
        System.out.println(text);
        if (ratioOfSlowest() > most) throw new AssertionError(text);
    }

    private String text(String what) {
        return String.format(
                Locale.ROOT,
                "%-62s x %5.2f  (%.3f ms to %.3f ms, p99 %.3f to %.3f, %d pairs)",
                what,
                ratio(),
                median(subject) / 1e6,
                median(base) / 1e6,
                atRank(subject, 0.99) / 1e6,
                atRank(base, 0.99) / 1e6,
                base.size());
    }
}
