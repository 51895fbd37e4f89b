package org.packbench.sessions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.lease.Leases.Chapter;
import org.packbench.core.lease.Leases.History;
import org.packbench.core.packing.Effect;
import org.packbench.core.packing.OrderProgress;
import org.packbench.core.packing.OrderProgress.ItemScan;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingState;
import org.packbench.core.packing.PackingState.Status;
import org.packbench.core.scan.ScannedCode;
import org.packbench.core.statistics.SessionFigures.NotInOrder;
import org.packbench.core.statistics.SessionFigures.Part;
import org.packbench.core.statistics.SessionFigures.UnknownCode;
import org.packbench.core.statistics.Tally;
import org.packbench.documents.SessionSummary.Work;
import org.packbench.model.PackingList;

/**
 * Counts what the journals tell for statistics: every scan that was made, also those that were taken back later, of which the
 * orders' own records tell nothing. What was scanned too late was judged on another state and counts in no accuracy. One use.
 */
final class JournalTally {
    private final History history;
    private final ZoneId zone;
    private final Map<String, String> couriers;
    private final Map<OrderNumber, Counts> orders = new HashMap<>();
    private final Map<String, UnknownCode> codes = new LinkedHashMap<>();
    private final Set<String> skus = new HashSet<>();
    private final Set<UUID> seen = new HashSet<>();

    /** What was scanned for one order. */
    private static final class Counts {
        private int scans;
        private int misscans;
        private int corrections;
        private int unknown;
        private int wrongItems;
        private int unknownCodes;
        private Instant last = Instant.EPOCH;
    }

    JournalTally(History history, PackingList list, ZoneId zone) {
        this.history = history;
        this.zone = zone;
        this.couriers = IndexedSession.couriers(list);
        history.base().packing().plan().orders().stream()
                .flatMap(order -> order.lines().stream())
                .forEach(line -> skus.add(line.sku().normal()));
    }

    Work count() {
        before(history.base().packing());
        for (Chapter chapter : history.chapters())
            for (JournalRecord record : chapter.records()) if (record.data() && seen.add(record.id())) add(record);
        Fold fold = history.fold();
        Tally tally = new Tally();
        for (PackingPlan.Order order : fold.packing().plan().orders())
            part(order, fold.packing()).ifPresent(tally::add);
        LocalDate end = day(fold.endedAt().orElse(fold.startedAt()));
        return new Work(tally.parts(fold.worked(), end), new ArrayList<>(codes.values()));
    }

    /** Of what another tool packed first there are no records, but counts. */
    private void before(PackingState state) {
        for (PackingPlan.Order order : state.plan().orders()) {
            OrderProgress progress = state.progress(order.number());
            Counts counts = counts(order.number());
            counts.misscans = progress.extraScans() + progress.unknownScans();
            counts.unknown = progress.unknownScans();
            counts.corrections = progress.corrections();
            counts.scans = counts.misscans
                    + (int) progress.scans().stream()
                            .filter(scan -> !scan.forced())
                            .count();
            progress.scans().forEach(scan -> counts.last = scan.at());
        }
    }

    private Counts counts(OrderNumber order) {
        return orders.computeIfAbsent(order, none -> new Counts());
    }

    /** One scan packs on several lines at once, and is one. */
    private void add(JournalRecord record) {
        if (record.effects().isEmpty()) return;
        Counts counts = counts(record.effects().getFirst().order());
        counts.last = record.moment().at();
        boolean packed = record.effects().stream().anyMatch(Effect.Packed.class::isInstance);
        boolean extra = record.effects().stream().anyMatch(Effect.ExtraAdded.class::isInstance);
        boolean unknown = record.effects().stream().anyMatch(Effect.UnknownScanned.class::isInstance);
        if (packed || extra || unknown) counts.scans++;
        if (extra || unknown) counts.misscans++;
        if (unknown) {
            counts.unknown++;
            Strange.of(record).ifPresentOrElse(strange -> add(counts, strange, record), () -> judge(record));
        }
        if (record.effects().stream().anyMatch(Effect.Unpacked.class::isInstance)) counts.corrections++;
    }

    private void add(Counts counts, Strange strange, JournalRecord record) {
        if (strange.known().wrongItem()) counts.wrongItems++;
        else {
            counts.unknownCodes++;
            remember(ScannedCode.of(record.raw()).item(), record);
        }
    }

    /** Of an older record the list alone tells: a code of another order of it, or of an item in one, needs no mapping. */
    private void judge(JournalRecord record) {
        String code = ScannedCode.of(record.raw()).item();
        String normal = new Sku(code).normal();
        boolean known = !normal.isEmpty() && skus.contains(normal)
                || history.base().packing().plan().match(code).isPresent();
        if (!known) remember(code, record);
    }

    private void remember(String code, JournalRecord record) {
        if (code.isBlank()) return;
        codes.merge(
                code,
                new UnknownCode(code, 1, record.moment().at()),
                (before, now) -> new UnknownCode(code, before.seen() + 1, now.last()));
    }

    private Optional<Part> part(PackingPlan.Order order, PackingState state) {
        OrderProgress progress = state.progress(order.number());
        Counts counts = counts(order.number());
        boolean touched = progress.status() != Status.UNTOUCHED || counts.scans + counts.corrections > 0;
        if (!touched) return Optional.empty();
        boolean completed = progress.status() == Status.COMPLETED;
        Optional<Duration> first =
                completed ? progress.scans().stream().findFirst().map(ItemScan::fromStart) : Optional.empty();
        Instant at = progress.completedAt()
                .or(() -> Optional.of(counts.last).filter(last -> last.isAfter(Instant.EPOCH)))
                .or(progress::startedAt)
                .orElseGet(() -> history.fold().endedAt().orElse(history.fold().startedAt()));
        return Optional.of(new Part(
                Optional.ofNullable(couriers.get(order.number().value())),
                day(at),
                Duration.ZERO,
                completed ? 1 : 0,
                progress.units(),
                first.orElse(Duration.ZERO),
                first.isPresent() ? 1 : 0,
                counts.scans,
                counts.misscans,
                counts.corrections,
                forced(progress),
                new NotInOrder(counts.unknown, counts.wrongItems, counts.unknownCodes)));
    }

    private static int forced(OrderProgress progress) {
        return (int) progress.scans().stream()
                .filter(ItemScan::forced)
                .map(ItemScan::row)
                .distinct()
                .count();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
