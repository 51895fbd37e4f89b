package org.packbench.ui.browser;

import java.util.Optional;
import org.packbench.core.index.SessionIndex.Snapshot;

/**
 * What is known of the sessions; everything that a view of them shows follows from this.
 *
 * @param <T> what the view makes of a snapshot
 */
public sealed interface Seen<T> {
    record NoShare<T>() implements Seen<T> {}

    record Opening<T>(String at) implements Seen<T> {}

    /** @param told what was tried, and what to do */
    record Unreachable<T>(String at, String told) implements Seen<T> {}

    /** Nothing is remembered, and the first reading is not over. */
    record Reading<T>(String at) implements Seen<T> {}

    /**
     * @param told why the last reading failed; what is shown is older then
     * @param scanning whether the folders are being looked through
     */
    record Read<T>(String at, Snapshot snapshot, T made, Optional<String> told, boolean scanning) implements Seen<T> {}

    /** What was read last. */
    default Optional<Read<T>> read() {
        return this instanceof Read<T> read ? Optional.of(read) : Optional.empty();
    }
}
