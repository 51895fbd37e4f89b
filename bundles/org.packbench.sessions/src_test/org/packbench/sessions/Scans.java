package org.packbench.sessions;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.packbench.core.OrderNumber;
import org.packbench.core.SessionId;
import org.packbench.core.Sku;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.packing.Effect;
import org.packbench.core.packing.Moment;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingState;

/** Scans of one long order, for tests of what becomes of them. */
final class Scans {
    static final SessionId SESSION = new SessionId("SESSIONS/CLIENT_M/2025-11-03_14-30-45");
    static final UUID OURS = UUID.randomUUID();
    static final UUID THEIRS = UUID.randomUUID();

    private static final WorkerName JOHN = new WorkerName(new WorkerId("001"), "John Doe");
    private static final Instant START = Instant.parse("2025-11-03T14:30:45Z");
    private static final OrderNumber ORDER = new OrderNumber("1001");

    private Scans() {}

    static Fold untouched() {
        var line = new PackingPlan.Line(0, new Sku("SKU-HAT"), "Sun hat", 1000);
        PackingPlan plan = new PackingPlan(List.of(new PackingPlan.Order(ORDER, List.of(line))));
        return new Fold(PackingState.start(plan), START);
    }

    /** So many scans judged in an epoch one after the other, the first on this fold; it stays as it is. */
    static List<Pending> judged(Fold on, long epoch, int count) {
        Fold ahead = on.copy();
        List<Pending> scans = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Effect effect = ahead.packing().open().isEmpty() ? new Effect.Opened(ORDER) : new Effect.Packed(ORDER, 0);
            scans.add(record(ahead, epoch, "scan", "x", List.of(effect), ahead.seq() + 1));
            merge(ahead, scans.getLast());
        }
        return scans;
    }

    /** A word on a late scan. */
    static Pending review(Fold on, JournalRecord.Control word, Pending late) {
        return record(on, 2, word.word(), late.record().id().toString(), List.of(), on.seq());
    }

    private static Pending record(Fold on, long epoch, String op, String raw, List<Effect> effects, long seq) {
        Moment moment = new Moment(START.plusSeconds(seq), epoch, Duration.ofSeconds(seq));
        return new Pending(new JournalRecord(
                seq, UUID.randomUUID(), moment, JOHN, op, raw, "SKU_OK", effects, Map.of(), on.hash()));
    }

    static void merge(Fold fold, Pending scan) {
        fold.add(scan.record(), scan.hash());
    }

    /** The headers of the epochs from 1 on, held by these stations. */
    static List<Header> headers(UUID... stations) {
        List<Header> headers = new ArrayList<>();
        for (UUID station : stations)
            headers.add(new Header(
                    Header.FORMAT,
                    1,
                    SESSION,
                    headers.size() + 1,
                    UUID.randomUUID(),
                    new Header.Holder(station, "PC", "packer", 1, START, JOHN),
                    START,
                    ZoneOffset.UTC,
                    "",
                    Map.of(),
                    Fold.NO_HISTORY));
        return headers;
    }
}
