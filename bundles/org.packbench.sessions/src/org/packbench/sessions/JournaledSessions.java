package org.packbench.sessions;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.export.Exporter;
import org.packbench.core.history.AuditTrail;
import org.packbench.core.importer.Importer;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Station;
import org.packbench.core.profile.Profiles;
import org.packbench.core.profile.Settings;
import org.packbench.core.session.LateScan;
import org.packbench.core.session.Sessions;
import org.packbench.core.session.Verdict;
import org.packbench.core.session.Waiting;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.IndexLine;
import org.packbench.model.PackingList;

/** Sessions whose every scan is a record in a journal on the share, by way of a spool on this PC. */
@Component(configurationPid = "org.packbench.share", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class JournaledSessions implements Sessions {
    private final Storage storage;
    private final Leases leases;
    private final Station station;
    private final Layout layout;
    private final Freezing freezing;
    private final Listing listing;
    private final Opener opener;
    private final Finisher finisher;
    private final Entrance entrance;
    private final Reviewer reviewer;
    private final Pace pace;
    private final FolderNews folders;
    private final PutAwaySpools putAway;

    /** Comes and goes without the sessions, which are not closed for it; a product may have none. */
    @Reference(
            target = Reports.WORKBOOKS,
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable Exporter workbooks;

    /** Whoever packs here is who changes settings here, too. */
    @Reference(
            name = "audit",
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setAudit(AuditTrail trail) {
        trail.ask(() -> entrance.signedIn());
    }

    void unsetAudit(AuditTrail trail) {
        trail.ask(Optional::empty);
    }

    @Activate
    public JournaledSessions(
            @Reference(name = "storage") Storage storage,
            @Reference(name = "leases") Leases leases,
            @Reference(name = "profiles") Profiles profiles,
            @Reference(name = "news") SessionNews news,
            @Reference Station station,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE) List<Importer> importers,
            @Reference Settings settings) {
        this(
                storage,
                leases,
                profiles,
                station,
                importers,
                () -> settings.read().releaseAfterIdle(),
                news,
                Pace.SYSTEM);
        new Errand("spools of archived sessions", putAway::settle).start();
    }

    /** Sessions that are never released by themselves, and of which nobody is told. */
    public JournaledSessions(
            Storage storage, Leases leases, Profiles profiles, Station station, List<Importer> importers) {
        this(storage, leases, profiles, station, importers, SessionNews.NONE);
    }

    /** Sessions that are never released by themselves. */
    public JournaledSessions(
            Storage storage,
            Leases leases,
            Profiles profiles,
            Station station,
            List<Importer> importers,
            SessionNews news) {
        this(storage, leases, profiles, station, importers, () -> Duration.ZERO, news, Pace.SYSTEM);
    }

    JournaledSessions(
            Storage storage,
            Leases leases,
            Profiles profiles,
            Station station,
            List<Importer> importers,
            Supplier<Duration> idleRelease,
            SessionNews news,
            Pace pace) {
        this.pace = pace;
        this.folders = new FolderNews(new Survey(storage, leases, profiles, station, importers), news);
        this.storage = storage;
        this.leases = leases;
        this.station = station;
        this.layout = new Layout(storage);
        this.freezing = new Freezing(storage, profiles);
        OtherTools otherTools = new OtherTools(storage, profiles, importers);
        this.listing = new Listing(storage, leases, new OlderSessions(storage, otherTools));
        Reports reports = new Reports(this::workbooks);
        this.opener = new Opener(storage, leases, station, profiles, otherTools, reports, idleRelease, folders, pace);
        this.entrance = new Entrance(storage, leases, station, layout, opener, pace);
        this.reviewer = new Reviewer(leases, station, opener);
        this.finisher = new Finisher(storage, leases, station, new Statistics(storage, layout), reports);
        this.putAway = new PutAwaySpools(storage, leases, station, folders);
    }

    private Optional<Exporter> workbooks() {
        Exporter service = workbooks;
        return service == null ? Optional.empty() : Optional.of(service);
    }

    @Deactivate
    void deactivate() {
        entrance.closeAll(Duration.ofSeconds(5));
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
        return restore(offer(client, list, source), worker, false);
    }

    /** The session of a list below packing_lists is at its place; any other list gets a new folder. */
    @Override
    public SessionId offer(ClientId client, PackingList list, Path source) throws StorageException {
        Optional<SessionId> place = onThisShare(source).flatMap(layout::ofPackingList);
        if (place.isPresent()) {
            storage.ensureFolder(place.get().folder());
            freezing.freeze(place.get(), list, source.toString());
            folders.tell(place.get(), IndexLine.Event.OFFERED);
            return place.get();
        }
        SessionId created = layout.create(client, LocalDateTime.now());
        freezing.freezeNew(created, list, source.toString());
        folders.tell(created, IndexLine.Event.OFFERED);
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
        return entrance.enter(session, worker, Entrance.Entry.plainly(takeOver));
    }

    @Override
    public Opening takeOver(SessionId session, WorkerName worker, String reason)
            throws StorageException, JournalException {
        if (reason.isBlank()) throw new IllegalArgumentException("nobody's session is taken without a reason");
        return entrance.enter(session, worker, Entrance.Entry.by(reason.strip()));
    }

    @Override
    public Waiting waitFor(SessionId session, WorkerName worker, Optional<String> request) throws StorageException {
        WaitingRoom room = new WaitingRoom(storage, station, session);
        Optional<String> asked = request.map(String::strip).filter(text -> !text.isEmpty());
        return new Place(session, room, leases, entrance, pace, room.come(worker, asked));
    }

    @Override
    public List<LateScan> late(SessionId session) throws StorageException, JournalException {
        Optional<PackingSession> here = held(session);
        if (here.isPresent()) return here.get().late();
        SessionId at = putAwayOr(session);
        Optional<FrozenList> frozen = FrozenList.read(storage, at);
        if (frozen.isEmpty()) return List.of(); // another tool's, or nobody has opened it
        Fold fold = leases.read(at, opener.origin(at, frozen.get()).looking());
        return opener.late().of(at, fold).stream().map(LateScans.Late::shown).toList();
    }

    @Override
    public Verdict.Review review(SessionId session, WorkerName by, Verdict verdict, List<UUID> scans)
            throws StorageException, JournalException {
        Optional<PackingSession> here = held(session);
        if (here.isPresent())
            return new Verdict.Review.Done(here.get().reviewing().review(by, verdict, scans));
        SessionId at = putAwayOr(session);
        if (FrozenList.read(storage, at).isEmpty()) return new Verdict.Review.Missing(session);
        Verdict.Review review = reviewer.review(new Reviewer.Task(at, by, verdict, scans));
        folders.tell(at, IndexLine.Event.FOUND);
        return review;
    }

    /** Where the session lies, if it was put away; what this PC still has of it is brought there first. */
    private SessionId putAwayOr(SessionId session) throws StorageException {
        SessionId at = layout.now(session);
        if (Layout.isArchived(at)) putAway.settle();
        return at;
    }

    /** One that was lost is open here only to be read: what it did not save is late as for everybody else, once it is copied. */
    private Optional<PackingSession> held(SessionId session) {
        Optional<PackingSession> open = entrance.open(session);
        open.map(PackingSession::reviewing).ifPresent(Reviewing::awaitAside);
        return open.filter(here -> here.saving().lost().isEmpty());
    }
}
