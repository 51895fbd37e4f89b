package org.packbench.core.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.JournalRecord.Control;
import org.packbench.core.packing.PackingState;

/**
 * A session as its records add up to it: the packing state, and what the protocol needs to know of the history. Not
 * thread-safe; {@link #copy} hands a snapshot on. Folding applies effects and never asks the packing rules.
 */
public final class Fold {
    /** Whether the session is being packed (or its holder crashed), was closed, or was ended. */
    public enum Status {
        NEW,
        OPEN,
        RELEASED,
        ENDED
    }

    /** The hash of no history. */
    public static final String NO_HISTORY = "0".repeat(32);

    private PackingState packing;
    private final Instant startedAt;
    private Duration worked;
    private Status status = Status.NEW;
    private long seq;
    private String hash = NO_HISTORY;
    private Optional<Instant> endedAt = Optional.empty();
    private Optional<WorkerName> lastWorker = Optional.empty();
    private final Set<UUID> merged = new LinkedHashSet<>();
    private final Set<UUID> accepted = new LinkedHashSet<>();
    private final Set<UUID> discarded = new LinkedHashSet<>();

    /** A session that begins now. */
    public Fold(PackingState packing, Instant startedAt) {
        this(packing, startedAt, Duration.ZERO);
    }

    /** A session that begins with this state, such as one imported from another tool's files. */
    public Fold(PackingState packing, Instant startedAt, Duration worked) {
        this.packing = packing;
        this.worked = worked.truncatedTo(ChronoUnit.MILLIS);
        this.startedAt = startedAt.truncatedTo(ChronoUnit.MILLIS); // as the journal keeps it
    }

    /** A fold as a checkpoint wrote it down. */
    public static Fold of(
            PackingState packing,
            Instant startedAt,
            Duration worked,
            Status status,
            long seq,
            String hash,
            Optional<Instant> endedAt,
            Optional<WorkerName> lastWorker,
            Collection<UUID> merged,
            Collection<UUID> accepted,
            Collection<UUID> discarded) {
        Fold fold = new Fold(packing, startedAt, worked);
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
        return of(packing, startedAt, worked, status, seq, hash, endedAt, lastWorker, merged, accepted, discarded);
    }

    /**
     * Adds a record. A record that is merged already changes nothing; the first word on a late scan stands, so accepting
     * or discarding one that is merged or discarded has no effect.
     *
     * @param recordHash the hash of the record's bytes as written ({@code JournalFormat.hash}); they include the hash
     *     before, so it covers all the history
     * @throws IllegalArgumentException when the record's effects do not fit: the journal is damaged, and this fold is as
     *     it was before
     */
    public void add(JournalRecord record, String recordHash) {
        if (merged.contains(record.id())) return;
        Optional<Control> control = Control.of(record.op());
        boolean settled =
                control.filter(c -> reviews(c) && isSettled(late(record))).isPresent();
        PackingState before = packing;
        packing = before.apply(settled ? List.of() : record.effects(), record.moment());
        if (!resting(control)) worked = worked.plus(passed(before, packing));
        if (control.isEmpty()) addData(record, recordHash);
        else if (!settled) addControl(control.get(), record, recordHash);
        if (control.filter(Fold::packsNothing).isEmpty()) lastWorker = Optional.of(record.worker());
        merged.add(record.id());
    }

    /** Nobody works on a session that was ended, or is being put away: who reviews or archives it has it open for a moment. */
    private boolean resting(Optional<Control> control) {
        return status == Status.ENDED || control.equals(Optional.of(Control.ARCHIVED));
    }

    private static Duration passed(PackingState before, PackingState after) {
        boolean sameEpoch = before.clockEpoch() == after.clockEpoch();
        return sameEpoch ? after.clockElapsed().minus(before.clockElapsed()) : after.clockElapsed();
    }

    /** Notes that somebody holds the session now; an ended one stays ended until it is reopened. */
    public void claimed() {
        if (status != Status.ENDED) status = Status.OPEN;
    }

    private static boolean reviews(Control control) {
        return control == Control.ACCEPTED || control == Control.DISCARDED;
    }

    private static boolean packsNothing(Control control) {
        return reviews(control) || control == Control.ARCHIVED;
    }

    private boolean isSettled(UUID late) {
        return merged.contains(late) || discarded.contains(late);
    }

    private static UUID late(JournalRecord record) {
        return UUID.fromString(record.raw());
    }

    private void addData(JournalRecord record, String recordHash) {
        status = Status.OPEN;
        seq = record.seq();
        hash = recordHash;
    }

    private void addControl(Control control, JournalRecord record, String recordHash) {
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
            case ACCEPTED -> {
                accepted.add(late(record));
                merged.add(late(record));
                // it packs, so a scan that was judged without it must not be taken for one that was judged after it
                hash = recordHash;
            }
            case DISCARDED -> discarded.add(late(record));
            case ARCHIVED -> {
                if (status != Status.ENDED) status = Status.RELEASED;
            }
        }
    }

    public PackingState packing() {
        return packing;
    }

    /** When the session was started; survives every resume. */
    public Instant startedAt() {
        return startedAt;
    }

    /**
     * How long the session has been held, summed over its epochs, each counted from its header to its last record: neither
     * nights between them nor clocks that are set count.
     */
    public Duration worked() {
        return worked;
    }

    public Status status() {
        return status;
    }

    /** The last data record's number; 0 before the first. */
    public long seq() {
        return seq;
    }

    /** The last hash of what packed, a data record or an accepted late scan; it covers all of them before it. */
    public String hash() {
        return hash;
    }

    public Optional<Instant> endedAt() {
        return endedAt;
    }

    /** Who packed, released or ended it last; who reviewed late scans or put it away did none of these. */
    public Optional<WorkerName> lastWorker() {
        return lastWorker;
    }

    /** Every record that is in this fold, accepted late scans included. */
    public Set<UUID> merged() {
        return Collections.unmodifiableSet(merged);
    }

    /** Whether a record is in this fold, or was decided to be in none. */
    public boolean settled(UUID record) {
        return merged.contains(record) || discarded.contains(record);
    }

    /** Late scans that were accepted. */
    public Set<UUID> accepted() {
        return Collections.unmodifiableSet(accepted);
    }

    /** Late scans that were discarded. */
    public Set<UUID> discarded() {
        return Collections.unmodifiableSet(discarded);
    }
}
