package org.packbench.contracts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.journal.JournalRecord.Control;
import org.packbench.core.lease.Lease;
import org.packbench.core.lease.LeaseLost;
import org.packbench.core.lease.Leases;
import org.packbench.core.packing.Effect;
import org.packbench.core.packing.Moment;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingState;
import org.packbench.core.storage.StorageException;

/**
 * What the tests of leases pack: one order of many units, a unit a record. A holder's view of it moves on when records are
 * acknowledged. One thread.
 */
public final class LeasedWork {
    public static final WorkerName WORKER = new WorkerName(new WorkerId("001"), "John Doe");

    /** Of the list that {@link #ORIGIN} tells of. */
    public static final String ORIGIN_SHA256 = "ab".repeat(32);

    private static final Instant START = Instant.parse("2025-11-03T14:30:45Z");
    private static final OrderNumber ORDER = new OrderNumber("BG10129");
    private static final int UNITS = 90_000;
    private static final PackingPlan PLAN = new PackingPlan(List.of(new PackingPlan.Order(
            ORDER, List.of(new PackingPlan.Line(0, new Sku("HC-FC-050"), "Facial Cream 50 ml", UNITS)))));

    /** A session that begins with nothing packed. */
    public static final Leases.Origin ORIGIN = new Leases.Origin() {
        @Override
        public PackingPlan plan() {
            return PLAN;
        }

        @Override
        public String listSha256() {
            return ORIGIN_SHA256;
        }

        @Override
        public Fold begin() {
            return new Fold(PackingState.start(PLAN), START, Duration.ZERO);
        }
    };

    private final Function<JournalRecord, byte[]> encoding;
    private final Function<byte[], String> hashing;
    private Lease lease;
    private Fold fold;

    /** The work that a lease just taken goes on with. */
    public LeasedWork(Lease lease, Function<JournalRecord, byte[]> encoding, Function<byte[], String> hashing) {
        this.encoding = encoding;
        this.hashing = hashing;
        this.lease = lease;
        this.fold = lease.base();
    }

    /** A record and the line it is written as. */
    public record Judged(JournalRecord record, byte[] line, String hash) {}

    /** The lease in use. */
    public Lease lease() {
        return lease;
    }

    /** The session as far as this holder knows it acknowledged. */
    public Fold fold() {
        return fold;
    }

    /** Packs so many units and sees them acknowledged. */
    public void pack(int units) throws StorageException, JournalException, LeaseLost {
        append(judge(units));
    }

    /** So many units as they would be packed now; nothing is written. */
    public List<Judged> judge(int units) {
        List<Judged> judged = new ArrayList<>();
        Fold ahead = fold.copy();
        for (int i = 0; i < units; i++) {
            Judged next = judge(ahead);
            ahead.add(next.record(), next.hash());
            judged.add(next);
        }
        return judged;
    }

    private Judged judge(Fold on) {
        Effect effect = on.packing().open().isEmpty() ? new Effect.Opened(ORDER) : new Effect.Packed(ORDER, 0);
        return seal(record(on, "scan", on.seq() + 1, List.of(effect)));
    }

    private JournalRecord record(Fold on, String op, long seq, List<Effect> effects) {
        Moment moment = new Moment(START.plusSeconds(seq), lease.epoch(), lease.elapsed());
        return new JournalRecord(
                seq, UUID.randomUUID(), moment, WORKER, op, "x", "SKU_OK", effects, Map.of(), on.hash());
    }

    private Judged seal(JournalRecord record) {
        byte[] line = encoding.apply(record);
        return new Judged(record, line, hashing.apply(line));
    }

    /** Writes what was judged. */
    public void append(List<Judged> judged) throws StorageException, JournalException, LeaseLost {
        lease.append(judged.stream().map(Judged::line).toList());
        judged.forEach(one -> fold.add(one.record(), one.hash()));
    }

    /** That the session is released, ended or reopened; nothing is written. */
    public Judged word(Control control) {
        return seal(record(fold, control.word(), fold.seq(), List.of()));
    }

    /** Writes that the session is released, ended or reopened. */
    public void say(Control control) throws StorageException, JournalException, LeaseLost {
        append(List.of(word(control)));
    }

    /** Goes on with the next epoch. */
    public void reclaim() throws StorageException, JournalException, LeaseLost {
        lease = lease.reclaim();
        fold = lease.base();
    }
}
