package org.packbench.lease.file;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.JournalEnd;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Lease;
import org.packbench.core.lease.LeaseLost;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Observation;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;
import org.packbench.documents.JournalChain;
import org.packbench.documents.JournalName;

/**
 * A held epoch: its journal, open to append to, and the lock file beside it. One thread. After the first fault the
 * journal's handle is given up and nothing is ever appended to this epoch again (docs/share.md, rules 3 and 5).
 */
final class FileLease implements Lease {
    /** What a lease needs of its surroundings. */
    record Context(Storage storage, Leases leases, Claimant claimant, Timing timing) {}

    private final Context context;
    private final Claimant.Claim by;
    private final Claimant.Taken taken;
    private final LockFileKeeper lock;
    private final JournalChain chain;
    private boolean over;

    private FileLease(Context context, Claimant.Claim by, Claimant.Taken taken) {
        this.context = context;
        this.by = by.after(taken.header().epoch());
        this.taken = taken;
        this.chain = taken.chain();
        this.lock = new LockFileKeeper(context.storage(), context.timing(), taken.header());
    }

    /** A first claim in force. */
    static FileLease begin(Context context, Claimant.Claim by, Claimant.Taken taken) {
        FileLease lease = new FileLease(context, by, taken);
        lease.lock.write();
        return lease;
    }

    @Override
    public SessionId session() {
        return by.session();
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
    public JournalEnd acknowledged() {
        return chain.end();
    }

    @Override
    public Duration elapsed() {
        return Duration.ofNanos(context.timing().nanos() - taken.headerNanos());
    }

    @Override
    public void append(List<byte[]> records) throws StorageException, JournalException, LeaseLost {
        requireAlive();
        byte[] lines = chain.next(records);
        boolean ours = false;
        try {
            taken.file().append(lines);
            ours = taken.file().flushAndMissing(successor());
        } finally {
            if (!ours) giveUp();
        }
        if (!ours) overtaken();
        chain.appended(lines);
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
        renewLock();
    }

    private boolean noSuccessor() throws StorageException {
        return taken.file().missing(successor());
    }

    private String successor() {
        return JournalName.of(epoch() + 1);
    }

    private void renewLock() throws StorageException, JournalException, LeaseLost {
        boolean ours = false;
        try {
            ours = lock.renew();
        } finally {
            if (!ours) giveUp();
        }
        if (!ours) throw lost();
    }

    /** The next epoch exists: whether its claim is valid decides {@link #reclaim}, not this epoch. */
    private void overtaken() throws StorageException, JournalException, LeaseLost {
        Optional<Header> taker = highestHeader(list()).filter(by::foreign);
        if (taker.isPresent()) throw lost(taker.get());
        throw new Unknown(journal(epoch() + 1), "another claim was begun", null);
    }

    private LeaseLost lost() throws StorageException, JournalException {
        return new LeaseLost(context.leases().observe(session()));
    }

    /** Whoever took it may have left it again, and is still who took it. */
    private LeaseLost lost(Header taker) throws StorageException, JournalException {
        Observation now = context.leases().observe(session());
        return now.holder().isPresent() ? new LeaseLost(now) : takenBy(taker, now);
    }

    private static LeaseLost takenBy(Header taker, Observation now) {
        return new LeaseLost(new Observation(
                now.session(),
                now.state(),
                now.highest(),
                Optional.of(taker.holder()),
                Optional.of(taker.at()),
                now.lastHeartbeat(),
                now.silence(),
                taker.occasion()));
    }

    @Override
    public Lease reclaim() throws StorageException, LeaseLost, JournalException {
        giveUp();
        HeaderWait wait = new HeaderWait(context.timing());
        while (true) {
            WorkFolder folder = list();
            Optional<Header> top = highestHeader(folder);
            if (top.filter(by::foreign).isPresent()) throw lost(top.get());
            if (beingClaimed(folder, top) && wait.goesOn(folder.highest())) {
                if (Thread.currentThread().isInterrupted())
                    throw new Unknown(session().folder(), "interrupted", null);
                continue;
            }
            Optional<Claimant.Taken> next = context.claimant().take(folder.highest() + 1, by);
            if (next.isPresent()) return goOn(next.get());
        }
    }

    /** Unlike a first claim this one was not decided on another tool's lock, so one that came meanwhile ends it. */
    private Lease goOn(Claimant.Taken next) throws StorageException, LeaseLost, JournalException {
        FileLease lease = new FileLease(context, by, next);
        lease.renewLock();
        return lease;
    }

    /** Whether another has created the highest epoch and not written its header yet. */
    private boolean beingClaimed(WorkFolder folder, Optional<Header> top) {
        long highest = folder.highest();
        return highest > epoch()
                && top.map(Header::epoch).orElse(0L) < highest
                && !by.lineage().mayHaveMade(highest);
    }

    private WorkFolder list() throws StorageException, JournalException, LeaseLost {
        try {
            return WorkFolder.list(context.storage(), session());
        } catch (Refused refused) {
            if (refused.missing()) throwIfPutAway();
            throw refused;
        }
    }

    /**
     * That the folder is not there proves nothing. But where it lies in the archive, with our own epoch and another's above it,
     * it was taken from us first (docs/share.md, rule 7): who did that is told, not who put it away afterwards.
     */
    private void throwIfPutAway() throws StorageException, JournalException, LeaseLost {
        SessionId archived = session().archived();
        try {
            List<Header> headers = context.leases().headers(archived, 1);
            boolean ours = headers.stream().anyMatch(header -> by.lineage().owns(header.claim()));
            Optional<Header> taker = headers.stream().filter(by::foreign).findFirst();
            if (ours && taker.isPresent())
                throw takenBy(taker.get(), context.leases().observe(archived));
        } catch (Refused refused) {
            if (!refused.missing()) throw refused;
        }
    }

    private Optional<Header> highestHeader(WorkFolder folder) throws StorageException, JournalException {
        for (long epoch : folder.epochs().descendingKeySet()) {
            Optional<Header> header =
                    WorkFolder.outline(context.storage(), session(), epoch).header();
            if (header.isPresent()) return header;
        }
        return Optional.empty();
    }

    private SharePath journal(long epoch) {
        return WorkFolder.journal(session(), epoch);
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
