package org.packbench.sessions;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.importer.Importer;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Observation;
import org.packbench.core.lease.Station;
import org.packbench.core.profile.Profiles;
import org.packbench.core.session.Sessions;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.model.PackingList;

/** Sessions whose every scan is a record in a journal on the share, by way of a spool on this PC. */
@Component(configurationPid = "org.packbench.share", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class JournaledSessions implements Sessions {
    /** A taker that keeps being beaten meets stations that take and release: after so many it says who has it. */
    private static final int ATTEMPTS = 20;

    private static final Logger LOG = System.getLogger(JournaledSessions.class.getName());

    private final Storage storage;
    private final Leases leases;
    private final Station station;
    private final Layout layout;
    private final Listing listing;
    private final Opener opener;
    private final Finisher finisher;
    private final Set<PackingSession> open = ConcurrentHashMap.newKeySet();
    private final Set<SessionId> opening = ConcurrentHashMap.newKeySet();

    @Activate
    public JournaledSessions(
            @Reference(name = "storage") Storage storage,
            @Reference(name = "leases") Leases leases,
            @Reference(name = "profiles") Profiles profiles,
            @Reference Station station,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE) List<Importer> importers) {
        this.storage = storage;
        this.leases = leases;
        this.station = station;
        this.layout = new Layout(storage);
        OtherTools otherTools = new OtherTools(storage, profiles, importers);
        this.listing = new Listing(storage, leases, new OlderSessions(storage, otherTools));
        this.opener = new Opener(storage, leases, station, profiles, otherTools);
        this.finisher = new Finisher(storage, leases, station, new Statistics(storage, layout));
    }

    @Deactivate
    void deactivate() {
        for (PackingSession session : open) session.close(Duration.ofSeconds(5));
    }

    @Override
    public List<Listed> list(Optional<ClientId> client) throws StorageException {
        List<Listed> listed = new ArrayList<>();
        for (Layout.Found found : layout.all())
            if (client.isEmpty() || found.client().equalsIgnoreCase(client.get().value()))
                listed.add(listing.of(found));
        listed.forEach(session -> session.observation().ifPresent(finisher::finish));
        return listed;
    }

    @Override
    public Optional<Listed> find(SessionId session) throws StorageException {
        if (!layout.exists(session)) return Optional.empty();
        return Optional.of(listing.of(new Layout.Found(session, Layout.clientOf(session))));
    }

    @Override
    public List<Listed> ofSameList(ClientId client, PackingList list) throws StorageException {
        return listing.ofSameList(list(Optional.of(client)), list);
    }

    @Override
    public Opening start(ClientId client, WorkerName worker, PackingList list, Path source)
            throws StorageException, JournalException {
        SessionId session = frozen(client, list, source);
        return restore(session, worker, false);
    }

    /** The session of a list below packing_lists is at its place; any other list gets a new folder. */
    private SessionId frozen(ClientId client, PackingList list, Path source) throws StorageException {
        Optional<SessionId> place = onThisShare(source).flatMap(layout::ofPackingList);
        if (place.isPresent()) {
            storage.ensureFolder(place.get().folder());
            FrozenList.freeze(storage, place.get(), list, source.toString());
            return place.get();
        }
        SessionId created = layout.create(client, LocalDateTime.now());
        FrozenList.freezeNew(storage, created, list, source.toString());
        return created;
    }

    /** The source's path relative to the share's root, where it lies on this share. */
    private Optional<SharePath> onThisShare(Path source) {
        try {
            Path root = Path.of(storage.root()).toRealPath();
            Path real = source.toRealPath();
            if (!real.startsWith(root)) return Optional.empty();
            return Optional.of(SharePath.of(root.relativize(real).toString().replace('\\', '/')));
        } catch (IOException | java.nio.file.InvalidPathException notLocal) {
            return Optional.empty();
        }
    }

    @Override
    public Opening restore(SessionId session, WorkerName worker, boolean takeOver)
            throws StorageException, JournalException {
        if (!layout.exists(session)) return new Opening.Missing(session);
        storage.ensureFolder(session.folder());
        // two windows of this process must not take a session from each other
        if (!opening.add(session)) return new Opening.HeldByAnother(leases.observe(session));
        try {
            return claim(session, worker, takeOver);
        } finally {
            opening.remove(session);
        }
    }

    private Opening claim(SessionId session, WorkerName worker, boolean takeOver)
            throws StorageException, JournalException {
        Observation seen = leases.observe(session);
        for (int attempt = 1; attempt <= ATTEMPTS && free(seen, takeOver); attempt++) {
            FrozenList frozen = opener.frozen(session);
            SessionOrigin origin = opener.origin(session, frozen);
            switch (leases.claim(session, seen.highest(), station.holder(worker), origin)) {
                case Leases.Claim.Won won -> {
                    if (seen.state() == Observation.State.STALE) forceReleased(seen, worker);
                    PackingSession opened = opener.open(won.lease(), frozen, origin, seen, open::remove);
                    open.add(opened);
                    opened.begin();
                    return new Opening.Opened(opened);
                }
                case Leases.Claim.Beaten beaten -> seen = beaten.now();
            }
        }
        return seen.state() == Observation.State.STALE ? new Opening.Stale(seen) : new Opening.HeldByAnother(seen);
    }

    /** A person decided it, so it is told at every level that tells what is out of the ordinary. */
    private void forceReleased(Observation stale, WorkerName worker) {
        LOG.log(
                Level.WARNING,
                "Stale lock force-released: {0}, client {1}, by worker {2}, PC {3}; held by {4}, silent for {5} s",
                stale.session(),
                Layout.clientOf(stale.session()),
                worker,
                station.pc(),
                stale.holder()
                        .map(holder -> holder.worker() + ", PC " + holder.pc())
                        .orElse("nobody known"),
                Long.toString(stale.silence().toSeconds()));
    }

    private boolean free(Observation seen, boolean takeOver) {
        return switch (seen.state()) {
            case AVAILABLE, OWN_CRASHED, ENDED -> true;
            case HERE -> open.stream().noneMatch(session -> session.id().equals(seen.session()));
            case STALE -> takeOver;
            case ACTIVE -> false;
        };
    }
}
