package org.packbench.races;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.packbench.core.SessionId;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.journal.JournalRecord.Control;
import org.packbench.core.lease.Lease;
import org.packbench.core.lease.Leases;
import org.packbench.core.packing.Decision;
import org.packbench.core.packing.Moment;
import org.packbench.core.packing.Operation;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingRules;
import org.packbench.core.packing.SkuCodes;
import org.packbench.core.session.OpenSession;
import org.packbench.documents.JournalFormat;

/** A session with a past: opened many times, by the leases alone, with the records that a session would make. */
record LongSession(InProcess services, SharedSession shared, Leases.Origin origin) {
    /** A session of the list that was opened once and left, with nothing packed. */
    static LongSession begin(InProcess services, Path share, Path list) throws Exception {
        OpenSession session = services.start(list);
        session.close(Duration.ofMinutes(1));
        SharedSession shared = new SharedSession(share, session.id());
        return new LongSession(services, shared, shared.origin());
    }

    /** Opens an order, packs a unit, puts the order back, and goes on to the next. */
    static Operation operation(List<PackingPlan.Order> orders, long number) {
        PackingPlan.Order order = orders.get((int) (number / 3 % orders.size()));
        return switch ((int) (number % 3)) {
            case 0 -> new Operation.Scan(order.number().value());
            case 1 -> new Operation.Scan(order.lines().getFirst().sku().value());
            default -> new Operation.Back();
        };
    }

    /** One opening more, so many records, and the leaving. */
    void open(int records) throws Exception {
        SessionId session = shared.id();
        long highest = services.leases().observe(session).highest();
        Leases.Claim claim =
                services.leases().claim(session, highest, services.station().holder(InProcess.WORKER), origin);
        Lease lease = ((Leases.Claim.Won) claim).lease();
        Fold fold = lease.base();
        List<byte[]> lines = new ArrayList<>();
        for (int i = 0; i < records; i++) {
            Operation operation = operation(origin.plan().orders(), fold.seq());
            Decision decision = PackingRules.decide(fold.packing(), SkuCodes.NONE, operation);
            lines.add(line(
                    lease, fold, fold.seq() + 1, operation, decision.outcome().wireName(), decision));
        }
        lines.add(released(lease, fold));
        lease.append(lines);
        lease.close();
    }

    private static byte[] line(
            Lease lease, Fold fold, long seq, Operation operation, String outcome, Decision decision) {
        return add(
                fold,
                new JournalRecord(
                        seq,
                        UUID.randomUUID(),
                        now(lease),
                        InProcess.WORKER,
                        operation.word(),
                        operation.argument(),
                        outcome,
                        decision.effects(),
                        Map.of(),
                        fold.hash()));
    }

    private static byte[] released(Lease lease, Fold fold) {
        return add(
                fold,
                new JournalRecord(
                        fold.seq(),
                        UUID.randomUUID(),
                        now(lease),
                        InProcess.WORKER,
                        Control.RELEASED.word(),
                        "",
                        "",
                        List.of(),
                        Map.of(),
                        fold.hash()));
    }

    private static Moment now(Lease lease) {
        return new Moment(Instant.now(), lease.epoch(), lease.elapsed());
    }

    private static byte[] add(Fold fold, JournalRecord record) {
        byte[] line = JournalFormat.encode(record);
        fold.add(record, JournalFormat.hash(line));
        return line;
    }

    /** How long a new copy of it takes to open, in nanoseconds; an opening changes what it opens. */
    long nanosToOpen() throws Exception {
        SessionId copy = new SessionId(shared.id() + "-" + UUID.randomUUID());
        Path folder = shared.share().resolve(copy.value());
        copy(shared.folder(), folder);
        System.gc();
        long before = System.nanoTime();
        OpenSession opened = services.restore(copy);
        long nanos = System.nanoTime() - before;
        opened.close(Duration.ofMinutes(1));
        return nanos;
    }

    /** Journals are linked: an opening writes into none that is there. */
    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectory(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(file.getFileName());
                if (file.getFileName().toString().startsWith("journal.")) Files.createLink(copy, file);
                else Files.copy(file, copy);
            }
        }
    }
}
