package org.packbench.profiles;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jdt.annotation.Nullable;

/** A clock that stands still until it is moved. */
final class ManualClock extends Clock {
    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private ManualClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** At 14:30:45 on the third of November 2025 in Sofia. */
    ManualClock() {
        this(new AtomicReference<>(Instant.parse("2025-11-03T12:30:45Z")), ZoneId.of("Europe/Sofia"));
    }

    void move(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(@Nullable ZoneId other) {
        return new ManualClock(now, other == null ? zone : other);
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
