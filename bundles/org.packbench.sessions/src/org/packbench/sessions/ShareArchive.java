package org.packbench.sessions;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.history.AuditTrail;
import org.packbench.core.importer.Importer;
import org.packbench.core.index.SessionArchive;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Lease;
import org.packbench.core.lease.LeaseLost;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Observation;
import org.packbench.core.lease.Station;
import org.packbench.core.profile.Profiles;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.documents.IndexLine;
import org.packbench.documents.IndexLine.Event;
import org.packbench.documents.JournalFormat;
import org.packbench.documents.JournalName;
import org.packbench.documents.JsonText;

/**
 * Sessions are put away by moving their folders below {@code ARCHIVE/}, where they keep their path. Who moves one has its next
 * epoch, and looks again afterwards: whoever claimed it in between is moved back to (docs/share.md, rule 7).
 */
@Component(configurationPid = "org.packbench.share", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class ShareArchive implements SessionArchive {
    private static final Logger LOG = System.getLogger(ShareArchive.class.getName());

    /** Who put away a session that has no journal to write it into, and why. */
    static final String NOTE = "archived.json";

    private final Storage storage;
    private final Leases leases;
    private final Station station;
    private final SessionNews news;
    private final Layout layout;
    private final Survey survey;
    /** A product may leave it out; then sessions are put away all the same. */
    private volatile @Nullable AuditTrail audit;

    @Activate
    public ShareArchive(
            @Reference(name = "storage") Storage storage,
            @Reference(name = "leases") Leases leases,
            @Reference(name = "profiles") Profiles profiles,
            @Reference(name = "news") SessionNews news,
            @Reference Station station,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE) List<Importer> importers) {
        this.storage = storage;
        this.leases = leases;
        this.station = station;
        this.news = news;
        this.layout = new Layout(storage);
        this.survey = new Survey(storage, leases, profiles, station, importers);
    }

    @Reference(
            name = "audit",
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setAudit(AuditTrail trail) {
        audit = trail;
    }

    void unsetAudit(AuditTrail trail) {
        if (audit == trail) audit = null;
    }

    @Override
    public Archiving archive(SessionId session, WorkerName by, String reason)
            throws StorageException, JournalException {
        if (reason.isBlank()) throw new IllegalArgumentException("no session is put away without a reason");
        SessionId target = Layout.isArchived(session) ? session : Layout.archived(session);
        if (target.equals(session) || !layout.exists(session))
            return storage.find(target.folder()).isPresent() ? new Archiving.Archived(target) : new Archiving.Missing();
        requireAlone(session);
        storage.ensureFolder(session.folder());
        Observation seen = leases.observe(session);
        boolean free = seen.state() == Observation.State.AVAILABLE || seen.state() == Observation.State.ENDED;
        if (!free) return new Archiving.Held(seen);
        IndexLine before = survey.look(session, survey.listing(session));
        OptionalLong epoch = claim(session, seen, by, reason.strip());
        if (epoch.isEmpty()) return new Archiving.Held(leases.observe(session));
        Archiving done = move(session, target, epoch.getAsLong(), before);
        AuditTrail trail = audit;
        if (trail != null && done instanceof Archiving.Archived) trail.note(deed(session, target, by, reason.strip()));
        return done;
    }

    private static AuditTrail.Deed deed(SessionId session, SessionId target, WorkerName by, String reason) {
        boolean named = by.id().known() || !by.name().isBlank();
        return new AuditTrail.Deed(
                AuditTrail.Kind.ARCHIVED,
                session.value(),
                named ? Optional.of(by) : Optional.empty(),
                reason,
                List.of(new AuditTrail.Change("folder", Optional.of(session.value()), Optional.of(target.value()))));
    }

    /** The folder of several lists is not put away while one of them is in it: it would go along with somebody at work. */
    private void requireAlone(SessionId session) throws StorageException {
        if (Layout.shopify(session) || storage.find(session.folder()).isEmpty()) return;
        boolean others = layout.in(session.folder(), Layout.clientOf(session)).stream()
                .anyMatch(found -> !found.id().equals(session));
        if (others) throw new Refused(session.folder().child("packing"), Reason.NOT_EMPTY, null);
    }

    /** The epoch that is ours now; empty when somebody was faster. */
    private OptionalLong claim(SessionId session, Observation seen, WorkerName by, String reason)
            throws StorageException, JournalException {
        Optional<FrozenList> frozen = FrozenList.read(storage, session);
        if (frozen.isEmpty()) return claimBare(session, seen.highest() + 1, by, reason);
        SessionOrigin origin = new SessionOrigin(storage, session, frozen.get());
        return switch (leases.claim(session, seen.highest(), station.holder(by), origin)) {
            case Leases.Claim.Won won -> note(won.lease(), by, reason);
            case Leases.Claim.Beaten beaten -> OptionalLong.empty();
        };
    }

    /** The handle on the journal is given up before the folder is moved: a server moves no folder with open files in it. */
    private static OptionalLong note(Lease lease, WorkerName by, String reason)
            throws StorageException, JournalException {
        try {
            lease.append(List.of(JournalFormat.encode(Records.archived(lease, lease.base(), by, reason))));
            return OptionalLong.of(lease.epoch());
        } catch (LeaseLost lost) {
            return OptionalLong.empty();
        } finally {
            lease.close();
        }
    }

    /**
     * Another tool's session is claimed without a header: nothing is folded, so whoever opens it one day begins with what that
     * tool's files say.
     */
    private OptionalLong claimBare(SessionId session, long epoch, WorkerName by, String reason)
            throws StorageException {
        try {
            storage.createAppend(session.folder().child(JournalName.of(epoch))).close();
        } catch (Refused refused) {
            if (refused.reason() == Reason.EXISTS) return OptionalLong.empty();
            throw refused;
        }
        Map<String, Object> note = new LinkedHashMap<>();
        note.put("by", by.id().value());
        note.put("name", by.name());
        note.put("reason", reason);
        note.put("pc", station.pc());
        note.put("at", Instant.now().toString());
        storage.replace(session.folder().child(NOTE), JsonText.line(note).getBytes(StandardCharsets.US_ASCII));
        return OptionalLong.of(epoch);
    }

    private Archiving move(SessionId session, SessionId target, long epoch, IndexLine before)
            throws StorageException, JournalException {
        storage.ensureFolder(target.folder().parent());
        if (Layout.shopify(session)) moveLists(session, target);
        storage.move(session.folder(), target.folder());
        if (Survey.reach(survey.listing(target)).epoch() != epoch) {
            storage.move(target.folder(), session.folder());
            return new Archiving.Held(leases.observe(session));
        }
        LOG.log(Level.INFO, "archived: {0}", session);
        tell(session, () -> Optional.of(before.gone()));
        tell(target, () -> {
            try {
                return Optional.of(survey.look(target, survey.listing(target)).as(Event.ARCHIVED));
            } catch (StorageException e) {
                return Optional.empty(); // a look into the folders finds it
            }
        });
        return new Archiving.Archived(target);
    }

    private void tell(SessionId session, Supplier<Optional<IndexLine>> line) {
        news.tell(session, SessionNews.Haste.NOW, line);
    }

    /** First the list, of which otherwise somebody would begin a new session while the old one is on its way. */
    private void moveLists(SessionId session, SessionId target) throws StorageException {
        SharePath from = session.folder().parent().parent().child("packing_lists");
        SharePath to = target.folder().parent().parent().child("packing_lists");
        for (String end : List.of(".json", ".xlsx")) {
            String name = session.folder().name() + end;
            if (storage.find(from.child(name)).isEmpty()) continue;
            storage.ensureFolder(to);
            storage.move(from.child(name), to.child(name));
        }
    }
}
