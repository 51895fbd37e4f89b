package org.packbench.ui.monitor;

import java.time.LocalTime;
import java.util.Optional;

/**
 * A courier and what still has to be packed for it.
 *
 * @param leaves empty where no client's settings say when
 * @param left orders that are neither packed nor skipped, in all unfinished sessions
 */
record Departure(String courier, Optional<LocalTime> leaves, int left) {
    boolean gone(LocalTime now) {
        return leaves.filter(now::isAfter).isPresent();
    }
}
