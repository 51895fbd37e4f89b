package org.packbench.core.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Observation;
import org.packbench.core.storage.StorageException;
import org.packbench.model.PackingList;

/** The sessions of one share. Thread-safe; every call blocks, so none is made from the UI thread. */
@ProviderType
public interface Sessions {
    /**
     * Every session on the share, of all generations of files; what cannot be read is listed as
     * {@link State#DAMAGED}, never left out.
     *
     * @param client only this client's, or all when empty
     */
    List<Listed> list(Optional<ClientId> client) throws StorageException;

    /** One session, as {@link #list} would have it; empty when there is no such folder. */
    Optional<Listed> find(SessionId session) throws StorageException;

    /** Unfinished sessions of the same list, found by the hash of its content. */
    List<Listed> ofSameList(ClientId client, PackingList list) throws StorageException;

    /**
     * Makes a session's folder, freezes the list in it, and opens it. A crash anywhere leaves nothing that locks.
     *
     * @param source the list's file, for information, and for its place: one below {@code …/packing_lists/} on this share
     *     is packed in {@code packing/<list>}
     */
    Opening start(ClientId client, WorkerName worker, PackingList list, Path source)
            throws StorageException, JournalException;

    /**
     * Makes a session's folder and freezes the list in it, as {@link #start} does, for whoever is to pack it: it is
     * listed as {@link State#AVAILABLE}.
     */
    SessionId offer(ClientId client, PackingList list, Path source) throws StorageException;

    /**
     * Opens a session that was begun before: an available one, or this PC's own after a crash.
     *
     * @param takeOver whether a stale one may be taken; an active one never is
     */
    Opening restore(SessionId session, WorkerName worker, boolean takeOver) throws StorageException, JournalException;

    /**
     * Takes a session from somebody who may be at work on it. The reason is kept in the session's journal and logged; the
     * other station stops as soon as it can know, and what it had not saved becomes late.
     *
     * @throws IllegalArgumentException without a reason
     */
    Opening takeOver(SessionId session, WorkerName worker, String reason) throws StorageException, JournalException;

    /**
     * Stands in line for a session that somebody else packs.
     *
     * @param request asks the holder, in these words, to hand the session over; empty to wait without asking
     */
    Waiting waitFor(SessionId session, WorkerName worker, Optional<String> request) throws StorageException;

    /** The late scans of a session that nobody has settled yet, in the order they were made. */
    List<LateScan> late(SessionId session) throws StorageException, JournalException;

    /**
     * Decides about late scans. Of a session that nobody has open the next epoch is taken for it and released again; an
     * ended one stays ended, with a new summary.
     *
     * @param reviewer kept with the decision
     * @throws StorageException when the outcome is not known: look which ones are still late
     */
    Verdict.Review review(SessionId session, WorkerName reviewer, Verdict verdict, List<UUID> scans)
            throws StorageException, JournalException;

    /** The shown state of a session. */
    enum State {
        AVAILABLE,
        PAUSED,
        ACTIVE,
        HERE,
        STALE,
        COMPLETED,
        ABANDONED,
        ARCHIVED,
        DAMAGED
    }

    /**
     * A session as a list shows it.
     *
     * @param list the packing list's name
     * @param holder who has it, or had it last
     * @param problem what is wrong with a damaged one: names the file and the place
     */
    record Listed(
            SessionId id,
            String client,
            String list,
            State state,
            Optional<Holder> holder,
            Optional<WorkerName> worker,
            int orders,
            int completed,
            int skipped,
            int units,
            int packedUnits,
            Optional<String> openOrder,
            Optional<Instant> started,
            Optional<Instant> lastHeartbeat,
            Optional<Observation> observation,
            Optional<String> problem) {}

    /** How an attempt to open ended. */
    sealed interface Opening {
        record Opened(OpenSession session) implements Opening {}

        /** Somebody is packing it: says who, where, since. */
        record HeldByAnother(Observation holder) implements Opening {}

        /** Its holder is silent: may be taken over after asking. */
        record Stale(Observation holder) implements Opening {}

        /** There is no such session. */
        record Missing(SessionId session) implements Opening {}
    }
}
