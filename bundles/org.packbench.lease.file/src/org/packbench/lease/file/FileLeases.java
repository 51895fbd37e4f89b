package org.packbench.lease.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.packbench.core.SessionId;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.journal.Header.Occasion;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Observation;
import org.packbench.core.lease.Observation.State;
import org.packbench.core.lease.Station;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;

/**
 * Leases kept as files beside the work they protect, so that every station on the share sees the same holder. Taking
 * {@code journal.e<N+1>.jsonl} by exclusive create is the only compare-and-swap; the protocol stands in docs/share.md.
 */
@Component(configurationPid = "org.packbench.share", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class FileLeases implements Leases {
    private final Storage storage;
    private final Timing timing;
    private final Claimant claimant;
    private final Observer observer;

    @Activate
    public FileLeases(@Reference(name = "storage") Storage storage, @Reference Station station) {
        this(storage, station, Timing.SYSTEM);
    }

    FileLeases(Storage storage, Station station, Timing timing) {
        this.storage = storage;
        this.timing = timing;
        this.claimant = new Claimant(storage, timing);
        this.observer = new Observer(storage, station, timing);
    }

    @Override
    public Observation observe(SessionId session) throws StorageException, JournalException {
        return observer.observe(session);
    }

    @Override
    public Claim claim(SessionId session, long highest, Holder holder, Origin origin, Occasion occasion)
            throws StorageException, JournalException {
        // before anything is made: somebody may have come, or come back, and a journal that cannot be read is told
        Observation now = observe(session);
        if (now.highest() != highest || !free(now, occasion)) return new Claim.Beaten(now);
        var by = new Claimant.Claim(session, holder, origin, occasion, new Lineage(), 0);
        Optional<Claimant.Taken> taken = claimant.take(highest + 1, by);
        if (taken.isEmpty()) return new Claim.Beaten(observe(session));
        return new Claim.Won(FileLease.begin(new FileLease.Context(storage, this, claimant, timing), by, taken.get()));
    }

    private static boolean free(Observation now, Occasion occasion) {
        return now.state() != State.ACTIVE || occasion.way() == Occasion.Way.FORCED;
    }

    @Override
    public List<Stray> strays(SessionId session) throws StorageException, JournalException {
        return Strays.of(session, storage);
    }

    @Override
    public List<Header> headers(SessionId session, long first) throws StorageException, JournalException {
        List<Header> headers = new ArrayList<>();
        for (long epoch :
                WorkFolder.list(storage, session).epochs().tailMap(first).keySet())
            WorkFolder.outline(storage, session, epoch).header().ifPresent(headers::add);
        return headers;
    }

    @Override
    public History history(SessionId session, Origin origin) throws StorageException, JournalException {
        return new Chapters(storage, session, origin).read();
    }

    @Override
    public Fold read(SessionId session, Origin origin) throws StorageException, JournalException {
        return Past.upTo(WorkFolder.list(storage, session).highest(), storage, session, origin)
                .fold();
    }
}
