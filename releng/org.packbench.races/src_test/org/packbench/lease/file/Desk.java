package org.packbench.lease.file;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.packbench.core.OrderNumber;
import org.packbench.core.SessionId;
import org.packbench.core.Sku;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.lease.Lease;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Station;
import org.packbench.core.packing.Effect;
import org.packbench.core.packing.Moment;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingState;
import org.packbench.documents.JournalFormat;

/** What the tests of leases pack: one order of many units, and stations that pretend to be other PCs. */
final class Desk {
    static final SessionId SESSION = new SessionId("SESSIONS/CLIENT_M/2025-11-03_14-30-45");
    static final WorkerName WORKER = new WorkerName(new WorkerId("001"), "John Doe");
    static final OrderNumber ORDER = new OrderNumber("BG10129");
    static final PackingPlan PLAN = new PackingPlan(List.of(
            new PackingPlan.Order(ORDER, List.of(new PackingPlan.Line(0, new Sku("HC-FC-050"), "Cream", 9_000)))));

    static final Leases.Origin ORIGIN = new Leases.Origin() {
        @Override
        public PackingPlan plan() {
            return PLAN;
        }

        @Override
        public String listSha256() {
            return "00";
        }

        @Override
        public Fold begin() {
            return new Fold(PackingState.start(PLAN), Instant.EPOCH);
        }
    };

    private Desk() {}

    /** A PC whose processes live as the test says. */
    static final class Pc implements Station {
        private final UUID id = UUID.randomUUID();
        private final String name;
        boolean alive = true;
        long pid = 4711;

        Pc(String name) {
            this.name = name;
        }

        @Override
        public UUID id() {
            return id;
        }

        @Override
        public String pc() {
            return name;
        }

        @Override
        public String user() {
            return "packer";
        }

        @Override
        public Path folder() {
            throw new UnsupportedOperationException("a lease keeps nothing on the PC");
        }

        @Override
        public boolean alive(long asked, Instant started) {
            return alive;
        }

        @Override
        public Holder holder(WorkerName worker) {
            return new Holder(id, name, user(), pid, Instant.EPOCH, worker);
        }
    }

    /** A record that opens the order or packs a unit, following a fold. */
    static byte[] next(Lease lease, Fold fold) {
        Effect effect = fold.seq() == 0 ? new Effect.Opened(ORDER) : new Effect.Packed(ORDER, 0);
        JournalRecord record = new JournalRecord(
                fold.seq() + 1,
                UUID.randomUUID(),
                new Moment(Instant.EPOCH.plusMillis(fold.seq()), lease.epoch(), Duration.ofMillis(fold.seq())),
                WORKER,
                "scan",
                "x",
                "SKU_OK",
                List.of(effect),
                Map.of(),
                fold.hash());
        byte[] line = JournalFormat.encode(record);
        fold.add(record, JournalFormat.hash(line));
        return line;
    }
}
