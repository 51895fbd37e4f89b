package org.packbench.sessions;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.journal.JournalException;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.PackingLists;
import org.packbench.documents.ProfileDocuments;
import org.packbench.documents.SessionSummary;
import org.packbench.documents.StatisticsFile;
import org.packbench.model.Worker;
import org.packbench.model.Workers;

/**
 * The share's statistics and the workers' totals: an opening balance, which no summary explains, and every readable
 * summary once. They are counted anew from the summaries each time, so that ending a session again, or finishing what
 * another station left half done, counts nothing twice.
 */
final class Statistics {
    private static final Logger LOG = System.getLogger(Statistics.class.getName());
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final SharePath FOLDER = SharePath.of("Stats");
    private static final SharePath OLDER = SharePath.of("STATS").child(StatisticsFile.OLDER_NAME);
    private static final SharePath WORKERS = SharePath.of("WORKERS/workers.json");

    private final Storage storage;
    private final Layout layout;

    Statistics(Storage storage, Layout layout) {
        this.storage = storage;
        this.layout = layout;
    }

    /**
     * Counts what the share's summaries say now.
     *
     * @param ended the session that has just been ended: no total that is found at first contact can have it in it
     */
    void count(SessionId ended, ZoneId zone) throws StorageException {
        storage.ensureFolder(FOLDER);
        SharePath file = FOLDER.child(StatisticsFile.NAME);
        try (Storage.Guard guard = storage.guard(file, PATIENCE)) {
            List<SessionSummary> summaries = summaries();
            List<StatisticsFile.Packing> sessions =
                    summaries.stream().flatMap(s -> packing(s).stream()).toList();
            List<StatisticsFile.Packing> before = sessions.stream()
                    .filter(s -> !s.sessionId().equals(ended.value()))
                    .toList();
            Optional<byte[]> bytes = guard.read().filter(found -> found.length > 0);
            if (bytes.isEmpty()) bytes = ShareFiles.read(storage, OLDER);
            String hash = bytes.map(PackingLists::sha256).orElse("");
            StatisticsFile counted = readOrSetAside(bytes, file, zone)
                    .opened(before, Instant.now(), hash)
                    .counted(sessions, Instant.now());
            guard.replace(counted.write());
            countWorkers(summaries, ended);
        }
    }

    /** A damaged file is kept beside and counted anew from the summaries: never taken for zero, never lost. */
    private StatisticsFile readOrSetAside(Optional<byte[]> bytes, SharePath file, ZoneId zone) throws StorageException {
        if (bytes.isEmpty()) return StatisticsFile.empty(zone);
        try {
            return StatisticsFile.read(bytes.get(), file.toString(), zone);
        } catch (JournalException damaged) {
            SharePath aside = FOLDER.child("global_stats.damaged-" + STAMP.format(LocalDateTime.now()) + ".json");
            storage.replace(aside, bytes.get());
            LOG.log(Level.WARNING, "damaged statistics are kept as " + aside + " and counted anew", damaged);
            return StatisticsFile.empty(zone);
        }
    }

    private List<SessionSummary> summaries() throws StorageException {
        List<SessionSummary> summaries = new ArrayList<>();
        for (Layout.Found found : layout.all()) {
            SharePath path = found.id().folder().child(SessionSummary.NAME);
            try {
                Optional<byte[]> bytes = ShareFiles.read(storage, path);
                if (bytes.isPresent()) summaries.add(SessionSummary.read(bytes.get(), path.toString()));
            } catch (JournalException damaged) {
                LOG.log(Level.WARNING, "a summary that cannot be read is not counted", damaged);
            }
        }
        return summaries;
    }

    private static Optional<StatisticsFile.Packing> packing(SessionSummary s) {
        return s.completedAt()
                .map(at -> new StatisticsFile.Packing(
                        at,
                        s.about().clientId(),
                        s.about().sessionId(),
                        s.about().workerId(),
                        s.counts().completedOrders(),
                        s.counts().packedItems(),
                        Map.of()));
    }

    private void countWorkers(List<SessionSummary> summaries, SessionId ended) throws StorageException {
        if (storage.find(WORKERS).isEmpty()) return;
        try (Storage.Guard guard = storage.guard(WORKERS, PATIENCE)) {
            Workers workers = ProfileDocuments.readWorkers(guard.read().orElse(new byte[0]), WORKERS.toString());
            for (Worker worker : workers.getWorkers()) {
                List<SessionSummary> own = summaries.stream()
                        .filter(s -> s.about().workerId().equals(Optional.ofNullable(worker.getId())))
                        .toList();
                count(worker, own, ended);
            }
            guard.replace(ProfileDocuments.writeWorkers(workers));
        } catch (ProfileException damaged) {
            LOG.log(Level.WARNING, "the workers' totals are not counted", damaged);
        }
    }

    private static void count(Worker worker, List<SessionSummary> own, SessionId ended) {
        if (worker.getOpeningSessions() < 0)
            open(
                    worker,
                    Sum.of(own.stream()
                            .filter(s -> !s.about().sessionId().equals(ended.value()))
                            .toList()));
        Sum sum = Sum.of(own);
        worker.setTotalSessions(worker.getOpeningSessions() + sum.sessions());
        worker.setTotalOrders(worker.getOpeningOrders() + sum.orders());
        worker.setTotalItems(worker.getOpeningItems() + sum.items());
        worker.setTotalDurationSeconds(worker.getOpeningDurationSeconds() + sum.seconds());
        own.stream()
                .filter(s -> s.completedAt().isPresent())
                .max(Comparator.comparing(s -> s.completedAt().orElseThrow()))
                .ifPresent(last -> {
                    Instant at = last.completedAt().orElseThrow();
                    worker.setLastActive(LocalDateTime.ofInstant(at, ZoneId.systemDefault())
                            .withNano(0)
                            .toString());
                    worker.setLastSessionId(last.about().sessionId());
                });
    }

    /** At first contact: what other tools counted and no summary explains. */
    private static void open(Worker worker, Sum explained) {
        worker.setOpeningSessions(Math.max(0, worker.getTotalSessions() - explained.sessions()));
        worker.setOpeningOrders(Math.max(0, worker.getTotalOrders() - explained.orders()));
        worker.setOpeningItems(Math.max(0, worker.getTotalItems() - explained.items()));
        worker.setOpeningDurationSeconds(Math.max(0, worker.getTotalDurationSeconds() - explained.seconds()));
    }

    /** What a worker's summaries add up to. */
    private record Sum(int sessions, int orders, int items, long seconds) {
        static Sum of(List<SessionSummary> own) {
            return new Sum(
                    own.size(),
                    own.stream().mapToInt(s -> s.counts().completedOrders()).sum(),
                    own.stream().mapToInt(s -> s.counts().packedItems()).sum(),
                    own.stream().mapToLong(s -> s.duration().toSeconds()).sum());
        }
    }
}
