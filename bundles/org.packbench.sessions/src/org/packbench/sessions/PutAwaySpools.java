package org.packbench.sessions;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Station;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.IndexLine;

/**
 * Sets aside what dead processes of this PC left of sessions that were put away meanwhile, where these lie now: nobody opens
 * them any more, so no opening would. No claim is needed for it: who put the session away had the epoch above, and so what a
 * spool still has of it is merged, discarded, or late for ever (docs/share.md, the spool). Thread-safe.
 */
final class PutAwaySpools {
    private static final Logger LOG = System.getLogger(PutAwaySpools.class.getName());

    private final Storage storage;
    private final Leases leases;
    private final Station station;
    private final Spools spools;
    private final Layout layout;
    private final FolderNews news;

    PutAwaySpools(Storage storage, Leases leases, Station station, FolderNews news) {
        this.storage = storage;
        this.leases = leases;
        this.station = station;
        this.spools = new Spools(station.folders(), storage.root());
        this.layout = new Layout(storage);
        this.news = news;
    }

    /** Looks at all spools of this share; what cannot be set aside now stays where it is for the next time. */
    synchronized void settle() {
        try {
            for (SessionId session : spools.sessions()) {
                SessionId at = layout.now(session);
                if (!at.equals(session)) settle(session, at);
            }
        } catch (StorageException | JournalException | IOException e) {
            LOG.log(Level.WARNING, "spools of sessions that were put away are settled with the next start", e);
        }
    }

    private void settle(SessionId session, SessionId at) throws StorageException, JournalException, IOException {
        Optional<FrozenList> frozen = FrozenList.read(storage, at);
        if (frozen.isEmpty()) return;
        Fold fold = leases.read(at, new SessionOrigin(storage, at, frozen.get()).looking());
        long top = leases.headers(at, 1).stream().mapToLong(Header::epoch).max().orElse(0);
        boolean late = false;
        for (Spools.Left left : spools.left(session)) {
            try (left) {
                if (!above(top, left)) continue; // nobody had it after this PC, whatever its folder was moved for
                late |= settle(left, at, fold);
                left.done();
            }
        }
        if (late) news.tell(at, IndexLine.Event.FOUND);
    }

    private static boolean above(long top, Spools.Left left) {
        return left.records().stream()
                .allMatch(pending -> pending.record().moment().epoch() < top);
    }

    /** Whether any of it is late. */
    private boolean settle(Spools.Left left, SessionId at, Fold fold) throws StorageException {
        List<Pending> late = left.records().stream()
                .filter(pending -> pending.record().data())
                .filter(pending -> !fold.settled(pending.record().id()))
                .toList();
        if (!late.isEmpty()) LateScans.keep(storage, at, station.id(), late);
        LOG.log(
                Level.INFO,
                "spool of {0}, which was put away: {1} late, {2} were there",
                at,
                late.size(),
                left.records().size() - late.size());
        return !late.isEmpty();
    }
}
