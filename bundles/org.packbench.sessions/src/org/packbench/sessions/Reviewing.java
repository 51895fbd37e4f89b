package org.packbench.sessions;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.session.Verdict;
import org.packbench.core.storage.StorageException;

/**
 * The late scans of a session that is open here: which they are, and what a person decides about them. Those of sessions that nobody
 * has open are the {@link Reviewer}'s.
 */
final class Reviewing {
    private static final Logger LOG = System.getLogger(Reviewing.class.getName());
    private static final Duration SETTING_ASIDE = Duration.ofSeconds(10);

    private final Setting setting;
    private final Judge judge;
    private final Outbox outbox;
    private final SaveStatus status;
    private final CountDownLatch aside = new CountDownLatch(1);

    Reviewing(Setting setting, Judge judge, Outbox outbox, SaveStatus status) {
        this.setting = setting;
        this.judge = judge;
        this.outbox = outbox;
        this.status = status;
    }

    /**
     * What is on its way is asked before the share is: its own records may stand behind a seal for as long as they are not
     * acknowledged, and are not late unless the session is lost.
     */
    List<LateScans.Late> late() throws StorageException, JournalException {
        awaitAside();
        Set<UUID> ours = new HashSet<>(judge.settled());
        if (status.now().lost().isEmpty())
            outbox.left().forEach(pending -> ours.add(pending.record().id()));
        return setting.late().now().stream()
                .filter(scan -> !ours.contains(scan.record().id()))
                .toList();
    }

    /** A person's word on those of the scans that are late; for each of them what came of it. */
    List<Verdict.Reviewed> review(WorkerName by, Verdict verdict, List<UUID> scans)
            throws StorageException, JournalException {
        List<JournalRecord> late = late().stream().map(LateScans.Late::record).toList();
        List<JournalRecord> named =
                late.stream().filter(record -> scans.contains(record.id())).toList();
        List<Settling> done = judge.settle(named, verdict, by);
        done.forEach(word -> word.log(setting.id(), by, setting.pc()));
        status.changed();
        return scans.stream().map(id -> reviewed(id, named, done)).toList();
    }

    private static Verdict.Reviewed reviewed(UUID id, List<JournalRecord> late, List<Settling> done) {
        Verdict.Result otherwise = late.stream().anyMatch(record -> record.id().equals(id))
                ? Verdict.Result.NO_LONGER_FITS
                : Verdict.Result.NOT_LATE;
        return new Verdict.Reviewed(
                id,
                done.stream()
                        .filter(word -> word.late().id().equals(id))
                        .findFirst()
                        .map(Settling::result)
                        .orElse(otherwise));
    }

    /**
     * What had reached the journal when the share went away counts there, though nobody could say so: it is asked as who
     * looks at the late scans asks, so that both show the same. It is no acknowledgement: another's header is none by itself
     * (docs/share.md, rule 3).
     */
    void countOnlyLate() {
        try {
            Set<UUID> late = new HashSet<>();
            setting.late().now().forEach(scan -> late.add(scan.record().id()));
            for (Pending pending : outbox.left()) {
                if (!pending.record().data() || late.contains(pending.record().id())) return;
                outbox.delivered();
                status.changed();
            }
        } catch (StorageException | JournalException e) {
            LOG.log(Level.WARNING, "whether scans arrived before the session was lost is seen with its late scans", e);
        }
    }

    /** The scans of the session, which is lost, are copied to the share, or could not be. */
    void keptAside() {
        aside.countDown();
    }

    /**
     * The loss of a session is told before its scans are copied to the share; who asks for them at once waits for that, but not
     * for long. Returns at once while it is not lost.
     */
    void awaitAside() {
        if (status.now().lost().isEmpty()) return;
        try {
            if (!aside.await(SETTING_ASIDE.toMillis(), TimeUnit.MILLISECONDS))
                LOG.log(Level.WARNING, "scans of a lost session are not copied to the share yet: {0}", setting.id());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
