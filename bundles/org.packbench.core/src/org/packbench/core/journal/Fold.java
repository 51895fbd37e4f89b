package org.packbench.core.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.packbench.core.WorkerName;
import org.packbench.core.packing.PackingState;

/**
 * A session as its records add up to it: the packing state, and what the protocol needs to know of the history. Not
 * thread-safe; {@link #copy} hands a snapshot on. Folding applies effects and never asks the packing rules.
 */
public final class Fold {
    /** Whether the session is being packed (or its holder crashed), was closed, or was ended. */
    public enum Status { NEW, OPEN, RELEASED, ENDED }

    /** The hash of no history. */
    public static final String NO_HISTORY = "0".repeat(32);

    private PackingState packing;
    private final Instant startedAt;
    private Status status = Status.NEW;
    private long seq;
    private String hash = NO_HISTORY;
    private Optional<Instant> endedAt = Optional.empty();
    private Optional<WorkerName> lastWorker = Optional.empty();
    private final Set<UUID> merged = new LinkedHashSet<>();
    private final Set<UUID> accepted = new LinkedHashSet<>();
    private final Set<UUID> discarded = new LinkedHashSet<>();

    /** A session that begins with this state: a new one, or one imported from another tool's files. */
    public Fold(PackingState packing, Instant startedAt) {
        this.packing = packing;
        this.startedAt = startedAt.truncatedTo(ChronoUnit.MILLIS); // as the journal keeps it
    }

    /** A fold as a checkpoint wrote it down. */
    public static Fold of(PackingState packing, Instant startedAt, Status status, long seq, String hash,
            Optional<Instant> endedAt, Optional<WorkerName> lastWorker, Collection<UUID> merged,
            Collection<UUID> accepted, Collection<UUID> discarded) {
        Fold fold = new Fold(packing, startedAt);
        fold.status = status;
        fold.seq = seq;
        fold.hash = hash;
        fold.endedAt = endedAt;
        fold.lastWorker = lastWorker;
        fold.merged.addAll(merged);
        fold.accepted.addAll(accepted);
        fold.discarded.addAll(discarded);
        return fold;
    }

    public Fold copy() {
        return of(packing, startedAt, status, seq, hash, endedAt, lastWorker, merged, accepted, discarded);
    }

    /**
     * Adds a record. A record that is merged already changes nothing.
     *
     * @param recordHash the hash of the record's bytes as written ({@code JournalFormat.hash}); they include the hash
     *     before, so it covers all the history
     * @throws IllegalArgumentException when the record's effects do not fit: the journal is damaged
     */
    public void add(JournalRecord record, String recordHash) {
        if (merged.contains(record.id())) return;
        JournalRecord.Control.of(record.op()).ifPresentOrElse(control -> addControl(control, record), () -> {
            status = Status.OPEN;
            seq = record.seq();
            hash = recordHash;
        });
        packing = packing.apply(record.effects(), record.moment());
        lastWorker = Optional.of(record.worker());
        merged.add(record.id());
    }

    private void addControl(JournalRecord.Control control, JournalRecord record) {
        switch (control) {
            case RELEASED -> status = Status.RELEASED;
            case ENDED -> {
                status = Status.ENDED;
                endedAt = Optional.of(record.moment().at());
            }
            case REOPENED -> {
                status = Status.OPEN;
                endedAt = Optional.empty();
            }
            case ACCEPTED -> accepted.add(UUID.fromString(record.raw()));
            case DISCARDED -> discarded.add(UUID.fromString(record.raw()));
        }
    }

    public PackingState packing() {
        return packing;
    }

    /** When the session was started; survives every resume. */
    public Instant startedAt() {
        return startedAt;
    }

    public Status status() {
        return status;
    }

    /** The last data record's number; 0 before the first. */
    public long seq() {
        return seq;
    }

    /** The last data record's hash, which covers all data records before it. */
    public String hash() {
        return hash;
    }

    public Optional<Instant> endedAt() {
        return endedAt;
    }

    public Optional<WorkerName> lastWorker() {
        return lastWorker;
    }

    public Set<UUID> merged() {
        return Collections.unmodifiableSet(merged);
    }

    public Set<UUID> accepted() {
        return Collections.unmodifiableSet(accepted);
    }

    public Set<UUID> discarded() {
        return Collections.unmodifiableSet(discarded);
    }
}
