package org.packbench.core.doctor;

import java.time.Duration;

/** From where on a figure is worth knowing, and from where on a warning. */
final class Thresholds {
    /** A wired network takes 1 ms, a good wireless one 5. */
    static final Duration ROUND_TRIP_SLOW = Duration.ofMillis(30);

    /** Opening a session is some thirty round trips: the packer would wait for three seconds. */
    static final Duration ROUND_TRIP_BAD = Duration.ofMillis(100);

    /** A packer scans about once a second; much slower than that the unsaved scans grow in number. */
    static final Duration SCAN_SLOW = Duration.ofMillis(250);

    static final Duration SCAN_BAD = Duration.ofSeconds(1);

    /** What time servers in a local network keep to without effort. */
    static final Duration CLOCK_OFF = Duration.ofSeconds(5);

    static final long SPACE_LOW = 1L << 30;

    private Thresholds() {}

    static Grade grade(Duration figure, Duration slow, Duration bad) {
        if (figure.compareTo(bad) >= 0) return Grade.WARNING;
        return figure.compareTo(slow) >= 0 ? Grade.WORTH_KNOWING : Grade.FINE;
    }
}
