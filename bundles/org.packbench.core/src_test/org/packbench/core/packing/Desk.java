package org.packbench.core.packing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.packing.PackingPlan.Line;
import org.packbench.core.packing.PackingPlan.Order;

/**
 * A packer at work, as tests write it down: orders as {@code "TEA x2, MUG x1"}, operations as the station reads them
 * ({@code "scan TEA"}, {@code "undo 0"}). Every operation takes a second of the station's epoch unless told otherwise.
 */
final class Desk {
    static final Instant MORNING = Instant.parse("2025-10-28T07:00:00Z");

    private SkuCodes codes = SkuCodes.NONE;
    private PackingPolicy policy = PackingPolicy.DEFAULT;
    private PackingState state;
    private long epoch = 1;
    private Duration elapsed = Duration.ZERO;
    private Decision last = Decision.of(new Outcome.Ignored());
    private final List<Moment> moments = new ArrayList<>();
    private final List<List<Effect>> records = new ArrayList<>();

    Desk(PackingPlan plan) {
        state = PackingState.start(plan);
    }

    /** @param orders number, lines, number, lines, … */
    static Desk with(String... orders) {
        return new Desk(plan(orders));
    }

    static PackingPlan plan(String... orders) {
        List<Order> all = new ArrayList<>();
        for (int i = 0; i < orders.length; i += 2) all.add(order(orders[i], orders[i + 1]));
        return new PackingPlan(all);
    }

    static Order order(String number, String lines) {
        List<Line> all = new ArrayList<>();
        for (String line : lines.split(", ")) {
            int x = line.lastIndexOf(" x");
            Sku sku = new Sku(line.substring(0, x));
            all.add(new Line(all.size(), sku, "a " + sku, Integer.parseInt(line.substring(x + 2))));
        }
        return new Order(new OrderNumber(number), all);
    }

    /** @param mappings barcode, SKU, barcode, SKU, … */
    Desk mapping(String... mappings) {
        Map<String, Sku> all = new TreeMap<>();
        for (int i = 0; i < mappings.length; i += 2) all.put(mappings[i], new Sku(mappings[i + 1]));
        return mapping(new SkuCodes(all));
    }

    /** Of a client whose items open orders. */
    Desk itemsOpenOrders() {
        policy = new PackingPolicy(true);
        return this;
    }

    Desk mapping(SkuCodes mapping) {
        codes = mapping;
        return this;
    }

    /** Operations with {@code "; "} between them; {@code "scan TEA *3"} is done three times. */
    Desk did(String operations) {
        for (String operation : operations.split("; ")) {
            int star = operation.lastIndexOf(" *");
            int times = star < 0 ? 1 : Integer.parseInt(operation.substring(star + 2));
            for (int i = 0; i < times; i++) does(operation(star < 0 ? operation : operation.substring(0, star)));
        }
        return this;
    }

    Desk does(Operation operation) {
        return does(operation, Duration.ofSeconds(1));
    }

    Desk does(Operation operation, Duration took) {
        elapsed = elapsed.plus(took);
        last = PackingRules.decide(state, codes, policy, operation);
        Moment now = new Moment(MORNING.plus(elapsed), epoch, elapsed);
        state = state.apply(last.effects(), now);
        moments.add(now);
        records.add(last.effects());
        return this;
    }

    /** Time goes by before the next operation. */
    Desk waits(long seconds) {
        elapsed = elapsed.plusSeconds(seconds);
        return this;
    }

    /** Another epoch is claimed: its time counts from its own header. */
    Desk claims(long nextEpoch) {
        epoch = nextEpoch;
        elapsed = Duration.ZERO;
        return this;
    }

    static Operation operation(String text) {
        int blank = text.indexOf(' ');
        String word = blank < 0 ? text : text.substring(0, blank);
        String argument = blank < 0 ? "" : text.substring(blank + 1);
        return switch (word) {
            case "scan" -> new Operation.Scan(argument);
            case "skip" -> new Operation.Skip();
            case "back" -> new Operation.Back();
            case "undo" -> new Operation.Undo(Integer.parseInt(argument));
            case "force" -> new Operation.Force(Integer.parseInt(argument));
            case "keep" -> new Operation.Keep(argument);
            case "remove" -> new Operation.Remove(argument);
            default -> throw new IllegalArgumentException(text);
        };
    }

    PackingState state() {
        return state;
    }

    OrderProgress progress(String order) {
        return state.progress(new OrderNumber(order));
    }

    Outcome outcome() {
        return last.outcome();
    }

    String answer() {
        return last.outcome().wireName();
    }

    List<Effect> effects() {
        return last.effects();
    }

    /** What a journal would fold to: the effects alone. */
    PackingState replayed() {
        PackingState folded = PackingState.start(state.plan());
        for (int i = 0; i < records.size(); i++) folded = folded.apply(records.get(i), moments.get(i));
        return folded;
    }

    /** An order in a line: {@code "OPEN 2 1 0 +TEA:1, corrections 1, extra 1, unknown 2"}; what is zero is left out. */
    String shown(String order) {
        OrderProgress progress = progress(order);
        StringBuilder text = new StringBuilder(progress.status().name());
        progress.packed().forEach(units -> text.append(' ').append(units));
        new TreeMap<>(progress.extras())
                .forEach((sku, count) ->
                        text.append(" +").append(sku).append(':').append(count));
        text.append(counted("corrections", progress.corrections()));
        text.append(counted("extra", progress.extraScans()));
        return text.append(counted("unknown", progress.unknownScans())).toString();
    }

    private static String counted(String what, int count) {
        return count == 0 ? "" : ", " + what + " " + count;
    }

    /** The effects by their names: {@code "Packed Completed"}. */
    String effectNames() {
        return last.effects().stream().map(e -> e.getClass().getSimpleName()).collect(Collectors.joining(" "));
    }
}
