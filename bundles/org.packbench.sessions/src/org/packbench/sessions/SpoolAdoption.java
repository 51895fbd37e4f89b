package org.packbench.sessions;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import org.packbench.core.SessionId;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Lease;
import org.packbench.core.lease.LeaseLost;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Station;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;

/** What becomes of the spools that dead processes of this PC left of a session, once a claim on it is in force. */
final class SpoolAdoption {
    private static final Logger LOG = System.getLogger(SpoolAdoption.class.getName());

    private final Storage storage;
    private final Leases leases;
    private final Station station;
    private final Spools spools;

    SpoolAdoption(Storage storage, Leases leases, Station station, Spools spools) {
        this.storage = storage;
        this.leases = leases;
        this.station = station;
        this.spools = spools;
    }

    /**
     * Brings what still fits to the share and to the fold, sets the rest aside as late.
     *
     * @return what the packer should know: where scans were set aside
     */
    List<String> adopt(Lease lease, Fold fold) throws StorageException, JournalException, LeaseLost, IOException {
        List<String> notices = new ArrayList<>();
        for (Spools.Left left : spools.left(lease.session())) {
            try (left) {
                adopt(left, lease, fold, notices);
                left.done().ifPresent(damaged -> notices.add(damaged.toString()));
            }
        }
        return notices;
    }

    private void adopt(Spools.Left left, Lease lease, Fold fold, List<String> notices)
            throws StorageException, JournalException, LeaseLost {
        if (left.records().isEmpty()) return;
        long first = left.records().getFirst().record().moment().epoch();
        Reconciliation result =
                Reconciliation.decide(left.records(), fold, leases.headers(lease.session(), first), station.id());
        if (!result.append().isEmpty()) {
            lease.append(result.append().stream().map(Pending::line).toList());
            result.append().forEach(pending -> fold.add(pending.record(), pending.hash()));
        }
        if (!result.late().isEmpty()) notices.add(keepAside(lease.session(), result.late()));
        LOG.log(
                Level.INFO,
                "spool of {0}: {1} added, {2} late, {3} were there",
                lease.session(),
                result.append().size(),
                result.late().size(),
                result.done().size());
    }

    private String keepAside(SessionId session, List<Pending> late) throws StorageException {
        return LateScans.keep(storage, session, station.id(), late).toString();
    }
}
