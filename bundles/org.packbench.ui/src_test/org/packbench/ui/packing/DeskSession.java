package org.packbench.ui.packing;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.packbench.contracts.MemorySession;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.lease.Observation;
import org.packbench.core.packing.Operation;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.SkuCodes;
import org.packbench.model.ModelFactory;
import org.packbench.model.Order;
import org.packbench.model.OrderLine;
import org.packbench.model.PackingList;

/** A session on the table: a test says where it is saved and who takes it. */
final class DeskSession extends MemorySession {
    private final PackingList list;
    private final InstantSource clock;
    private Saving saving =
            new Saving(0, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    boolean resumed;
    boolean over;
    Optional<Instant> nextTry = Optional.empty();
    final List<Operation> performed = new ArrayList<>();
    final List<String> reasons = new ArrayList<>();

    DeskSession(PackingList list, InstantSource clock) {
        super(plan(list), clock.instant());
        this.list = list;
        this.clock = clock;
    }

    static PackingPlan plan(PackingList list) {
        List<PackingPlan.Order> orders = new ArrayList<>();
        for (Order order : list.getOrders()) {
            List<PackingPlan.Line> lines = new ArrayList<>();
            for (OrderLine item : order.getItems())
                lines.add(new PackingPlan.Line(
                        lines.size(), new Sku(item.getSku()), item.getProductName(), item.getQuantity()));
            orders.add(new PackingPlan.Order(new OrderNumber(order.getOrderNumber()), lines));
        }
        return new PackingPlan(orders);
    }

    static PackingList list(Order... orders) {
        PackingList list = ModelFactory.eINSTANCE.createPackingList();
        list.setListName("PostOne_2025-11-10");
        list.getOrders().addAll(List.of(orders));
        return list;
    }

    /** @param items SKU, product name and quantity, by turns */
    static Order order(String number, String courier, Object... items) {
        Order order = ModelFactory.eINSTANCE.createOrder();
        order.setOrderNumber(number);
        order.setCourier(courier);
        for (int i = 0; i < items.length; i += 3) {
            OrderLine line = ModelFactory.eINSTANCE.createOrderLine();
            line.setSku((String) items[i]);
            line.setProductName((String) items[i + 1]);
            line.setQuantity((Integer) items[i + 2]);
            order.getItems().add(line);
        }
        return order;
    }

    void map(Map<String, String> barcodes) {
        Map<String, Sku> skus = new java.util.HashMap<>();
        barcodes.forEach((code, sku) -> skus.put(code, new Sku(sku)));
        use(new SkuCodes(skus));
    }

    /** Barcodes that stand for so many units. */
    void cartons(Map<String, Sku> skus, Map<String, Integer> units) {
        use(new SkuCodes(skus, units));
    }

    @Override
    public Answer perform(Operation operation, String reason) {
        if (over || saving.lost().isPresent() || departure.isPresent()) throw new Over();
        performed.add(operation);
        reasons.add(reason);
        return answer(judge(operation, clock.instant()), CompletableFuture.completedFuture(null));
    }

    void save(int waiting, Optional<String> problem, Optional<String> spoolProblem, Optional<Observation> lost) {
        Instant savedAt = problem.isEmpty() && lost.isEmpty()
                ? clock.instant()
                : saving.savedAt().orElse(clock.instant());
        saving = new Saving(
                waiting, seq() - waiting, Optional.of(savedAt), Optional.of(savedAt), problem, spoolProblem, lost);
    }

    @Override
    public PackingList list() {
        return list;
    }

    @Override
    public boolean resumed() {
        return resumed;
    }

    @Override
    public Saving saving() {
        return saving;
    }

    @Override
    public Optional<Instant> nextTry() {
        return nextTry;
    }

    @Override
    public Ended end(Duration patience) {
        return Ended.WHOLE;
    }

    @Override
    public void close(Duration patience) {}

    @Override
    public boolean handOver(UUID waiter, Duration patience) {
        return false;
    }

    @Override
    public void decline(UUID waiter, String word) {
        throw new UnsupportedOperationException("nobody asks");
    }
}
