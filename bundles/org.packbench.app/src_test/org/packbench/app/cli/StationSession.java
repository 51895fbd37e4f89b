package org.packbench.app.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.packbench.contracts.MemorySession;
import org.packbench.core.lease.Observation;
import org.packbench.core.packing.Decision;
import org.packbench.core.packing.Operation;
import org.packbench.core.packing.PackingPlan;
import org.packbench.model.ModelFactory;
import org.packbench.model.PackingList;

/** A session of a station; its share answers while a test lets it. */
final class StationSession extends MemorySession {
    private long saved;
    private boolean left;

    boolean reachable = true;
    Optional<UUID> handedTo = Optional.empty();
    String declined = "";
    Optional<Observation> lost = Optional.empty();
    /** The session is lost by the time the next operation comes, and nobody could have seen it before. */
    Optional<Observation> losing = Optional.empty();

    StationSession(PackingPlan plan) {
        super(plan, Instant.EPOCH);
    }

    boolean closed() {
        return left;
    }

    @Override
    public Answer perform(Operation operation, String reason) {
        if (losing.isPresent()) lost = losing;
        if (left || lost.isPresent()) throw new IllegalStateException("the session is closed");
        Decision decision = judge(operation, Instant.EPOCH.plusSeconds(seq() + 1));
        if (reachable) saved = seq();
        CompletableFuture<Instant> acknowledged =
                reachable ? CompletableFuture.completedFuture(Instant.EPOCH) : new CompletableFuture<>();
        return answer(decision, acknowledged);
    }

    @Override
    public Saving saving() {
        return new Saving(
                (int) (seq() - saved),
                saved,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                lost);
    }

    @Override
    public Ended end(Duration patience) throws NotSaved {
        if (!reachable) throw new NotSaved(saving());
        left = true;
        return new Ended(List.of("Stats/global_stats.json"), Optional.of("report (2).xlsx"));
    }

    @Override
    public void close(Duration patience) {
        left = true;
    }

    @Override
    public PackingList list() {
        return ModelFactory.eINSTANCE.createPackingList();
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
}
