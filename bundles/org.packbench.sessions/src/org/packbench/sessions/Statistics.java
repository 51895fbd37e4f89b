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
    /** The statistics as they were when the opening balance was frozen: no summary could bring it back. */
    private static final SharePath OPENING = FOLDER.child("global_stats.opening.json");

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
        count(Optional.of(ended), zone);
    }

    /** Counts them when no session has just been ended. */
    void recount(ZoneId zone) throws StorageException {
        count(Optional.empty(), zone);
    }

    private void count(Optional<SessionId> ended, ZoneId zone) throws StorageException {
        storage.ensureFolder(FOLDER);
        SharePath file = FOLDER.child(StatisticsFile.NAME);
        try (Storage.Guard guard = storage.guard(file, PATIENCE)) {
            List<Ended> summaries = summaries();
            List<StatisticsFile.Packing> sessions =
                    summaries.stream().map(Ended::packing).toList();
            List<StatisticsFile.Packing> before = sessions.stream()
                    .filter(s ->
                            ended.filter(id -> id.value().equals(s.sessionId())).isEmpty())
                    .toList();
            Found found = found(guard.read().filter(bytes -> bytes.length > 0), file, zone);
            StatisticsFile opened = found.file().opened(before, Instant.now(), found.sha256());
            if (storage.find(OPENING).isEmpty()) storage.replace(OPENING, opened.write());
            guard.replace(opened.counted(sessions, Instant.now()).write());
            countWorkers(summaries, ended);
        }
    }

    /** Statistics to go on from, and the hash of the file they were read from. */
    private record Found(StatisticsFile file, String sha256) {
        static Found read(byte[] bytes, SharePath file, ZoneId zone) throws JournalException {
            return new Found(StatisticsFile.read(bytes, file.toString(), zone), PackingLists.sha256(bytes));
        }
    }

    /** A damaged file is kept beside and counted anew on the opening balance: never taken for zero, never lost. */
    private Found found(Optional<byte[]> bytes, SharePath file, ZoneId zone) throws StorageException {
        try {
            if (bytes.isPresent()) return Found.read(bytes.get(), file, zone);
        } catch (JournalException damaged) {
            SharePath aside = FOLDER.child("global_stats.damaged-" + STAMP.format(LocalDateTime.now()) + ".json");
            storage.replace(aside, bytes.get());
            LOG.log(Level.WARNING, "damaged statistics are kept as " + aside + " and counted anew", damaged);
        }
        for (SharePath base : List.of(OPENING, OLDER)) {
            Optional<byte[]> kept = ShareFiles.read(storage, base);
            try {
                if (kept.isPresent()) return Found.read(kept.get(), base, zone);
            } catch (JournalException damaged) {
                LOG.log(Level.WARNING, "statistics are not gone on from " + base, damaged);
            }
        }
        return new Found(StatisticsFile.empty(zone), "");
    }

    /** A session with a summary; other tools' summaries name only the folder, which is not unique, so the id is the work folder's. */
    private record Ended(SessionId id, SessionSummary summary) {
        StatisticsFile.Packing packing() {
            return StatisticsFile.Packing.of(id.value(), summary);
        }

        boolean by(Worker worker) {
            return summary.about().workerId().equals(Optional.ofNullable(worker.getId()));
        }
    }

    private List<Ended> summaries() throws StorageException {
        List<Ended> summaries = new ArrayList<>();
        List<Layout.Found> all = new ArrayList<>(layout.all());
        all.addAll(layout.archived());
        for (Layout.Found found : all) {
            Optional<Summaries.Located> located = Summaries.find(storage, found.id());
            if (located.isEmpty()) continue;
            SharePath path = located.get().file();
            try {
                summaries.add(new Ended(
                        Layout.original(found.id()), SessionSummary.read(storage.read(path), path.toString())));
            } catch (JournalException damaged) {
                LOG.log(Level.WARNING, "a summary that cannot be read is not counted", damaged);
            }
        }
        return summaries;
    }

    private void countWorkers(List<Ended> summaries, Optional<SessionId> ended) throws StorageException {
        if (storage.find(WORKERS).isEmpty()) return;
        try (Storage.Guard guard = storage.guard(WORKERS, PATIENCE)) {
            Workers workers = ProfileDocuments.readWorkers(guard.read().orElse(new byte[0]), WORKERS.toString());
            for (Worker worker : workers.getWorkers()) {
                List<Ended> own = summaries.stream().filter(e -> e.by(worker)).toList();
                count(worker, own, ended);
            }
            guard.replace(ProfileDocuments.writeWorkers(workers));
        } catch (ProfileException damaged) {
            LOG.log(Level.WARNING, "the workers' totals are not counted", damaged);
        }
    }

    private static void count(Worker worker, List<Ended> own, Optional<SessionId> ended) {
        if (worker.getOpeningSessions() < 0)
            open(
                    worker,
                    Sum.of(own.stream()
                            .filter(e -> !Optional.of(e.id()).equals(ended))
                            .toList()));
        Sum sum = Sum.of(own);
        worker.setTotalSessions(worker.getOpeningSessions() + sum.sessions());
        worker.setTotalOrders(worker.getOpeningOrders() + sum.orders());
        worker.setTotalItems(worker.getOpeningItems() + sum.items());
        worker.setTotalDurationSeconds(worker.getOpeningDurationSeconds() + sum.seconds());
        own.stream()
                .map(Ended::packing)
                .max(Comparator.comparing(StatisticsFile.Packing::at))
                .ifPresent(last -> {
                    LocalDateTime at = LocalDateTime.ofInstant(last.at(), ZoneId.systemDefault());
                    worker.setLastActive(at.withNano(0).toString());
                    worker.setLastSessionId(last.sessionId());
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
        static Sum of(List<Ended> own) {
            List<SessionSummary> all = own.stream().map(Ended::summary).toList();
            return new Sum(
                    all.size(),
                    all.stream().mapToInt(s -> s.counts().completedOrders()).sum(),
                    all.stream().mapToInt(s -> s.counts().packedItems()).sum(),
                    all.stream().mapToLong(s -> s.duration().toSeconds()).sum());
        }
    }
}
