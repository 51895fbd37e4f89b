package org.packbench.core.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.osgi.annotation.versioning.ProviderType;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Observation;
import org.packbench.core.packing.Operation;
import org.packbench.core.packing.Outcome;
import org.packbench.core.packing.PackingState;
import org.packbench.core.packing.SkuCodes;
import org.packbench.core.storage.StorageException;
import org.packbench.model.PackingList;

/**
 * A session being packed at this station. {@link #perform} answers from memory and never waits for a disk or the share;
 * what it decided is written to the spool on this PC, and from there, in order, to the share.
 */
@ProviderType
public interface OpenSession {
    SessionId id();

    ClientId client();

    /** The frozen list; the caller's own copy. */
    PackingList list();

    /** Who packs now: who opened it, until somebody else takes their place. */
    WorkerName worker();

    /**
     * Somebody else packs from now on: every record that follows is theirs, the one that ends the session included. The lease
     * and its lock file stay with who opened it. Any thread.
     */
    void worker(WorkerName next);

    /** Whether it was begun before this opening. */
    boolean resumed();

    Instant startedAt();

    /** What the packer should know of this opening: entries of an older state that could not be read, scans set aside as late. */
    List<String> notices();

    /** The state now, every answered operation included. */
    PackingState state();

    /** Uses this mapping from the next operation on. */
    void use(SkuCodes codes);

    /** How many units of its item a scan of this code stands for, by the mapping that is used now; 1 of what it does not know. */
    int units(String code);

    /**
     * Judges an operation. Returns at once. Any thread; callers are answered in the order they come.
     *
     * @throws Over after the session was ended, closed or lost, or while it is being
     */
    default Answer perform(Operation operation) {
        return perform(operation, "");
    }

    /**
     * Judges an operation that has a reason, which the record keeps.
     *
     * @param reason a word or a person's own words; empty for none
     * @throws Over after the session was ended, closed or lost, or while it is being
     */
    Answer perform(Operation operation, String reason);

    /** Where the work is saved now. */
    Saving saving();

    /** Tries at once to reach a share that does not answer, instead of waiting out the pause before the next attempt. */
    void tryNow();

    /** When the share is tried next; empty while it answers, or is being tried. */
    Optional<Instant> nextTry();

    /** Calls after every change of {@link #saving}, on a thread of the session's; must not block. */
    AutoCloseable onSaving(Runnable changed);

    /**
     * Ends the session: waits until everything is on the share, then writes the record, the summary and the statistics
     * and takes the lock away.
     *
     * @param patience how long to wait for the share
     * @throws NotSaved when scans are still waiting: nothing was ended
     */
    Ended end(Duration patience) throws NotSaved;

    /** Leaves the session to be restored by anybody; what still waits stays in this PC's spool. Does not throw. */
    void close(Duration patience);

    /** Who waits for this session, first in line first; seen within some seconds. */
    List<Waiting.Waiter> waiting();

    /** Calls after every change of {@link #waiting} and of {@link #departure}, on a thread of the session's; must not block. */
    AutoCloseable onWaiting(Runnable changed);

    /**
     * Releases the session in favour of one who waits for it: everybody else gives way.
     *
     * @return false when they do not wait any more: nothing was released
     * @throws NotSaved when scans are still waiting: nothing was released
     */
    boolean handOver(UUID waiter, Duration patience) throws NotSaved;

    /**
     * Answers a request with a friendly no.
     *
     * @throws StorageException when the share does not answer; the request stands
     */
    void decline(UUID waiter, String word) throws StorageException;

    /**
     * Why the session is left without the packer ending or closing it, from the moment on in which that begins; empty
     * again when the share did not answer and packing goes on.
     */
    Optional<Departure> departure();

    /** The late scans of this session that nobody has settled yet. Blocks. */
    List<LateScan> late() throws StorageException, JournalException;

    /**
     * Decides about late scans. Blocks for reading them; the decisions then go the way of all records, and {@link #state}
     * has what was accepted at once.
     *
     * @throws Over after the session was ended, closed or lost, or while it is being
     */
    List<Verdict.Reviewed> review(Verdict verdict, List<UUID> scans) throws StorageException, JournalException;

    /**
     * What is to be told of an end that went through.
     *
     * @param undone what could not be done, though the session is ended: statistics in use, a report that could not be made
     * @param report the name that the report got because somebody had the one before open; empty when it has its own
     */
    record Ended(List<String> undone, Optional<String> report) {
        /** All is as it should be. */
        public static final Ended WHOLE = new Ended(List.of(), Optional.empty());

        public Ended {
            undone = List.copyOf(undone);
        }
    }

    /** Why a session was left. It is released: one {@link Sessions#restore} brings it back. */
    sealed interface Departure {
        /** It was handed over. */
        record HandedOver(Waiting.Waiter to) implements Departure {}

        /** Nothing was done in it for so long. */
        record Idle(Duration idle) implements Departure {}
    }

    /**
     * What the rules said.
     *
     * @param seq the record's number, or the last one's where nothing was recorded
     * @param acknowledged completes, with the time, once every later holder will read the record; never when it became late
     */
    record Answer(Outcome outcome, PackingState state, long seq, CompletableFuture<Instant> acknowledged) {}

    /**
     * Where the work is saved.
     *
     * @param waiting records not acknowledged yet; once the session is lost, a moment later, those that became late
     * @param savedThrough the last acknowledged record's number
     * @param savedAt when the last acknowledgement came
     * @param renewedAt when the lease was last renewed
     * @param problem why the share does not answer, while it does not
     * @param spoolProblem why this PC's own spool cannot be written, while it cannot: scans are only in memory
     * @param lost who took the session over; once set, it stays
     */
    record Saving(
            int waiting,
            long savedThrough,
            Optional<Instant> savedAt,
            Optional<Instant> renewedAt,
            Optional<String> problem,
            Optional<String> spoolProblem,
            Optional<Observation> lost) {}

    /** Nothing is judged in the session any more. */
    final class Over extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        public Over() {
            super("the session is closed");
        }
    }

    /** The session was not ended because the share does not have all of it yet. */
    final class NotSaved extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Saving saving;

        public NotSaved(Saving saving) {
            super(saving.waiting() + " records are not on the share yet");
            this.saving = saving;
        }

        public Saving saving() {
            return saving;
        }
    }
}
