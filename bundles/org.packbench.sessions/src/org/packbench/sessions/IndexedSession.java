package org.packbench.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.packbench.core.OrderNumber;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.index.SessionEntry.CourierCount;
import org.packbench.core.packing.PackingState;
import org.packbench.documents.IndexLine;
import org.packbench.documents.IndexLine.Counts;
import org.packbench.documents.IndexLine.Event;
import org.packbench.documents.IndexLine.Journal;
import org.packbench.documents.IndexLine.Standing;
import org.packbench.documents.PackingLists;
import org.packbench.model.Order;
import org.packbench.model.PackingList;

/** What the index tells of a session of which the frozen list is there: the parts of it that never change. Thread-safe. */
record IndexedSession(
        SessionId id, String client, String name, Map<String, String> couriers, Optional<Instant> created) {

    static IndexedSession of(SessionId id, FrozenList frozen) {
        return new IndexedSession(
                id,
                Layout.clientOf(id),
                frozen.name(id),
                couriers(frozen.list()),
                created(id).or(() -> PackingLists.createdAt(frozen.list())));
    }

    /** By the name of the folder that was made for it. */
    static Optional<Instant> created(SessionId id) {
        String folder = Layout.shopify(id)
                ? id.folder().parent().parent().name()
                : id.folder().name();
        return FolderName.time(folder);
    }

    /** Of the orders that have one; a list of which there is none has no couriers. */
    static Map<String, String> couriers(PackingList list) {
        Map<String, String> couriers = new HashMap<>();
        for (Order order : list.getOrders()) {
            String courier = order.getCourier();
            if (order.getOrderNumber() != null && courier != null && !courier.isBlank())
                couriers.put(order.getOrderNumber(), courier.strip());
        }
        return couriers;
    }

    /** @param done orders that are completed or skipped */
    static List<CourierCount> counts(Map<String, String> couriers, Set<String> done) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        couriers.forEach((order, courier) -> {
            int[] count = counts.computeIfAbsent(courier, one -> new int[2]);
            count[0]++;
            if (!done.contains(order)) count[1]++;
        });
        List<CourierCount> sorted = new ArrayList<>();
        counts.forEach((courier, count) -> sorted.add(new CourierCount(courier, count[0], count[1])));
        sorted.sort(Comparator.comparing(CourierCount::orders).reversed().thenComparing(CourierCount::courier));
        return sorted;
    }

    /**
     * Who and how long, which only the caller knows.
     *
     * @param worked with the time that has passed since the last record, while it is held
     */
    record Holding(
            Optional<WorkerName> worker,
            Optional<String> pc,
            Optional<IndexLine.Process> process,
            Duration worked,
            Optional<Duration> idle,
            int late) {}

    IndexLine line(Event event, Standing standing, Chronicle.Told told, Holding holding, Journal journal) {
        PackingState state = told.packing();
        Set<String> done = new HashSet<>();
        state.completed().forEach(order -> done.add(order.value()));
        state.skipped().forEach(order -> done.add(order.value()));
        return new IndexLine(
                event,
                id,
                standing,
                client,
                name,
                holding.worker(),
                holding.pc(),
                holding.process(),
                counts(couriers, done),
                created,
                Optional.of(told.started()),
                told.ended(),
                holding.worked(),
                holding.idle(),
                state.open().map(OrderNumber::value),
                new Counts(
                        state.plan().orders().size(),
                        state.completed().size(),
                        state.skipped().size(),
                        state.plan().totalUnits(),
                        state.packedUnits(),
                        holding.late()),
                Optional.empty(),
                journal,
                Duration.ZERO);
    }
}
