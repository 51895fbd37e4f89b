package org.packbench.core.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Observation;
import org.packbench.core.storage.StorageException;

/**
 * A place in the queue of who waits for a session. The queue is courtesy: when the session becomes free the first in it
 * takes it, and the others give way for some seconds; that one of them has it is decided by the claim alone. A waiter
 * that is not looked after is passed over after the stale time. One thread.
 */
@ProviderType
public interface Waiting extends AutoCloseable {
    /** How often to look; less often than {@link Observation#STALE}, or the place is lost. */
    Duration PAUSE = Duration.ofSeconds(2);

    /**
     * Looks once: keeps the place, and takes the session when it is free and it is this one's turn.
     *
     * @throws StorageException when the share does not answer; the place is kept, look again
     */
    Turn look() throws StorageException, JournalException;

    /**
     * Looks again and again until there is something else to say than {@link Turn.Waits}, or the time is over; an
     * interrupt ends it early and stays set.
     */
    Turn await(Duration patience) throws StorageException, JournalException;

    /** Leaves the queue. Does not throw. */
    @Override
    void close();

    /** What a look showed. */
    sealed interface Turn {
        /** It is ours; the place is left. */
        record Opened(OpenSession session) implements Turn {}

        /**
         * Not yet.
         *
         * @param ahead how many others come first
         * @param queue all that wait, first in line first
         */
        record Waits(int ahead, List<Waiter> queue, Observation holder) implements Turn {
            public Waits {
                queue = List.copyOf(queue);
            }
        }

        /** The holder goes on packing and says so; who wants to may wait on. */
        record Declined(String word, Observation holder) implements Turn {}

        /** The holder has fallen silent: it may be taken over after asking, see {@link Sessions#restore}. */
        record Stale(Observation holder) implements Turn {}

        /** The session was ended: there is nothing to wait for. */
        record Ended(Observation ended) implements Turn {}
    }

    /**
     * Somebody who waits.
     *
     * @param id of this wait
     * @param since when they came, by the share's clock
     * @param request what they ask the holder for: to hand the session over; empty when they only wait
     */
    record Waiter(UUID id, WorkerName worker, String pc, String user, Instant since, Optional<String> request) {}
}
