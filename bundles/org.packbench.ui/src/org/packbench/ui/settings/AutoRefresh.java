package org.packbench.ui.settings;

import java.time.Duration;
import java.time.Instant;

/**
 * When a list that is shown reads itself again.
 *
 * @param interval zero is never
 */
public record AutoRefresh(Duration interval) {
    /** Whether a list that was last asked for then is due. */
    public boolean due(Instant asked, Instant now) {
        return !interval.isZero() && Duration.between(asked, now).compareTo(interval) >= 0;
    }
}
