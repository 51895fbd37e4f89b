package org.packbench.sessions;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.lease.Lease;
import org.packbench.core.packing.Moment;

/** Makes records. Their times are cut to what the journal keeps, so that a replay gives the very state they were judged to. */
final class Records {
    private Records() {}

    static JournalRecord control(JournalRecord.Control control, Lease lease, Fold fold, WorkerName worker) {
        return new JournalRecord(
                fold.seq(),
                UUID.randomUUID(),
                moment(lease),
                worker,
                control.word(),
                "",
                "",
                List.of(),
                Map.of(),
                fold.hash());
    }

    /** That somebody puts the session away, and why. */
    static JournalRecord archived(Lease lease, Fold fold, WorkerName by, String reason) {
        return new JournalRecord(
                fold.seq(),
                UUID.randomUUID(),
                moment(lease),
                by,
                JournalRecord.Control.ARCHIVED.word(),
                "",
                "",
                List.of(),
                reason.isEmpty() ? Map.of() : Map.of("reason", reason),
                fold.hash());
    }

    /** A person's word on a late scan. */
    static JournalRecord settling(Settling word, Lease lease, Fold fold, WorkerName reviewer) {
        return new JournalRecord(
                fold.seq(),
                UUID.randomUUID(),
                moment(lease),
                reviewer,
                word.control().word(),
                word.late().id().toString(),
                "",
                word.effects(),
                word.ext(),
                fold.hash());
    }

    static Moment moment(Lease lease) {
        return new Moment(
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                lease.epoch(),
                lease.elapsed().truncatedTo(ChronoUnit.MILLIS));
    }
}
