package org.packbench.sessions.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.packbench.core.SessionId;
import org.packbench.core.history.Verification;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Station;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.sessions.Aftercare;
import org.packbench.sessions.ShareFiles;
import org.packbench.sessions.StationEnds;

/** Reads journals, indexes and audit files line by line, and compares them with all that vouches for them. */
@Component(configurationPid = "org.packbench.share", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class ShareVerification implements Verification {
    private static final SharePath ARCHIVE = SharePath.of("ARCHIVE");
    private static final int DEEPEST = 7;

    private final Storage storage;
    private final Aftercare sessions;

    @Activate
    public ShareVerification(
            @Reference(name = "storage") Storage storage,
            @Reference(name = "leases") Leases leases,
            @Reference Station station) {
        this.storage = storage;
        this.sessions = new Aftercare(storage, leases, station, Optional::empty);
    }

    @Override
    public Verified verify(Optional<SessionId> session, IProgressMonitor monitor) throws StorageException {
        Findings findings = new Findings();
        StationFilesCheck files = new StationFilesCheck(storage, findings);
        files.check();
        if (session.isPresent()) return one(session.get().folder(), files);
        List<SharePath> folders = folders(files, monitor);
        SubMonitor progress = SubMonitor.convert(monitor, folders.size());
        for (SharePath folder : folders) {
            progress.split(1);
            Optional<SharePath> ended = check(folder, files, findings);
            if (ended.isPresent() && files.nothing() && !findings.broken(StationEnds.FOLDER))
                findings.found(
                        new Break(Kind.MISSING, StationEnds.FOLDER, 0, StationEnds.FOLDER.toString(), "", ended.get()));
        }
        return findings.all();
    }

    /** Of one session only what is in its folder; what the stations' files vouch for is compared with it. */
    private Verified one(SharePath folder, StationFilesCheck files) throws StorageException {
        Findings own = new Findings();
        check(folder, files, own);
        return own.all();
    }

    /** @return what says that a station ended the session, which it does not without telling so in a file of its own */
    private Optional<SharePath> check(SharePath folder, StationFilesCheck files, Findings findings)
            throws StorageException {
        List<Entry> entries = ShareFiles.list(storage, folder);
        var journals = new JournalsCheck(storage, findings, folder, of(folder, files::of));
        journals.check(entries);
        new LateFilesCheck(storage, findings, folder).check(entries, of(folder, files::late));
        return journals.ended();
    }

    /** What was said of a session before it was archived holds afterwards. */
    private static <T> List<T> of(SharePath folder, Function<String, List<T>> told) {
        List<T> all = new ArrayList<>(told.apply(folder.toString()));
        List<String> names = folder.names();
        if (names.size() > 1 && names.getFirst().equalsIgnoreCase(ARCHIVE.name()))
            all.addAll(told.apply(String.join("/", names.subList(1, names.size()))));
        return all;
    }

    private List<SharePath> folders(StationFilesCheck files, IProgressMonitor monitor) throws StorageException {
        Set<SharePath> folders = new LinkedHashSet<>();
        for (SessionId session : sessions.sessions()) folders.add(session.folder());
        archived(ARCHIVE, 1, folders, monitor);
        // last: those that are not there any more
        for (String session : files.sessions())
            if (!folders.contains(SharePath.of(ARCHIVE.name() + "/" + session)))
                folders.add(new SessionId(session).folder());
        return new ArrayList<>(folders);
    }

    private void archived(SharePath folder, int depth, Set<SharePath> into, IProgressMonitor monitor)
            throws StorageException {
        if (monitor.isCanceled()) throw new OperationCanceledException();
        List<Entry> entries = ShareFiles.list(storage, folder);
        if (entries.stream().anyMatch(entry -> !entry.folder())) into.add(folder);
        if (depth == DEEPEST) return;
        for (Entry entry : entries) if (entry.folder()) archived(folder.child(entry.name()), depth + 1, into, monitor);
    }
}
