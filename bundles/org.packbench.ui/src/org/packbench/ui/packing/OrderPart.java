package org.packbench.ui.packing;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.packing.OrderProgress;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingState;
import org.packbench.model.Order;
import org.packbench.model.screen.Chip;
import org.packbench.model.screen.Extra;
import org.packbench.model.screen.Line;
import org.packbench.model.screen.OrderCard;
import org.packbench.model.screen.Screen;
import org.packbench.model.screen.ScreenFactory;

/** The order on the table: its card, its lines and its extras, changed only where they differ. */
final class OrderPart {
    private static final ScreenFactory FACTORY = ScreenFactory.eINSTANCE;

    private final Screen screen;
    private final Catalogue catalogue;
    private final Couriers couriers;
    private final String clientNote;
    private @Nullable OrderNumber shown;

    /** @param clientNote of the client, for every order; empty for none */
    OrderPart(Screen screen, Catalogue catalogue, Couriers couriers, String clientNote) {
        this.screen = screen;
        this.catalogue = catalogue;
        this.couriers = couriers;
        this.clientNote = clientNote;
    }

    Optional<OrderNumber> shown() {
        OrderNumber number = shown;
        return number == null ? Optional.empty() : Optional.of(number);
    }

    /** Shows an order as far as it is now. */
    void show(OrderNumber number, PackingState state, LocalTime now) {
        OrderProgress progress = state.progress(number);
        if (!Objects.equals(number, shown)) begin(number, progress, now);
        for (Line line : screen.getLines()) {
            int packed = progress.packed().get(line.getRow());
            if (line.getPacked() != packed) line.setPacked(packed);
        }
        Set<Integer> forced = progress.scans().stream()
                .filter(OrderProgress.ItemScan::forced)
                .map(OrderProgress.ItemScan::row)
                .collect(Collectors.toSet());
        for (Line line : screen.getLines()) {
            boolean full = line.getPacked() == line.getRequired();
            if (line.isForced() != (full && forced.contains(line.getRow()))) line.setForced(!line.isForced());
        }
        extras(progress.extras());
    }

    private void begin(OrderNumber number, OrderProgress progress, LocalTime now) {
        shown = number;
        screen.setChosen(null);
        screen.setOrder(card(number));
        List<Line> lines = new ArrayList<>();
        for (PackingPlan.Line planned : catalogue.planned(number).lines()) {
            lines.add(line(number, planned, progress.packed().get(planned.row())));
        }
        screen.getLines().clear();
        screen.getLines().addAll(lines);
        screen.getExtras().clear();
        lines.stream().filter(OrderPart::open).findFirst().ifPresent(screen::setChosen);
        tick(now);
    }

    private Line line(OrderNumber number, PackingPlan.Line planned, int packed) {
        Line line = FACTORY.createLine();
        ProductName name =
                ProductName.of(planned.title().isBlank() ? planned.sku().value() : planned.title());
        line.setRow(planned.row());
        line.setName(name.main());
        line.setVariant(name.variant());
        line.setSku(planned.sku().value());
        line.setPicture(catalogue.picture(number, planned));
        line.setRequired(planned.required());
        line.setPacked(packed);
        return line;
    }

    private OrderCard card(OrderNumber number) {
        OrderCard card = FACTORY.createOrderCard();
        card.setNumber(number.value());
        chip(card, "note", clientNote, true);
        catalogue.listed(number).ifPresent(order -> describe(card, order));
        return card;
    }

    private static void describe(OrderCard card, Order order) {
        card.setCourier(text(order.getCourier()));
        chip(card, "note", text(order.getNotes()), true);
        chip(card, "note", text(order.getSystemNote()), false);
        order.getTags().forEach(tag -> chip(card, "tag", text(tag), false));
        order.getInternalTags().stream()
                .filter(tag -> !order.getTags().contains(tag))
                .forEach(tag -> chip(card, "details", text(tag), false));
        String box = text(order.getOrderMinBox());
        if (!box.isEmpty()) chip(card, "box", Messages.BOX.text(box), false);
        chip(card, "", country(text(order.getDestinationCountry())), false);
    }

    private static void chip(OrderCard card, String icon, String text, boolean strong) {
        if (text.isEmpty()) return;
        Chip chip = FACTORY.createChip();
        chip.setIcon(icon);
        chip.setText(text.replaceAll("\\s+", " "));
        chip.setStrong(strong);
        card.getChips().add(chip);
    }

    /** A two-letter code with the country's name behind it; anything else as it stands. */
    private static String country(String code) {
        if (!code.matches("[A-Za-z]{2}")) return code;
        String upper = code.toUpperCase(Locale.ROOT);
        String name = Locale.of("", upper).getDisplayCountry();
        return name.isEmpty() || name.equals(upper) ? upper : upper + " · " + name;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private void extras(Map<Sku, Integer> pending) {
        screen.getExtras().removeIf(extra -> !pending.containsKey(new Sku(extra.getSku())));
        pending.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .forEach(this::extra);
    }

    /** A new extra comes on top, and so does one that grew: it is the one that lies in the hand. */
    private void extra(Map.Entry<Sku, Integer> pending) {
        Extra extra = screen.getExtras().stream()
                .filter(e -> e.getSku().equals(pending.getKey().value()))
                .findFirst()
                .orElseGet(() -> create(pending.getKey()));
        if (pending.getValue() > extra.getCount()) screen.getExtras().move(0, extra);
        if (pending.getValue() != extra.getCount()) extra.setCount(pending.getValue());
    }

    private Extra create(Sku sku) {
        Extra extra = FACTORY.createExtra();
        extra.setSku(sku.value());
        extra.setName(catalogue.product(sku).map(ProductName::main).orElse(sku.value()));
        screen.getExtras().add(0, extra);
        return extra;
    }

    /** Chooses the line that was just packed, unpacked or forced. */
    void choose(int row) {
        screen.getLines().stream()
                .filter(line -> line.getRow() == row)
                .findFirst()
                .ifPresent(this::choose);
    }

    /** Chooses no line: nothing of a closed order can be changed. */
    void chooseNone() {
        screen.setChosen(null);
    }

    private void choose(Line line) {
        if (screen.getChosen() != line) screen.setChosen(line);
    }

    /** Chooses the line {@code by} places further as they are shown: those to pack, then those packed. */
    void move(int by) {
        List<Line> order = inShownOrder(screen);
        if (order.isEmpty()) return;
        int at = Math.max(0, order.indexOf(screen.getChosen()));
        choose(order.get(Math.clamp(at + by, 0, order.size() - 1)));
    }

    static boolean open(Line line) {
        return line.getPacked() < line.getRequired();
    }

    static List<Line> inShownOrder(Screen screen) {
        List<Line> lines = new ArrayList<>(screen.getLines());
        lines.sort(Comparator.comparing((Line line) -> !open(line)));
        return lines;
    }

    /** Takes the order from the table. */
    void clear() {
        if (shown == null) return;
        shown = null;
        screen.setChosen(null);
        screen.setOrder(null);
        screen.getLines().clear();
        screen.getExtras().clear();
    }

    /** Counts down to the courier's departure. */
    void tick(LocalTime now) {
        OrderCard card = screen.getOrder();
        if (card == null) return;
        couriers.of(card.getCourier()).ifPresent(departure -> {
            Texts.set(card.getDeadline(), Times.minutes(departure.leaves()), card::setDeadline);
            Texts.set(card.getTimeLeft(), Couriers.left(departure.leaves(), now), card::setTimeLeft);
            boolean gone = Couriers.gone(departure.leaves(), now);
            if (card.isGone() != gone) card.setGone(gone);
        });
    }
}
