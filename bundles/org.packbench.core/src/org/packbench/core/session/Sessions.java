package org.packbench.core.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
     * Opens a session that was begun before: an available one, or this PC's own after a crash.
     *
     * @param takeOver whether a stale one may be taken; an active one never is
     */
    Opening restore(SessionId session, WorkerName worker, boolean takeOver) throws StorageException, JournalException;

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
