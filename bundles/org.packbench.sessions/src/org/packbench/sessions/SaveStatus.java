package org.packbench.sessions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.packbench.core.lease.Observation;
import org.packbench.core.session.OpenSession.Saving;

/** Where an open session's work is saved, and who wants to know of changes. Thread-safe. */
final class SaveStatus {
    private final Outbox outbox;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Saving saving;

    /** @param through the last record's number that the share had when the session was opened */
    SaveStatus(Outbox outbox, long through) {
        this.outbox = outbox;
        Optional<Instant> now = Optional.of(Instant.now());
        this.saving =
                new Saving(0, through, Optional.empty(), now, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** How it is now; how much waits is counted now, not at the last change. */
    synchronized Saving now() {
        return new Saving(
                outbox.waiting(),
                saving.savedThrough(),
                saving.savedAt(),
                saving.renewedAt(),
                saving.problem(),
                saving.spoolProblem(),
                saving.lost());
    }

    AutoCloseable listen(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    void acknowledged(long seq, Instant at) {
        long through = Math.max(now().savedThrough(), seq);
        update(s ->
                new Saving(0, through, Optional.of(at), s.renewedAt(), Optional.empty(), s.spoolProblem(), s.lost()));
    }

    void renewed(Instant at) {
        update(s ->
                new Saving(0, s.savedThrough(), s.savedAt(), Optional.of(at), s.problem(), s.spoolProblem(), s.lost()));
    }

    void problem(Optional<String> problem) {
        update(s -> new Saving(0, s.savedThrough(), s.savedAt(), s.renewedAt(), problem, s.spoolProblem(), s.lost()));
    }

    void spoolProblem(Optional<String> problem) {
        update(s -> new Saving(0, s.savedThrough(), s.savedAt(), s.renewedAt(), s.problem(), problem, s.lost()));
    }

    void lost(Observation taker) {
        update(s -> new Saving(
                0,
                s.savedThrough(),
                s.savedAt(),
                s.renewedAt(),
                Optional.empty(),
                s.spoolProblem(),
                Optional.of(taker)));
    }

    private void update(UnaryOperator<Saving> change) {
        synchronized (this) {
            saving = change.apply(saving);
        }
        changed();
    }

    /** Tells the listeners, on the caller's thread. */
    void changed() {
        listeners.forEach(Runnable::run);
    }
}
