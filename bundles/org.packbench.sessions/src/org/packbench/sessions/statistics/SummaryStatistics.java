package org.packbench.sessions.statistics;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.packbench.core.ClientId;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.index.SessionIndex;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Station;
import org.packbench.core.packing.SkuCodes;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.Profiles;
import org.packbench.core.session.Sessions.State;
import org.packbench.core.statistics.PackingStatistics;
import org.packbench.core.statistics.Selection;
import org.packbench.core.statistics.SessionFigures;
import org.packbench.core.statistics.Sums;
import org.packbench.core.statistics.Totals;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.documents.FiguresFile.Remembered;
import org.packbench.documents.StatisticsFile;
import org.packbench.sessions.Summaries;
import org.packbench.sessions.statistics.Reader.Candidate;

/**
 * Statistics out of the summaries of a share. A PC reads each summary once and remembers its figures; the index names those
 * that are new or were written again. The first time, anew, or without an index all folders are looked into.
 */
@Component(configurationPid = "org.packbench.share", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class SummaryStatistics implements PackingStatistics {
    private static final Logger LOG = System.getLogger(SummaryStatistics.class.getName());
    /** The store finds the folder in any spelling. */
    private static final List<SharePath> TOTALS = List.of(
            SharePath.of("Stats").child(StatisticsFile.NAME),
            SharePath.of("Stats").child(StatisticsFile.OLDER_NAME));

    private final Storage storage;
    private final Profiles profiles;
    private final Summaries summaries;
    private final Memory memory;

    @Reference(
            name = "index",
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable SessionIndex index;

    @Activate
    public SummaryStatistics(
            @Reference(name = "storage") Storage storage,
            @Reference(name = "leases") Leases leases,
            @Reference(name = "profiles") Profiles profiles,
            @Reference Station station) {
        this.storage = storage;
        this.profiles = profiles;
        this.summaries = new Summaries(storage, leases);
        this.memory = new Memory(station, storage.root());
    }

    /** With an index to ask. */
    public SummaryStatistics(Storage storage, Leases leases, Profiles profiles, Station station, SessionIndex index) {
        this(storage, leases, profiles, station);
        this.index = index;
    }

    @Override
    public synchronized Rebuilt rebuild(boolean anew, IProgressMonitor monitor) throws StorageException {
        Map<String, Remembered> known = anew ? new HashMap<>() : memory.read();
        SessionIndex names = index;
        boolean all = names == null || known.isEmpty();
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        List<Candidate> candidates = names == null || all ? everything() : changed(names.refresh(), known);
        progress.split(5);
        List<String> problems;
        try {
            problems = new ArrayList<>(new Reader(summaries, known).read(candidates, progress.split(95)));
        } finally {
            if (!candidates.isEmpty()) memory.write(known);
        }
        List<SessionFigures> sessions =
                new TreeMap<>(known).values().stream().map(Remembered::figures).toList();
        Optional<Before> before = before(sessions, problems);
        return new Rebuilt(Instant.now(), unmapped(sessions), before, problems);
    }

    private List<Candidate> everything() throws StorageException {
        return summaries.sessions().stream()
                .map(session -> new Candidate(session, ""))
                .toList();
    }

    /** Finished sessions that the index tells otherwise of than when they were read. */
    private static List<Candidate> changed(SessionIndex.Snapshot seen, Map<String, Remembered> known) {
        List<Candidate> changed = new ArrayList<>();
        for (SessionEntry entry : seen.entries()) {
            if (!finished(entry.state())) continue;
            Candidate candidate = new Candidate(entry.id(), mark(entry));
            Remembered before = known.get(candidate.key());
            if (before == null || !before.mark().equals(candidate.mark())) changed.add(candidate);
        }
        return changed;
    }

    private static boolean finished(State state) {
        return switch (state) {
            case COMPLETED, ABANDONED, ARCHIVED -> true;
            case AVAILABLE, PAUSED, ACTIVE, HERE, STALE, DAMAGED -> false;
        };
    }

    /** Ending it again, a late scan that was accepted and a move each make another one. */
    private static String mark(SessionEntry entry) {
        return entry.id() + " " + entry.ended().map(Instant::toEpochMilli).orElse(0L) + " " + entry.completed() + " "
                + entry.skipped() + " " + entry.packedUnits() + " "
                + entry.worked().toMillis();
    }

    /** The opening balance; before the first session is ended here, what would become it. */
    private Optional<Before> before(List<SessionFigures> sessions, List<String> problems) throws StorageException {
        for (SharePath place : TOTALS) {
            try {
                byte[] bytes = storage.read(place);
                return Optional.of(
                        before(StatisticsFile.read(bytes, place.toString(), ZoneId.systemDefault()), sessions));
            } catch (Refused refused) {
                if (!refused.missing()) throw refused;
            } catch (JournalException damaged) {
                problems.add(damaged.file() + ", " + damaged.place());
            }
        }
        return Optional.empty();
    }

    private static Before before(StatisticsFile file, List<SessionFigures> sessions) {
        Optional<StatisticsFile.Opening> opening = file.opening();
        StatisticsFile.Totals left =
                opening.map(StatisticsFile.Opening::totals).orElseGet(() -> unexplained(file, sessions));
        Instant taken = opening.map(StatisticsFile.Opening::takenAt).orElseGet(Instant::now);
        return new Before(taken, left.sessions(), left.orders(), left.items());
    }

    private static StatisticsFile.Totals unexplained(StatisticsFile file, List<SessionFigures> sessions) {
        Totals told = Sums.total(sessions, Selection.ALL);
        return file.totals().without(new StatisticsFile.Totals(told.sessions(), told.orders(), told.items()));
    }

    /** What the mappings know by now is nobody's work any more. */
    private List<SessionFigures> unmapped(List<SessionFigures> sessions) throws StorageException {
        Map<String, SkuCodes> codes = new HashMap<>();
        List<SessionFigures> left = new ArrayList<>();
        for (SessionFigures session : sessions) {
            if (session.unknown().isEmpty()) {
                left.add(session);
                continue;
            }
            if (!codes.containsKey(session.client())) codes.put(session.client(), codes(session.client()));
            SkuCodes known = codes.getOrDefault(session.client(), SkuCodes.NONE);
            left.add(session.withUnknown(session.unknown().stream()
                    .filter(code -> known.find(code.code()).isEmpty())
                    .toList()));
        }
        return left;
    }

    private SkuCodes codes(String client) throws StorageException {
        try {
            return profiles.skuCodes(new ClientId(client));
        } catch (ProfileException | IllegalArgumentException e) {
            LOG.log(Level.DEBUG, "no mapping of client " + client, e);
            return SkuCodes.NONE;
        }
    }
}
