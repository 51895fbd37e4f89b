package org.packbench.profiles;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.StorageException;

/**
 * What was read from the share in the last minute. Holds values that nobody changes: bytes, names. A place that was written
 * is forgotten, and a reading that was under way at that time is not kept, so one's own writes are always seen.
 * Thread-safe; a reading does not keep the others waiting.
 */
final class Cached<V> {
    /** How old an answer may be. */
    static final Duration LIFE = Duration.ofSeconds(60);

    /** A reading of the share. */
    interface Reading<V> {
        V of(SharePath path) throws StorageException;
    }

    private record Kept<V>(V value, Instant since) {}

    private final Reading<V> reading;
    private final InstantSource clock;
    private final Map<SharePath, Kept<V>> kept = new HashMap<>();
    private long writes;

    Cached(Reading<V> reading, InstantSource clock) {
        this.reading = reading;
        this.clock = clock;
    }

    V get(SharePath path) throws StorageException {
        long before;
        synchronized (kept) {
            Kept<V> known = kept.get(path);
            if (known != null && fresh(known)) return known.value();
            before = writes;
        }
        Instant since = clock.instant();
        V value = reading.of(path);
        synchronized (kept) {
            if (before == writes) kept.put(path, new Kept<>(value, since));
        }
        return value;
    }

    void forget(SharePath path) {
        synchronized (kept) {
            kept.remove(path);
            writes++;
        }
    }

    void forgetAll() {
        synchronized (kept) {
            kept.clear();
            writes++;
        }
    }

    /** A clock that was put back makes nothing younger. */
    private boolean fresh(Kept<V> known) {
        Duration age = Duration.between(known.since(), clock.instant());
        return !age.isNegative() && age.compareTo(LIFE) < 0;
    }
}
