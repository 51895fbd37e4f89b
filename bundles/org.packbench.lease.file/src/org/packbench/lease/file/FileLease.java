package org.packbench.lease.file;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.packbench.core.SessionId;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Lease;
import org.packbench.core.lease.LeaseLost;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Leases.Origin;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Unknown;

/**
 * A held epoch: its journal, open to append to, and the lock file beside it. One thread. After the first fault the
 * journal's handle is given up and nothing is ever appended to this epoch again (docs/share.md, rules 3 and 5).
 */
final class FileLease implements Lease {
    /** How long a claim may stay without its header before it is passed over, and how much more at most by chance. */
    static final Duration HEADER_PATIENCE = Duration.ofSeconds(10);

    private static final Duration HEADER_JITTER = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    /** What a lease needs of its surroundings. */
    record Context(Storage storage, Leases leases, Claimant claimant, Timing timing, Holder holder, Origin origin,
            Lineage lineage) {}

    private final Context context;
    private final SessionId session;
    private final Claimant.Taken taken;
    private final LockFileKeeper lock;
    private long acknowledged;
    private boolean over;

    FileLease(Context context, SessionId session, Claimant.Taken taken) {
        this.context = context;
        this.session = session;
        this.taken = taken;
        this.acknowledged = taken.headerLength();
        this.lock = new LockFileKeeper(context.storage(), context.timing(), taken.header());
        lock.write();
    }

    @Override
    public SessionId session() {
        return session;
    }

    @Override
    public long epoch() {
        return taken.header().epoch();
    }

    @Override
    public Header header() {
        return taken.header();
    }

    @Override
    public Fold base() {
        return taken.base().copy();
    }

    @Override
    public long acknowledgedLength() {
        return acknowledged;
    }

    @Override
    public Duration elapsed() {
        return Duration.ofNanos(context.timing().nanos() - taken.headerNanos());
    }

    @Override
    public void append(List<byte[]> records) throws StorageException, JournalException, LeaseLost {
        requireAlive();
        var bytes = new ByteArrayOutputStream();
        records.forEach(bytes::writeBytes);
        boolean ours = false;
        try {
            taken.file().append(bytes.toByteArray());
            taken.file().flush();
            ours = noSuccessor();
        } finally {
            if (!ours) giveUp();
        }
        if (!ours) overtaken();
        acknowledged += bytes.size();
    }

    @Override
    public void heartbeat() throws StorageException, JournalException, LeaseLost {
        requireAlive();
        boolean ours = false;
        try {
            ours = noSuccessor();
        } finally {
            if (!ours) giveUp();
        }
        if (!ours) overtaken();
        if (!lock.renew()) {
            giveUp();
            throw new LeaseLost(context.leases().observe(session));
        }
    }

    private boolean noSuccessor() throws StorageException {
        return taken.file().missing(WorkFolder.journalName(epoch() + 1));
    }

    /** The next epoch exists: whether its claim is valid decides {@link #reclaim}, not this epoch. */
    private void overtaken() throws StorageException, JournalException, LeaseLost {
        Optional<Header> top = highestHeader(WorkFolder.list(context.storage(), session));
        if (top.isPresent() && foreign(top.get())) throw new LeaseLost(context.leases().observe(session));
        throw new Unknown(journal(epoch() + 1), "another claim was begun", null);
    }

    private boolean foreign(Header header) {
        return header.epoch() > epoch() && !context.lineage().owns(header.claim());
    }

    @Override
    public Lease reclaim() throws StorageException, LeaseLost, JournalException {
        giveUp();
        long patience = context.timing().nanos() + HEADER_PATIENCE.plus(context.timing().jitter(HEADER_JITTER)).toNanos();
        while (true) {
            WorkFolder folder = WorkFolder.list(context.storage(), session);
            Optional<Header> top = highestHeader(folder);
            if (top.isPresent() && foreign(top.get())) throw new LeaseLost(context.leases().observe(session));
            if (beingClaimed(folder, top) && context.timing().nanos() < patience) {
                context.timing().pause(LOOK_AGAIN);
                if (Thread.currentThread().isInterrupted()) throw new Unknown(session.folder(), "interrupted", null);
                continue;
            }
            Optional<Claimant.Taken> next = context.claimant()
                    .take(session, folder.highest() + 1, context.holder(), context.origin(), context.lineage());
            if (next.isPresent()) return new FileLease(context, session, next.get());
        }
    }

    /** Whether another has created the highest epoch and not written its header yet. */
    private boolean beingClaimed(WorkFolder folder, Optional<Header> top) {
        long highest = folder.highest();
        return highest > epoch() && top.map(Header::epoch).orElse(0L) < highest && !context.lineage().tried(highest);
    }

    private Optional<Header> highestHeader(WorkFolder folder) throws StorageException, JournalException {
        for (long epoch : folder.epochs().descendingKeySet()) {
            Optional<Header> header = WorkFolder.outline(context.storage(), session, epoch).header();
            if (header.isPresent()) return header;
        }
        return Optional.empty();
    }

    private SharePath journal(long epoch) {
        return WorkFolder.journal(session, epoch);
    }

    private void requireAlive() throws StorageException {
        if (over) throw new Unknown(journal(epoch()), "this epoch was given up after a fault", null);
    }

    private void giveUp() {
        over = true;
        taken.file().close();
    }

    @Override
    public void close() {
        if (!over) lock.remove();
        giveUp();
    }
}
