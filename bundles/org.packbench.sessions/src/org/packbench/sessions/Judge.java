package org.packbench.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.journal.JournalRecord.Control;
import org.packbench.core.lease.Lease;
import org.packbench.core.packing.Decision;
import org.packbench.core.packing.Effect;
import org.packbench.core.packing.Operation;
import org.packbench.core.packing.Outcome;
import org.packbench.core.packing.PackingPolicy;
import org.packbench.core.packing.PackingRules;
import org.packbench.core.packing.PackingState;
import org.packbench.core.packing.SkuCodes;
import org.packbench.core.session.OpenSession.Answer;
import org.packbench.core.session.OpenSession.Over;
import org.packbench.core.session.Verdict;

/**
 * Judges an open session's operations, one after the other and in memory only, and makes their records, each on the hash of
 * the one before. Thread-safe; no call waits for a disk or the share.
 */
final class Judge {
    /** The key of a record's elements: application identifier to value, as {@code {"10":"A7","17":"271231"}}. */
    private static final String GS1 = "gs1";

    /** The key of a record's reason: a person's. */
    private static final String REASON = "reason";

    private final PackingPolicy policy;
    private final Outbox outbox;
    private final Pace pace;
    private PackingState state;
    private SkuCodes codes;
    private long seq;
    private String hash;
    private Lease clock;
    private WorkerName worker;
    private CompletableFuture<Instant> latest = CompletableFuture.completedFuture(Instant.now());
    private boolean finished;
    private long lastNanos;
    private final Set<UUID> settled = new HashSet<>();
    private Optional<Pending> control = Optional.empty();

    /** @param fold what the share had when the session was opened */
    Judge(Fold fold, WorkerName worker, SkuCodes codes, PackingPolicy policy, Lease lease, Outbox outbox, Pace pace) {
        this.worker = worker;
        this.policy = policy;
        this.outbox = outbox;
        this.pace = pace;
        this.lastNanos = pace.nanos();
        this.state = fold.packing();
        this.codes = codes;
        this.seq = fold.seq();
        this.hash = fold.hash();
        this.clock = lease;
    }

    synchronized WorkerName worker() {
        return worker;
    }

    /** Records are this worker's from now on. */
    synchronized void worker(WorkerName next) {
        worker = next;
    }

    synchronized PackingState state() {
        return state;
    }

    /** Judges by this mapping from the next operation on. */
    synchronized void use(SkuCodes newCodes) {
        codes = newCodes;
    }

    synchronized int units(String code) {
        return codes.units(code);
    }

    /** Records are stamped by this lease's clock from now on. */
    synchronized void renewed(Lease lease) {
        clock = lease;
    }

    /** @throws Over once nothing is judged any more */
    synchronized Answer perform(Operation operation, String reason) {
        if (finished) throw new Over();
        lastNanos = pace.nanos();
        Decision decision = PackingRules.decide(state, codes, policy, operation);
        // what changes nothing has no record; the state it answers with is saved once all that led to it is
        if (recorded(decision.outcome())) {
            Pending pending = new Pending(record(
                    operation.word(),
                    operation.argument(),
                    decision.outcome().wireName(),
                    decision.effects(),
                    told(operation, reason, decision.outcome()),
                    seq + 1));
            state = state.apply(decision.effects(), pending.record().moment());
            seq = pending.record().seq();
            hash = pending.hash();
            latest = pending.acknowledged();
            outbox.add(pending);
        }
        return new Answer(decision.outcome(), state, seq, latest);
    }

    /** How long nothing has been done. */
    synchronized Duration idle() {
        return pace.since(lastNanos);
    }

    /**
     * Settles late scans, in this order. Their records go the way of all: an accepted one is history, so what is judged
     * after it stands on it.
     *
     * @return those that were settled; the others do not fit any more, or were settled before
     * @throws Over once nothing is judged any more
     */
    synchronized List<Settling> settle(List<JournalRecord> late, Verdict verdict, WorkerName by) {
        if (finished) throw new Over();
        List<Settling> done = new ArrayList<>();
        for (JournalRecord scan : late)
            if (!settled.contains(scan.id()))
                Settling.of(state, scan, verdict).ifPresent(word -> {
                    settle(word, by);
                    done.add(word);
                });
        lastNanos = pace.nanos();
        return done;
    }

    private void settle(Settling word, WorkerName by) {
        String id = word.late().id().toString();
        Pending pending = new Pending(record(word.control().word(), id, "", word.effects(), word.ext(), seq, by));
        if (pending.record().history()) {
            state = state.apply(word.effects(), pending.record().moment());
            hash = pending.hash();
        }
        settled.add(word.late().id());
        latest = pending.acknowledged();
        outbox.add(pending);
    }

    /** Late scans that were settled since the session was opened; the share may not know it yet. */
    synchronized Set<UUID> settled() {
        return Set.copyOf(settled);
    }

    /** What a code says of this very unit, its lot, expiry and serial number; what knows it; and why a person did it. */
    private static Map<String, Object> told(Operation operation, String reason, Outcome outcome) {
        Map<String, Object> told = new LinkedHashMap<>();
        if (operation instanceof Operation.Scan scan)
            scan.scanned().elements().ifPresent(elements -> told.put(GS1, elements.values()));
        Strange.put(outcome, told);
        if (!reason.isEmpty()) told.put(REASON, reason);
        return told;
    }

    private static boolean recorded(Outcome outcome) {
        return !(outcome instanceof Outcome.Ignored || outcome instanceof Outcome.NoActiveOrder);
    }

    /** Judges nothing any more. */
    synchronized void finish() {
        finished = true;
    }

    /** Makes the last record and judges nothing any more, unless another operation came in between. */
    synchronized void finishWith(Control last, Map<String, Object> ext) {
        if (finished || outbox.waiting() > 0) return;
        finished = true;
        Pending pending = new Pending(record(last.word(), "", "", List.of(), ext, seq));
        control = Optional.of(pending);
        outbox.addUnspooled(pending);
    }

    /** The last record, once it is made. */
    synchronized Optional<Pending> control() {
        return control;
    }

    private JournalRecord record(
            String op, String raw, String outcome, List<Effect> effects, Map<String, Object> ext, long number) {
        return record(op, raw, outcome, effects, ext, number, worker);
    }

    private JournalRecord record(
            String op,
            String raw,
            String outcome,
            List<Effect> effects,
            Map<String, Object> ext,
            long number,
            WorkerName by) {
        return new JournalRecord(
                number, UUID.randomUUID(), Records.moment(clock), by, op, raw, outcome, effects, ext, hash);
    }
}
