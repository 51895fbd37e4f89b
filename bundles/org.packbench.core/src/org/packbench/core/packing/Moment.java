package org.packbench.core.packing;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When something was done, to the millisecond: finer parts are cut off at once, because the journal does not keep them and a
 * state must be the same when it is folded again.
 *
 * @param at the station's wall clock, for showing only
 * @param epoch the session's epoch whose header {@code elapsed} counts from
 * @param elapsed monotonic time since that header; durations are sums of its differences, so a clock that is set changes none
 */
public record Moment(Instant at, long epoch, Duration elapsed) {
    public Moment {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        elapsed = elapsed.truncatedTo(ChronoUnit.MILLIS);
    }
}
