package org.packbench.core.packing;

import java.time.Duration;
import java.time.Instant;

/**
 * When something was done.
 *
 * @param at the station's wall clock, for showing only
 * @param epoch the session's epoch whose header {@code elapsed} counts from
 * @param elapsed monotonic time since that header; durations are sums of its differences, so a clock that is set changes none
 */
public record Moment(Instant at, long epoch, Duration elapsed) {}
