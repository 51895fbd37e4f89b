package org.packbench.sessions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.packbench.core.packing.PackingRules;
import org.packbench.core.packing.PackingState;
import org.packbench.core.packing.SkuCodes;
import org.packbench.core.session.OpenSession.Answer;

/**
 * Judges an open session's operations, one after the other and in memory only, and makes their records, each on the hash of
 * the one before. Thread-safe; no call waits for a disk or the share.
 */
final class Judge {
    private final WorkerName worker;
    private final Outbox outbox;
    private PackingState state;
    private SkuCodes codes;
    private long seq;
    private String hash;
    private Lease clock;
    private CompletableFuture<Instant> latest = CompletableFuture.completedFuture(Instant.now());
    private boolean finished;
    private Optional<Pending> control = Optional.empty();

    /** @param fold what the share had when the session was opened */
    Judge(Fold fold, WorkerName worker, SkuCodes codes, Lease lease, Outbox outbox) {
        this.worker = worker;
        this.outbox = outbox;
        this.state = fold.packing();
        this.codes = codes;
        this.seq = fold.seq();
        this.hash = fold.hash();
        this.clock = lease;
    }

    synchronized PackingState state() {
        return state;
    }

    /** Judges by this mapping from the next operation on. */
    synchronized void use(SkuCodes newCodes) {
        codes = newCodes;
    }

    /** Records are stamped by this lease's clock from now on. */
    synchronized void renewed(Lease lease) {
        clock = lease;
    }

    /** @throws IllegalStateException once nothing is judged any more */
    synchronized Answer perform(Operation operation) {
        if (finished) throw new IllegalStateException("the session is closed");
        Decision decision = PackingRules.decide(state, codes, operation);
        // what changes nothing has no record; the state it answers with is saved once all that led to it is
        if (recorded(decision.outcome())) {
            Pending pending = new Pending(record(
                    operation.word(),
                    operation.argument(),
                    decision.outcome().wireName(),
                    decision.effects(),
                    seq + 1));
            state = state.apply(decision.effects(), pending.record().moment());
            seq = pending.record().seq();
            hash = pending.hash();
            latest = pending.acknowledged();
            outbox.add(pending);
        }
        return new Answer(decision.outcome(), state, seq, latest);
    }

    private static boolean recorded(Outcome outcome) {
        return !(outcome instanceof Outcome.Ignored || outcome instanceof Outcome.NoActiveOrder);
    }

    /** Judges nothing any more. */
    synchronized void finish() {
        finished = true;
    }

    /** Makes the last record and judges nothing any more, unless another operation came in between. */
    synchronized void finishWith(Control last) {
        if (finished || outbox.waiting() > 0) return;
        finished = true;
        Pending pending = new Pending(record(last.word(), "", "", List.of(), seq));
        control = Optional.of(pending);
        outbox.addSpooled(pending);
    }

    /** The last record, once it is made. */
    synchronized Optional<Pending> control() {
        return control;
    }

    private JournalRecord record(String op, String raw, String outcome, List<Effect> effects, long number) {
        return new JournalRecord(
                number, UUID.randomUUID(), Records.moment(clock), worker, op, raw, outcome, effects, Map.of(), hash);
    }
}
