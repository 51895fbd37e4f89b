package org.packbench.ui.packing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Clock times and durations as a packer reads them: 24 hours, the station's zone. */
record Times(ZoneId zone) {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    String seconds(Instant instant) {
        return SECONDS.format(instant.atZone(zone));
    }

    String minutes(Instant instant) {
        return MINUTES.format(instant.atZone(zone));
    }

    static String minutes(LocalTime time) {
        return MINUTES.format(time);
    }

    LocalTime local(Instant instant) {
        return instant.atZone(zone).toLocalTime();
    }

    static String duration(Duration duration) {
        long seconds = Math.round(duration.toMillis() / 1000.0);
        if (seconds < 60) return Messages.SECONDS.text(seconds);
        long minutes = seconds / 60;
        if (minutes < 60) return Messages.MINUTES_SECONDS.text(minutes, seconds % 60);
        return span(Duration.ofSeconds(seconds));
    }

    /** Whole minutes, rounded down; hours from one hour on. */
    static String span(Duration duration) {
        long minutes = duration.toMinutes();
        return minutes < 60 ? Messages.MINUTES.text(minutes) : Messages.HOURS_MINUTES.text(minutes / 60, minutes % 60);
    }
}
