package org.packbench.sessions.index;

import java.time.Duration;
import java.time.Instant;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;

/**
 * The store's clock, which stamps all files, asked now and then and carried on by this PC's monotonic one.
 *
 * @param then what it said
 * @param nanos when, on the monotonic clock
 */
record StoreClock(Instant then, long nanos) {
    /** Both clocks drift by less than a tenth of a second in that time. */
    private static final Duration GOOD = Duration.ofMinutes(10);

    static StoreClock ask(Storage storage, Clocks clocks) throws StorageException {
        Instant now = storage.now();
        return new StoreClock(now, clocks.nanos());
    }

    boolean due(Clocks clocks) {
        return clocks.since(nanos).compareTo(GOOD) > 0;
    }

    Instant now(Clocks clocks) {
        return then.plus(clocks.since(nanos));
    }
}
