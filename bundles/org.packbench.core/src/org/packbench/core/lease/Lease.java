package org.packbench.core.lease;

import java.time.Duration;
import java.util.List;
import org.packbench.core.SessionId;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.JournalEnd;
import org.packbench.core.journal.JournalException;
import org.packbench.core.storage.StorageException;

/**
 * A held epoch of a session. One thread at a time. After any {@link StorageException} this epoch is over for the
 * holder: nothing more is appended, and {@link #reclaim} takes the next one if no other has.
 */
public interface Lease {
    SessionId session();

    long epoch();

    Header header();

    /** The state this epoch began with; the caller's own copy. */
    Fold base();

    /** Bytes of this epoch that are acknowledged, header included: a snapshot names them. */
    default long acknowledgedLength() {
        return acknowledged().length();
    }

    /** What is acknowledged of this epoch's journal: kept elsewhere, it vouches for it. */
    JournalEnd acknowledged();

    /** Monotonic time since this epoch's header. */
    Duration elapsed();

    /**
     * Appends encoded records, flushes, and checks that no other has claimed: when it returns, all of them are
     * acknowledged, and every later holder reads them.
     *
     * @throws LeaseLost when another holds the session; none of the records is acknowledged
     * @throws StorageException when the outcome is not known
     */
    void append(List<byte[]> records) throws StorageException, JournalException, LeaseLost;

    /** Gives a sign of life, after the same check. */
    void heartbeat() throws StorageException, JournalException, LeaseLost;

    /**
     * After a fault: the next epoch, with the state folded anew. The records whose outcome was unknown may be in it.
     *
     * @throws LeaseLost when another has a valid claim above ours
     * @throws StorageException when the share still does not answer: back off and call again
     */
    Lease reclaim() throws StorageException, LeaseLost, JournalException;

    /** Takes the lock file away and closes the journal; the journal's last record says what the session is. Never throws. */
    void close();
}
