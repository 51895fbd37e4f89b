package org.packbench.ui.desk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.packbench.core.doctor.ShareDoctor;
import org.packbench.core.index.SessionArchive;
import org.packbench.core.index.SessionIndex;
import org.packbench.core.intake.Inbox;
import org.packbench.core.intake.Intake;
import org.packbench.core.profile.Profiles;
import org.packbench.core.session.ListCatalogue;
import org.packbench.core.session.Sessions;
import org.packbench.core.storage.Shares;
import org.packbench.core.storage.StorageException;
import org.packbench.ui.desk.ShareState.Failed;
import org.packbench.ui.desk.ShareState.None;
import org.packbench.ui.desk.ShareState.Opening;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.text.Faults;
import org.packbench.ui.work.Watch;

/**
 * Where one packer works: the share in use, whose services come and go, and the session on the table. Thread-safe; those
 * who watch are told on whichever thread changed something, and read {@link #state} in their own.
 */
@Component(service = Desk.class)
public final class Desk {
    private final Shares shares;
    private final Supervision supervision;
    private final Equipment equipment;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private DeskState state = new DeskState(new None(), Optional.empty(), Optional.empty());
    private @Nullable Sessions sessions;
    private @Nullable Profiles profiles;
    private @Nullable Intake intake;
    private @Nullable ShareDoctor doctor;
    private @Nullable SessionIndex index;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Inbox inbox;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable ListCatalogue catalogue;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable SessionArchive archive;

    @Activate
    public Desk(@Reference Shares shares, @Reference Supervision supervision, @Reference Equipment equipment) {
        this.shares = shares;
        this.supervision = supervision;
        this.equipment = equipment;
        supervision.watch(() -> watchers.forEach(Runnable::run));
    }

    /** What the share in use tells of all its sessions. Its services come and go, of which those who watch are told. */
    public Supervision supervision() {
        return supervision;
    }

    /** What this PC has to work with, whatever share it works on. */
    public Equipment equipment() {
        return equipment;
    }

    public synchronized DeskState state() {
        return state;
    }

    /** Calls after every change, on any thread, until closed; must not block. */
    public Watch watch(Runnable changed) {
        watchers.add(changed);
        return () -> watchers.remove(changed);
    }

    /** Opens the share and works on it from now on. Blocks; the state says how it went. */
    public void open(String root) {
        change(s -> s.with(new Opening(root)));
        try {
            ShareState next = switch (shares.use(root)) {
                case Shares.Use.Ready ready -> new Opening(root);
                case Shares.Use.NoStore none -> new Failed(root, Faults.noStore(root));
                case Shares.Use.NoAnswer silent -> silent(silent);
            };
            change(s -> s.with(next));
            arrived();
        } catch (StorageException e) {
            System.getLogger(Desk.class.getName())
                    .log(System.Logger.Level.WARNING, "the share cannot be opened: " + root, e);
            change(s -> s.with(new Failed(root, Faults.text(e))));
        }
    }

    private static Failed silent(Shares.Use.NoAnswer silent) {
        String told = Faults.noAnswer(silent);
        System.getLogger(Desk.class.getName()).log(System.Logger.Level.WARNING, told);
        return new Failed(silent.root(), told);
    }

    /** Whether the share could be opened; empty when it can, else why not. Blocks, changes nothing. */
    public Optional<String> probe(String root) {
        try {
            return switch (shares.probe(root)) {
                case Shares.Use.Ready ready -> Optional.empty();
                case Shares.Use.NoStore none -> Optional.of(Faults.noStore(root));
                case Shares.Use.NoAnswer silent -> Optional.of(Faults.noAnswer(silent));
            };
        } catch (StorageException e) {
            return Optional.of(Faults.text(e));
        }
    }

    /** A session was opened here. */
    public void begin(Table table) {
        change(s -> s.with(table));
    }

    /** The session is not here any more. */
    public void clear(Optional<DeskState.Parting> how) {
        change(s -> s.cleared(how));
    }

    /** The clients' inboxes on the share in use; comes up a moment after the share is ready. */
    public Optional<Inbox> inbox() {
        Inbox service = inbox;
        return service == null ? Optional.empty() : Optional.of(service);
    }

    /** What lies on the share in use to choose from; comes up a moment after the share is ready. */
    public Optional<ListCatalogue> catalogue() {
        ListCatalogue service = catalogue;
        return service == null ? Optional.empty() : Optional.of(service);
    }

    /** Looks the share in use over; comes up a moment after the share is ready, of which those who watch are told. */
    public synchronized Optional<ShareDoctor> doctor() {
        ShareDoctor service = doctor;
        return service == null ? Optional.empty() : Optional.of(service);
    }

    /** All sessions of the share in use at a glance; comes up a moment after the share is ready, of which those who watch are told. */
    public synchronized Optional<SessionIndex> index() {
        SessionIndex service = index;
        return service == null ? Optional.empty() : Optional.of(service);
    }

    /** Puts old sessions of the share in use away; comes up a moment after the share is ready. */
    public Optional<SessionArchive> archive() {
        SessionArchive service = archive;
        return service == null ? Optional.empty() : Optional.of(service);
    }

    private void change(UnaryOperator<DeskState> step) {
        synchronized (this) {
            DeskState next = step.apply(state);
            if (next.equals(state)) return;
            state = next;
        }
        watchers.forEach(Runnable::run);
    }

    /** The share is ready once its services are there, and is not once one of them has gone. */
    private void arrived() {
        change(s -> {
            Sessions nowSessions = sessions;
            Profiles nowProfiles = profiles;
            Intake nowIntake = intake;
            boolean there = nowSessions != null && nowProfiles != null && nowIntake != null;
            return switch (s.share()) {
                case Opening opening
                when nowSessions != null && nowProfiles != null && nowIntake != null && inUse(opening.at()) ->
                    s.with(new Ready(opening.at(), nowSessions, nowProfiles, nowIntake));
                case Ready ready when !there -> s.with(new Opening(ready.at()));
                case Ready ready -> s;
                case Opening opening -> s;
                case None none -> s;
                case Failed failed -> s;
            };
        });
    }

    private boolean inUse(String root) {
        return shares.root().filter(root::equals).isPresent();
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setSessions(Sessions service) {
        synchronized (this) {
            sessions = service;
        }
        arrived();
    }

    void unsetSessions(Sessions service) {
        synchronized (this) {
            if (sessions == service) sessions = null;
        }
        arrived();
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setProfiles(Profiles service) {
        synchronized (this) {
            profiles = service;
        }
        arrived();
    }

    void unsetProfiles(Profiles service) {
        synchronized (this) {
            if (profiles == service) profiles = null;
        }
        arrived();
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setIntake(Intake service) {
        synchronized (this) {
            intake = service;
        }
        arrived();
    }

    void unsetIntake(Intake service) {
        synchronized (this) {
            if (intake == service) intake = null;
        }
        arrived();
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setDoctor(ShareDoctor service) {
        synchronized (this) {
            doctor = service;
        }
        watchers.forEach(Runnable::run);
    }

    synchronized void unsetDoctor(ShareDoctor service) {
        if (doctor == service) doctor = null;
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setIndex(SessionIndex service) {
        synchronized (this) {
            index = service;
        }
        watchers.forEach(Runnable::run);
    }

    synchronized void unsetIndex(SessionIndex service) {
        if (index == service) index = null;
    }
}
