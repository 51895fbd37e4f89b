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
import org.packbench.core.ClientId;
import org.packbench.core.OrderNumber;
import org.packbench.core.SessionId;
import org.packbench.core.Sku;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.lease.Observation;
import org.packbench.core.packing.Decision;
import org.packbench.core.packing.Moment;
import org.packbench.core.packing.Operation;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingRules;
import org.packbench.core.packing.PackingState;
import org.packbench.core.packing.SkuCodes;
import org.packbench.core.session.LateScan;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Verdict;
import org.packbench.core.session.Waiting;
import org.packbench.model.ModelFactory;
import org.packbench.model.Order;
import org.packbench.model.OrderLine;
import org.packbench.model.PackingList;

/** A session by the real rules that keeps its state in memory alone. */
final class MemorySession implements OpenSession {
    private final PackingList list;
    private final InstantSource clock;
    private final Instant startedAt;
    private SkuCodes codes = SkuCodes.NONE;
    private PackingState state;
    private long seq;
    private Saving saving =
            new Saving(0, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    boolean resumed;
    List<Waiting.Waiter> waiters = List.of();
    Optional<Instant> nextTry = Optional.empty();
    Optional<Departure> departure = Optional.empty();
    final List<Operation> performed = new ArrayList<>();

    MemorySession(PackingList list, InstantSource clock) {
        this.list = list;
        this.clock = clock;
        startedAt = clock.instant();
        state = PackingState.start(plan(list));
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
        codes = new SkuCodes(skus);
    }

    @Override
    public Answer perform(Operation operation) {
        if (saving.lost().isPresent() || departure.isPresent()) throw new IllegalStateException("gone");
        performed.add(operation);
        Decision decision = PackingRules.decide(state, codes, operation);
        Moment moment = new Moment(clock.instant(), 1, Duration.between(startedAt, clock.instant()));
        state = state.apply(decision.effects(), moment);
        if (!decision.effects().isEmpty()) seq++;
        return new Answer(decision.outcome(), state, seq, CompletableFuture.completedFuture(null));
    }

    void save(int waiting, Optional<String> problem, Optional<String> spoolProblem, Optional<Observation> lost) {
        Instant savedAt = problem.isEmpty() && lost.isEmpty()
                ? clock.instant()
                : saving.savedAt().orElse(clock.instant());
        saving = new Saving(
                waiting, seq - waiting, Optional.of(savedAt), Optional.of(savedAt), problem, spoolProblem, lost);
    }

    @Override
    public SessionId id() {
        return new SessionId("SESSIONS/CLIENT_M/2025-11-10_13-18-00");
    }

    @Override
    public ClientId client() {
        return new ClientId("M");
    }

    @Override
    public PackingList list() {
        return list;
    }

    @Override
    public WorkerName worker() {
        return new WorkerName(new WorkerId("001"), "John Doe");
    }

    @Override
    public boolean resumed() {
        return resumed;
    }

    @Override
    public Instant startedAt() {
        return startedAt;
    }

    @Override
    public List<String> notices() {
        return List.of();
    }

    @Override
    public PackingState state() {
        return state;
    }

    @Override
    public void use(SkuCodes next) {
        codes = next;
    }

    @Override
    public Saving saving() {
        return saving;
    }

    @Override
    public void tryNow() {}

    @Override
    public Optional<Instant> nextTry() {
        return nextTry;
    }

    @Override
    public AutoCloseable onSaving(Runnable changed) {
        return () -> {};
    }

    @Override
    public List<String> end(Duration patience) {
        return List.of();
    }

    @Override
    public void close(Duration patience) {}

    @Override
    public List<Waiting.Waiter> waiting() {
        return waiters;
    }

    @Override
    public AutoCloseable onWaiting(Runnable changed) {
        return () -> {};
    }

    @Override
    public boolean handOver(UUID waiter, Duration patience) {
        return false;
    }

    @Override
    public void decline(UUID waiter, String word) {
        throw new UnsupportedOperationException("nobody asks");
    }

    @Override
    public Optional<Departure> departure() {
        return departure;
    }

    @Override
    public List<LateScan> late() {
        return List.of();
    }

    @Override
    public List<Verdict.Reviewed> review(Verdict verdict, List<UUID> scans) {
        throw new UnsupportedOperationException("nothing is late");
    }
}
