package org.packbench.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.packing.Effect;
import org.packbench.core.packing.Moment;

class JournalFormatPropertiesTest {
    @Property(tries = 300)
    void everyRecordIsReadBackAsItWasWritten(@ForAll("records") JournalRecord record) throws JournalException {
        assertEquals(record, JournalFormat.decode(JournalFormat.encode(record), "spool", 1));
    }

    @Property(tries = 60)
    void everySessionFoldsToTheStateItHad(@ForAll long seed, @ForAll @IntRange(max = 120) int operations)
            throws JournalException {
        Journals journal = Journals.first(seed).pack(operations);
        var content = JournalFormat.parse(journal.bytes(), "journal", Journals.PLAN);
        assertEquals(Journals.facts(journal.fold()), Journals.facts(content.fold()));
        byte[] opening = JournalFormat.encodeOpening(Journals.header(2), content.fold());
        var next = JournalFormat.parse(opening, "journal", Journals.PLAN);
        assertEquals(Journals.facts(journal.fold()), Journals.facts(next.fold()));
    }

    @Provide
    Arbitrary<JournalRecord> records() {
        // any chars, lone surrogates and control characters too: whatever a scanner may send
        Arbitrary<String> texts =
                Arbitraries.strings().withCharRange('\0', '\uffff').ofMaxLength(12);
        Arbitrary<String> ids =
                Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(6);
        Arbitrary<UUID> uuids = Arbitraries.longs().tuple2().map(t -> new UUID(t.get1(), t.get2()));
        Arbitrary<Moment> moments = Combinators.combine(
                        Arbitraries.longs().between(0, 4_000_000_000_000L),
                        Arbitraries.longs().between(1, 1000),
                        Arbitraries.longs().between(0, Long.MAX_VALUE / 2))
                .as((at, epoch, nanos) -> new Moment(Instant.ofEpochMilli(at), epoch, Duration.ofNanos(nanos)));
        Arbitrary<String> words = Arbitraries.of("scan", "skip", "back", "undo", "force", "keep", "remove", "released");
        Arbitrary<Map<String, Object>> ext = Arbitraries.maps(
                        Arbitraries.oneOf(ids, Arbitraries.of("known", "sku", "reason")),
                        Arbitraries.oneOf(
                                texts.map(t -> (Object) t),
                                Arbitraries.integers().map(i -> (Object) i),
                                Arbitraries.of(true, false).map(b -> (Object) b)))
                .ofMaxSize(3);
        return Combinators.combine(
                        uuids,
                        moments,
                        Combinators.combine(ids, texts).as((id, name) -> new WorkerName(new WorkerId(id), name)),
                        words,
                        texts,
                        effects(texts).list().ofMaxSize(4),
                        ext)
                .as((id, moment, worker, op, raw, effects, more) -> new JournalRecord(
                        moment.epoch(), id, moment, worker, op, raw, "SKU_OK", effects, more, "0".repeat(32)));
    }

    private static Arbitrary<Effect> effects(Arbitrary<String> texts) {
        Arbitrary<OrderNumber> orders = texts.map(OrderNumber::new);
        return Combinators.combine(
                        orders,
                        Arbitraries.integers().between(0, 99),
                        texts.map(Sku::new),
                        Arbitraries.integers().between(0, 10))
                .as((order, row, sku, kind) -> List.<Effect>of(
                                new Effect.Opened(order),
                                new Effect.Packed(order, row),
                                new Effect.Forced(order, row),
                                new Effect.Unpacked(order, row),
                                new Effect.ExtraAdded(order, sku),
                                new Effect.ExtrasKept(order, sku),
                                new Effect.ExtraRemoved(order, sku),
                                new Effect.UnknownScanned(order),
                                new Effect.Completed(order),
                                new Effect.SkippedOver(order),
                                new Effect.PutBack(order))
                        .get(kind));
    }
}
