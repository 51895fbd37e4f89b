package org.packbench.profiles;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** What a change leaves in {@code last_updated} and {@code updated_by}: the naive local time, and the PC's name. */
record Author(String pc, Clock clock) {
    /** The older tools read no offset, and seconds are what they write by hand. */
    private static final DateTimeFormatter NAIVE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    String now() {
        return NAIVE.format(LocalDateTime.now(clock));
    }
}
