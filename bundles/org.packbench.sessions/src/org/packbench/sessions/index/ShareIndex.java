package org.packbench.sessions.index;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.packbench.core.SessionId;
import org.packbench.core.history.AuditTrail;
import org.packbench.core.importer.Importer;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.index.SessionIndex;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Station;
import org.packbench.core.profile.Profiles;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.IndexLine;
import org.packbench.sessions.Survey;

/** The index of one share: read from the stations' files, filled by looks into folders, kept on this PC's disk between two starts. */
@Component(configurationPid = "org.packbench.share", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class ShareIndex implements SessionIndex {
    private static final Logger LOG = System.getLogger(ShareIndex.class.getName());

    /** So often, at most, what was read is written to this PC's disk; a start after that reads a tail more. */
    private static final Duration REMEMBER = Duration.ofMinutes(1);

    /** So often, at most, what a scan has found is shown before it ends. */
    private static final Duration SHOW = Duration.ofSeconds(2);

    private final IndexAppender appender;
    private final Station station;
    private final Clocks clocks;
    private final IndexFolder folder;
    private final Census census = new Census();
    private final Memory memory;
    private final FolderScan scan;
    private final SilentHolders silent;
    private final IndexRepair repair;
    private final LostFiles lost;
    private final Object looking = new Object();
    private final Object scanning = new Object();
    private volatile Snapshot snapshot = new Snapshot(Instant.EPOCH, 0, List.of(), List.of());
    private List<String> missing = List.of();
    private boolean recalled;
    private boolean changed;
    private long rememberedNanos;
    private long publishedNanos;

    @Activate
    public ShareIndex(
            @Reference(name = "storage") Storage storage,
            @Reference(name = "leases") Leases leases,
            @Reference(name = "profiles") Profiles profiles,
            @Reference(name = "appender") IndexAppender appender,
            @Reference Station station,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE) List<Importer> importers) {
        this(storage, new Survey(storage, leases, profiles, station, importers), appender, station, Clocks.SYSTEM);
    }

    ShareIndex(Storage storage, Survey survey, IndexAppender appender, Station station, Clocks clocks) {
        this.appender = appender;
        this.station = station;
        this.clocks = clocks;
        this.folder = new IndexFolder(storage, clocks);
        this.memory = new Memory(station.folder(), storage.root());
        this.scan = new FolderScan(survey);
        this.silent = new SilentHolders(survey);
        this.repair = new IndexRepair(storage, station, folder, appender);
        this.lost = new LostFiles(storage);
        this.rememberedNanos = clocks.nanos();
    }

    @Reference(
            name = "audit",
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    void setAudit(AuditTrail trail) {
        lost.audit(trail);
    }

    void unsetAudit(AuditTrail trail) {
        lost.noAudit(trail);
    }

    @Deactivate
    synchronized void close() {
        if (changed) remember();
    }

    @Override
    public Snapshot remembered() {
        return snapshot.revision() > 0 ? snapshot : recall();
    }

    /** Once, from this PC's disk. */
    private synchronized Snapshot recall() {
        if (recalled) return snapshot;
        recalled = true;
        Optional<Memory.Content> content = memory.read();
        if (content.isEmpty()) return snapshot;
        folder.resume(content.get().files());
        census.add(content.get().lines());
        scan.remember(content.get().looks());
        return publish(content.get().at(), Optional.of(content.get().storeTime()));
    }

    @Override
    public Snapshot refresh() throws StorageException {
        read();
        lookAtSilent();
        return snapshot;
    }

    private void read() throws StorageException {
        recall();
        synchronized (this) {
            IndexFolder.News news = folder.look();
            census.add(news.lines());
            missing = news.missing();
            changed |= !news.lines().isEmpty();
            publish(clocks.now(), folder.storeTime());
            if (changed && clocks.since(rememberedNanos).compareTo(REMEMBER) > 0) remember();
        }
    }

    /**
     * Adds what those did after their last lines who have fallen silent; what is known without it is published before.
     *
     * @return whether there may be more of them than were looked at
     */
    private boolean lookAtSilent() {
        synchronized (looking) {
            List<Known> due = due();
            if (due.isEmpty()) return false;
            List<SilentHolders.Told> told = silent.look(due);
            came(due, told);
            tell(told.stream().flatMap(one -> one.news().stream()).toList());
            return due.size() == SilentHolders.MOST && !told.isEmpty();
        }
    }

    private synchronized List<Known> due() {
        return silent.due(census.stale(view(folder.storeTime())));
    }

    private synchronized void came(List<Known> due, List<SilentHolders.Told> told) {
        due.forEach(known -> silent.noAnswer(known.line().session()));
        for (SilentHolders.Told one : told) {
            Known after = one.after(storeTime());
            census.add(List.of(after));
            census.of(after.line().session())
                    .filter(now -> now.equals(after) || now.equals(one.before()))
                    .ifPresent(silent::answered);
        }
        changed = true;
        publish(clocks.now(), folder.storeTime());
    }

    @Override
    public Snapshot scan(IProgressMonitor monitor) throws StorageException {
        synchronized (scanning) {
            SubMonitor progress = SubMonitor.convert(monitor, 100);
            read();
            while (lookAtSilent()) progress.checkCanceled();
            scan.run(known(), this::found, progress.split(95));
            makeGood();
            refresh();
            synchronized (this) {
                remember();
                return snapshot;
            }
        }
    }

    /** By now all that any file of the index had said was compared with the folders. */
    private void makeGood() throws StorageException {
        Set<String> stoodInFor;
        synchronized (this) {
            repair.run(census, missing, storeTime());
            stoodInFor = folder.stoodInFor();
        }
        try {
            List<String> names = lost.forget(stoodInFor);
            synchronized (this) {
                repair.lost(names);
            }
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "files of the index that are gone go on being vouched for until the next search", e);
        }
    }

    private synchronized Map<SessionId, Known> known() {
        return census.copy();
    }

    /** What was found is shown whether or not the share takes a line of it. */
    private void found(List<IndexLine> lines) {
        if (lines.isEmpty()) return;
        synchronized (this) {
            Instant now = storeTime();
            census.add(lines.stream().map(line -> Known.found(line, now)).toList());
            changed = true;
            if (clocks.since(publishedNanos).compareTo(SHOW) > 0) publish(clocks.now(), folder.storeTime());
        }
        tell(lines);
    }

    private void tell(List<IndexLine> lines) {
        try {
            appender.write(lines);
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "what was found in folders is not told to the other PCs", e);
        }
    }

    /** The store's clock now; before it was asked, this PC's. */
    private Instant storeTime() {
        return folder.storeTime().orElse(clocks.now());
    }

    private Census.View view(Optional<Instant> storeTime) {
        return new Census.View(station, folder, clocks, storeTime);
    }

    private Snapshot publish(Instant at, Optional<Instant> storeTime) {
        List<SessionEntry> entries = census.entries(view(storeTime));
        List<String> problems = repair.problems(missing);
        Snapshot before = snapshot;
        boolean same = before.revision() > 0
                && before.entries().equals(entries)
                && before.problems().equals(problems);
        Snapshot now = new Snapshot(at, same ? before.revision() : before.revision() + 1, entries, problems);
        snapshot = now;
        publishedNanos = clocks.nanos();
        return now;
    }

    private void remember() {
        changed = false;
        rememberedNanos = clocks.nanos();
        memory.write(
                new Memory.Content(clocks.now(), storeTime(), folder.files(), List.copyOf(census.all()), scan.looks()));
    }
}
