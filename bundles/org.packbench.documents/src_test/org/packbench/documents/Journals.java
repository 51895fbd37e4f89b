package org.packbench.documents;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.packbench.core.OrderNumber;
import org.packbench.core.SessionId;
import org.packbench.core.Sku;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.journal.JournalRecord.Control;
import org.packbench.core.packing.Decision;
import org.packbench.core.packing.Moment;
import org.packbench.core.packing.Operation;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingPlan.Line;
import org.packbench.core.packing.PackingPlan.Order;
import org.packbench.core.packing.PackingRules;
import org.packbench.core.packing.PackingState;
import org.packbench.core.packing.SkuCodes;

/** Packs a small session by the real rules and writes its journal, for tests. */
final class Journals {
    static final WorkerName JOHN = new WorkerName(new WorkerId("001"), "John Doe");
    static final Instant START = Instant.parse("2025-11-10T08:15:00.250Z");
    static final PackingPlan PLAN = new PackingPlan(List.of(
            order("#1001", line(0, "SKU-A", 2), line(1, "SKU-B", 1)),
            order("1001", line(0, "SKU-C", 3)),
            order("Ж-7\ud83d", line(0, "Ünï", 1), line(1, "\udc00-A", 2))));

    private final Random random;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final JournalChain chain;
    private final Fold fold;
    private long elapsed;

    /** An epoch that begins with {@code base}. */
    Journals(Header header, Fold base, long seed) {
        bytes.writeBytes(JournalFormat.encodeOpening(header, base));
        chain = new JournalChain(header.epoch(), bytes.toByteArray());
        fold = base.copy();
        random = new Random(seed);
    }

    static Journals first(long seed) {
        return new Journals(header(1), new Fold(PackingState.start(PLAN), START), seed);
    }

    static Header header(long epoch) {
        return new Header(
                Header.FORMAT,
                1,
                new SessionId("SESSIONS/CLIENT_M/2025-11-10_08-15-00"),
                epoch,
                new UUID(7, epoch),
                new Header.Holder(new UUID(1, 2), "DESKTOP-PC1", "Ivan Petrenko", 12345, START, JOHN),
                START,
                ZoneId.of("Europe/Sofia"),
                "ab".repeat(32),
                epoch > 1 ? Map.of(epoch - 1, 4711L) : Map.of(),
                Fold.NO_HISTORY);
    }

    static Order order(String number, Line... lines) {
        return new Order(new OrderNumber(number), List.of(lines));
    }

    static Line line(int row, String sku, int required) {
        return new Line(row, new Sku(sku), "Product " + sku, required);
    }

    /** Any operation that a packer could do now. */
    Journals pack(int operations) {
        List<String> codes =
                List.of("#1001", "1001", "Ж-7\ud83d", "SKU-A", "SKU-B", "SKU-C", "Ünï", "\udc00-A", "\ud83d");
        for (int i = 0; i < operations; i++) {
            String code = codes.get(random.nextInt(codes.size()));
            perform(
                    switch (random.nextInt(12)) {
                        case 0 -> new Operation.Skip();
                        case 1 -> new Operation.Back();
                        case 2 -> new Operation.Undo(random.nextInt(2));
                        case 3 -> new Operation.Force(random.nextInt(2));
                        case 4 -> new Operation.Keep(code);
                        case 5 -> new Operation.Remove(code);
                        default -> new Operation.Scan(code);
                    });
        }
        return this;
    }

    Journals perform(Operation operation) {
        Decision decision = PackingRules.decide(fold.packing(), SkuCodes.NONE, operation);
        return write(new JournalRecord(
                fold.seq() + 1,
                id(),
                moment(),
                JOHN,
                operation.word(),
                operation.argument(),
                decision.outcome().wireName(),
                decision.effects(),
                Map.of(),
                fold.hash()));
    }

    Journals control(Control control, String raw) {
        return write(new JournalRecord(
                fold.seq(), id(), moment(), JOHN, control.word(), raw, "OK", List.of(), Map.of(), fold.hash()));
    }

    Journals write(JournalRecord record) {
        byte[] line = JournalFormat.encode(record);
        byte[] chained = chain.next(List.of(line));
        chain.appended(chained);
        bytes.writeBytes(chained);
        fold.add(record, JournalFormat.hash(line));
        return this;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private Moment moment() {
        elapsed += random.nextInt(60_000_000);
        Duration since = Duration.ofNanos(elapsed * 1000);
        return new Moment(START.plus(since), 1, since);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    JournalChain chain() {
        return chain;
    }

    Fold fold() {
        return fold;
    }

    /** Folds are equal when they say the same of everything. */
    static List<Object> facts(Fold fold) {
        return List.of(
                fold.packing(),
                fold.packing().open(),
                fold.startedAt(),
                fold.worked(),
                fold.status(),
                fold.seq(),
                fold.hash(),
                fold.endedAt(),
                fold.lastWorker(),
                List.copyOf(fold.merged()),
                List.copyOf(fold.accepted()),
                List.copyOf(fold.discarded()));
    }
}
