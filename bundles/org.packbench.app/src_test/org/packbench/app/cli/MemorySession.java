package org.packbench.app.cli;

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
import org.packbench.core.lease.Observation;
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
import org.packbench.model.ModelFactory;
import org.packbench.model.PackingList;

/** A session by the real rules, kept in memory; its share answers while a test lets it. */
final class MemorySession implements OpenSession {
    private PackingState state;
    private long seq;
    private long saved;
    private boolean left;

    boolean reachable = true;
    List<Waiting.Waiter> waiting = List.of();
    Optional<UUID> handedTo = Optional.empty();
    String declined = "";
    Optional<Departure> departure = Optional.empty();
    Optional<Observation> lost = Optional.empty();
    /** The session is lost by the time the next operation comes, and nobody could have seen it before. */
    Optional<Observation> losing = Optional.empty();

    MemorySession(PackingPlan plan) {
        state = PackingState.start(plan);
    }

    boolean closed() {
        return left;
    }

    @Override
    public Answer perform(Operation operation) {
        if (losing.isPresent()) lost = losing;
        if (left || lost.isPresent()) throw new IllegalStateException("the session is closed");
        Decision decision = PackingRules.decide(state, SkuCodes.NONE, operation);
        if (!decision.effects().isEmpty()) seq++;
        state = state.apply(decision.effects(), new Moment(Instant.EPOCH, 1, Duration.ofSeconds(seq)));
        if (reachable) saved = seq;
        CompletableFuture<Instant> acknowledged =
                reachable ? CompletableFuture.completedFuture(Instant.EPOCH) : new CompletableFuture<>();
        return new Answer(decision.outcome(), state, seq, acknowledged);
    }

    @Override
    public Saving saving() {
        return new Saving(
                (int) (seq - saved),
                saved,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                lost);
    }

    @Override
    public List<String> end(Duration patience) throws NotSaved {
        if (!reachable) throw new NotSaved(saving());
        left = true;
        return List.of("Stats/global_stats.json");
    }

    @Override
    public void close(Duration patience) {
        left = true;
    }

    @Override
    public SessionId id() {
        return new SessionId("SESSIONS/CLIENT_M/2025-11-03_14-30-45");
    }

    @Override
    public ClientId client() {
        return new ClientId("M");
    }

    @Override
    public PackingList list() {
        return ModelFactory.eINSTANCE.createPackingList();
    }

    @Override
    public WorkerName worker() {
        return new WorkerName(new WorkerId("001"), "John Doe");
    }

    @Override
    public boolean resumed() {
        return false;
    }

    @Override
    public Instant startedAt() {
        return Instant.EPOCH;
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
    public void use(SkuCodes codes) {
        throw new UnsupportedOperationException("the station does not ask this");
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
    public boolean handOver(UUID waiter, Duration patience) {
        handedTo = Optional.of(waiter);
        left = true;
        return true;
    }

    @Override
    public void decline(UUID waiter, String word) {
        declined = word;
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
