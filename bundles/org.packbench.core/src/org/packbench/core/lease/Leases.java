package org.packbench.core.lease;

import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.packbench.core.SessionId;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.journal.Header.Occasion;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.storage.StorageException;

/**
 * Who holds which session of one share. A lease is one epoch of a session's journal: taking it is the only
 * compare-and-swap, of several takers exactly one wins (docs/share.md). Thread-safe; every call blocks.
 */
@ProviderType
public interface Leases {
    /**
     * Free bytes on the share below which no epoch is taken: header and checkpoint (3.6 MB at 5,000 orders, measured)
     * several times over, since others write meanwhile.
     */
    long ROOM = 32L << 20;

    /** What can be seen of a session's lease now; cheap, for many sessions. */
    Observation observe(SessionId session) throws StorageException, JournalException;

    /**
     * Takes the epoch above {@code highest}. A session that is active by now is not taken, unless the occasion is {@code
     * FORCED}: whoever was asked whether to take a stale one over took a while to answer, and its holder may have come
     * back.
     *
     * @param highest as the observation said on which the decision to take was made; 0 for a session never opened
     * @param holder who takes it
     * @param origin what the session begins with when no epoch below has a valid header; asked after the claim is made
     * @param occasion kept in the header, for whoever reads the history
     * @return the lease in force, or who was faster
     * @throws StorageException when the outcome is not known; nothing is held, but an epoch may have been spent
     */
    Claim claim(SessionId session, long highest, Holder holder, Origin origin, Occasion occasion)
            throws StorageException, JournalException;

    /** Takes an epoch on no special occasion. */
    default Claim claim(SessionId session, long highest, Holder holder, Origin origin)
            throws StorageException, JournalException {
        return claim(session, highest, holder, origin, Occasion.OPENED);
    }

    /**
     * The session as its acknowledged and unacknowledged records say now, without taking anything; the origin's fold when
     * it was never opened.
     */
    Fold read(SessionId session, Origin origin) throws StorageException, JournalException;

    /** The valid headers of the epochs from {@code first} on, lowest first: who held the session since. */
    List<Header> headers(SessionId session, long first) throws StorageException, JournalException;

    /**
     * What stands in lower epochs behind the part of them that counts, lowest epoch first: written, and never
     * acknowledged there. One whose id the fold has merged or discarded is settled; any other is late (docs/share.md,
     * rule 4).
     */
    List<Stray> strays(SessionId session) throws StorageException, JournalException;

    /**
     * The whole history of a session, every record of it in its order; of one that is being packed, up to now. Nothing is
     * taken or written.
     *
     * @throws JournalException also when an epoch is shorter than what a later one counts as part of the history
     */
    History history(SessionId session, Origin origin) throws StorageException, JournalException;

    /**
     * A session's history.
     *
     * @param base what it began with
     * @param chapters the epochs that count, lowest first
     * @param fold what it comes to now
     */
    record History(Fold base, List<Chapter> chapters, Fold fold) {
        public History {
            chapters = List.copyOf(chapters);
        }
    }

    /** One epoch: who held it, and the records of it that are part of the history. */
    record Chapter(Header header, List<JournalRecord> records) {
        public Chapter {
            records = List.copyOf(records);
        }
    }

    /** @param writer who held the epoch it stands in; empty when that epoch has no valid header */
    record Stray(long epoch, Optional<Holder> writer, JournalRecord record) {}

    /** Where a session comes from. Asked only after a claim is made. */
    interface Origin {
        /** The frozen list, ready to be packed. */
        PackingPlan plan() throws StorageException, JournalException;

        /** Of the frozen list's bytes, hex. */
        String listSha256() throws StorageException, JournalException;

        /** The state before the first epoch: nothing packed, or what another tool had packed. */
        Fold begin() throws StorageException, JournalException;
    }

    /** How a claim ended. */
    sealed interface Claim {
        /** The lease is ours. */
        record Won(Lease lease) implements Claim {}

        /** Another was faster, or holds a higher epoch: decide anew on this observation. */
        record Beaten(Observation now) implements Claim {}
    }
}
