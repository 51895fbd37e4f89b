package org.packbench.contracts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.packing.Decision;
import org.packbench.core.packing.Moment;
import org.packbench.core.packing.Operation;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingRules;
import org.packbench.core.packing.PackingState;
import org.packbench.core.packing.SkuCodes;
import org.packbench.core.session.LateScan;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Verdict;
import org.packbench.core.session.Waiting;

/**
 * A session by the real rules, kept in memory, in which nothing happens by itself: where it is saved, and how it ends, is for
 * a test to say. One thread.
 */
public abstract class MemorySession implements OpenSession {
    private final Instant startedAt;
    private PackingState state;
    private SkuCodes codes = SkuCodes.NONE;
    private long seq;
    private WorkerName worker = new WorkerName(new WorkerId("001"), "John Doe");

    /** Why the session is left. */
    public Optional<Departure> departure = Optional.empty();

    /** Who waits for it. */
    public List<Waiting.Waiter> waiting = List.of();

    protected MemorySession(PackingPlan plan, Instant startedAt) {
        this.startedAt = startedAt;
        state = PackingState.start(plan);
    }

    /** Judges an operation that was done at this time. */
    protected final Decision judge(Operation operation, Instant at) {
        Decision decision = PackingRules.decide(state, codes, operation);
        if (!decision.effects().isEmpty()) seq++;
        state = state.apply(decision.effects(), new Moment(at, 1, Duration.between(startedAt, at)));
        return decision;
    }

    protected final Answer answer(Decision decision, CompletableFuture<Instant> acknowledged) {
        return new Answer(decision.outcome(), state, seq, acknowledged);
    }

    /** The last record's number. */
    protected final long seq() {
        return seq;
    }

    @Override
    public SessionId id() {
        return new SessionId("SESSIONS/CLIENT_M/2025-11-10_13-18-00");
    }

    @Override
    public ClientId client() {
        return new ClientId("M");
    }

    @Override
    public WorkerName worker() {
        return worker;
    }

    @Override
    public void worker(WorkerName next) {
        worker = next;
    }

    @Override
    public boolean resumed() {
        return false;
    }

    @Override
    public Instant startedAt() {
        return startedAt;
    }

    @Override
    public List<String> notices() {
        return List.of();
    }

    @Override
    public PackingState state() {
        return state;
    }

    @Override
    public void use(SkuCodes next) {
        codes = next;
    }

    @Override
    public int units(String code) {
        return codes.units(code);
    }

    @Override
    public void tryNow() {}

    @Override
    public Optional<Instant> nextTry() {
        return Optional.empty();
    }

    @Override
    public AutoCloseable onSaving(Runnable changed) {
        return () -> {};
    }

    @Override
    public List<Waiting.Waiter> waiting() {
        return waiting;
    }

    @Override
    public AutoCloseable onWaiting(Runnable changed) {
        return () -> {};
    }

    @Override
    public Optional<Departure> departure() {
        return departure;
    }

    @Override
    public List<LateScan> late() {
        return List.of();
    }

    @Override
    public List<Verdict.Reviewed> review(Verdict verdict, List<UUID> scans) {
        throw new UnsupportedOperationException("nothing is late");
    }
}
