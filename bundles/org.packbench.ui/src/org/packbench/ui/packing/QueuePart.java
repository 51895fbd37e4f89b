package org.packbench.ui.packing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.packbench.core.OrderNumber;
import org.packbench.core.packing.OrderProgress;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingState;
import org.packbench.model.Order;
import org.packbench.model.screen.QueuedOrder;
import org.packbench.model.screen.Screen;
import org.packbench.model.screen.ScreenFactory;
import org.packbench.model.screen.SessionCard;

/** What is left of the session: the orders that wait, the skipped ones, the counts, the pace, the next courier. */
final class QueuePart {
    /** A pace is told from this much packing on. */
    private static final Duration TELLING_TIME = Duration.ofMinutes(3);

    private static final int TELLING_ORDERS = 3;

    private final Screen screen;
    private final Catalogue catalogue;
    private final Couriers couriers;
    private final Times times;
    private final Instant since;
    private final int doneBefore;
    private final Map<OrderNumber, String> reasons = new HashMap<>();
    private final Map<OrderNumber, QueuedOrder> queued = new HashMap<>();
    private Set<String> couriersLeft = Set.of();

    /** @param doneBefore orders that were completed before {@code since} */
    QueuePart(Screen screen, Catalogue catalogue, Couriers couriers, Times times, Instant since, int doneBefore) {
        this.screen = screen;
        this.catalogue = catalogue;
        this.couriers = couriers;
        this.times = times;
        this.since = since;
        this.doneBefore = doneBefore;
    }

    /** Keeps why an order was left, for as long as the session is open here. */
    void because(OrderNumber order, String reason) {
        reasons.put(order, reason);
    }

    /** Keeps the order that was completed last in sight. */
    void last(OrderNumber number, OrderProgress progress) {
        String at = progress.completedAt().map(times::seconds).orElse("–");
        String units = Messages.UNITS.count(progress.units());
        // an older state tells when an order was done, but not how long it took
        Texts.set(
                screen.getLast(),
                progress.active().isZero()
                        ? Messages.LAST_OF_SESSION.markup(number, at)
                        : Messages.LAST.markup(number, at, units, Times.duration(progress.active())),
                screen::setLast);
    }

    /** Builds both lists anew; a session has a few thousand orders at most and this is asked between two orders only. */
    void show(PackingState state) {
        List<QueuedOrder> waiting = new ArrayList<>();
        Map<OrderNumber, QueuedOrder> skipped = new HashMap<>();
        Set<String> couriersNow = new LinkedHashSet<>();
        for (PackingPlan.Order order : catalogue.plan().orders()) {
            PackingState.Status status = state.progress(order.number()).status();
            if (status == PackingState.Status.COMPLETED) continue;
            catalogue.listed(order.number()).map(Order::getCourier).ifPresent(couriersNow::add);
            QueuedOrder entry = entry(order, state);
            if (status == PackingState.Status.SKIPPED) skipped.put(order.number(), entry);
            else waiting.add(entry);
        }
        couriersLeft = couriersNow;
        replace(screen.getWaiting(), waiting);
        replace(
                screen.getSkipped(),
                state.skipped().stream()
                        .flatMap(n -> Stream.ofNullable(skipped.get(n)))
                        .toList());
        keepChoice();
    }

    private static void replace(List<QueuedOrder> shown, List<QueuedOrder> next) {
        // one order less is the rule, and then nothing else is touched
        Set<QueuedOrder> keep = new HashSet<>(next);
        shown.removeIf(order -> !keep.contains(order));
        if (shown.equals(next)) return;
        shown.clear();
        shown.addAll(next);
    }

    private QueuedOrder entry(PackingPlan.Order order, PackingState state) {
        QueuedOrder entry = queued.computeIfAbsent(order.number(), number -> create(order));
        Texts.set(entry.getNote(), note(order, state.progress(order.number())), entry::setNote);
        return entry;
    }

    private static QueuedOrder create(PackingPlan.Order order) {
        QueuedOrder entry = ScreenFactory.eINSTANCE.createQueuedOrder();
        entry.setNumber(order.number().value());
        entry.setProducts(order.lines().size());
        entry.setUnits(Catalogue.units(order));
        return entry;
    }

    private String note(PackingPlan.Order order, OrderProgress progress) {
        List<String> parts = new ArrayList<>();
        if (progress.units() > 0) parts.add(Messages.UNITS_PACKED.text(progress.units(), Catalogue.units(order)));
        Optional.ofNullable(reasons.get(order.number())).ifPresent(parts::add);
        if (parts.isEmpty())
            return catalogue.listed(order.number()).map(QueuePart::remarks).orElse("");
        return String.join(" · ", parts);
    }

    private static String remarks(Order order) {
        List<String> remarks = new ArrayList<>();
        String notes = order.getNotes();
        if (notes != null && !notes.isBlank()) remarks.add(notes.strip().replaceAll("\\s+", " "));
        remarks.addAll(order.getTags());
        return String.join(", ", remarks);
    }

    private void keepChoice() {
        QueuedOrder chosen = screen.getChosenOrder();
        if (chosen != null && chosen.eContainer() == null) screen.setChosenOrder(null);
    }

    /** Chooses the order {@code by} places further: those that wait, then those skipped. */
    void move(int by) {
        List<QueuedOrder> all = new ArrayList<>(screen.getWaiting());
        all.addAll(screen.getSkipped());
        if (all.isEmpty()) return;
        int at = all.indexOf(screen.getChosenOrder());
        int next = at < 0 ? by > 0 ? 0 : all.size() - 1 : Math.clamp(at + by, 0, all.size() - 1);
        if (next != at) screen.setChosenOrder(all.get(next));
    }

    /** Brings the counts up to date. */
    void count(PackingState state, Instant now) {
        SessionCard card = screen.getSession();
        if (card == null) return;
        int done = state.completed().size();
        if (card.getDone() != done) card.setDone(done);
        if (card.getSkipped() != state.skipped().size())
            card.setSkipped(state.skipped().size());
        pace(card, done, now);
        courier(card, now);
    }

    private void pace(SessionCard card, int done, Instant now) {
        Duration spent = Duration.between(since, now);
        int packed = done - doneBefore;
        boolean tells = packed >= TELLING_ORDERS && spent.compareTo(TELLING_TIME) >= 0;
        int left = card.getOrders() - done - card.getSkipped();
        String pace = tells ? Messages.PACE.text(Math.round(packed * 3_600_000.0 / spent.toMillis())) : "";
        String finish = tells && left > 0
                ? times.minutes(now.plus(spent.dividedBy(packed).multipliedBy(left)))
                : "";
        Texts.set(card.getPace(), pace, card::setPace);
        Texts.set(card.getFinish(), finish, card::setFinish);
    }

    private void courier(SessionCard card, Instant now) {
        LocalTime local = times.local(now);
        Optional<Couriers.Departure> next = couriers.next(couriersLeft, local);
        Texts.set(card.getCourier(), next.map(Couriers.Departure::courier).orElse(""), card::setCourier);
        Texts.set(card.getDeadline(), next.map(d -> Times.minutes(d.leaves())).orElse(""), card::setDeadline);
        Texts.set(
                card.getTimeLeft(),
                next.map(d -> Couriers.left(d.leaves(), local)).orElse(""),
                card::setTimeLeft);
        boolean gone = next.filter(d -> Couriers.gone(d.leaves(), local)).isPresent();
        if (card.isGone() != gone) card.setGone(gone);
    }
}
