package org.packbench.core.packing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.packing.PackingPlan.Line;
import org.packbench.core.packing.PackingPlan.Order;
import org.packbench.core.packing.SkuCodes.Meaning;
import org.packbench.core.scan.ScannedCode;

/** The packing rules: the table of docs/packing-rules.md, and nothing else. Pure and thread-safe. */
public final class PackingRules {
    private PackingRules() {}

    /** As {@link #decide(PackingState, SkuCodes, PackingPolicy, Operation)}, for a client that has nothing otherwise. */
    public static Decision decide(PackingState state, SkuCodes codes, Operation operation) {
        return decide(state, codes, PackingPolicy.DEFAULT, operation);
    }

    /** What the operation means in this state, and what it changes; changes nothing itself. */
    public static Decision decide(PackingState state, SkuCodes codes, PackingPolicy policy, Operation operation) {
        if (operation instanceof Operation.Scan scan && scan.scanned().code().isEmpty())
            return Decision.of(new Outcome.Ignored());
        return OpenOrder.of(state)
                .map(open -> withOrderOpen(open, codes, operation))
                .orElseGet(() -> withNoOrderOpen(state, codes, policy, operation));
    }

    private static Decision withNoOrderOpen(
            PackingState state, SkuCodes codes, PackingPolicy policy, Operation operation) {
        if (!(operation instanceof Operation.Scan scan)) return Decision.of(new Outcome.NoActiveOrder());
        ScannedCode scanned = scan.scanned();
        return scanOrder(state, scanned.code())
                .or(() -> policy.itemOpensOrder() ? scanFirstItem(state, codes, scanned) : Optional.empty())
                .orElseGet(() -> Decision.of(new Outcome.OrderNotFound(scanned.code())));
    }

    private static Decision withOrderOpen(OpenOrder open, SkuCodes codes, Operation operation) {
        OrderNumber order = open.number();
        return switch (operation) {
            case Operation.Scan scan -> scanItem(open, codes, scan.scanned());
            case Operation.Skip skip -> Decision.of(new Outcome.Skipped(order), new Effect.SkippedOver(order));
            case Operation.Back back -> Decision.of(new Outcome.Back(order), new Effect.PutBack(order));
            case Operation.Undo undo -> undo(open, undo.row());
            case Operation.Force force -> force(open, force.row());
            case Operation.Keep keep -> keep(open, keep.sku());
            case Operation.Remove remove -> remove(open, remove.sku());
        };
    }

    private static Optional<Decision> scanOrder(PackingState state, String code) {
        return state.plan()
                .match(code)
                .map(Order::number)
                .map(order -> state.progress(order).status() == PackingState.Status.COMPLETED
                        ? Decision.of(new Outcome.OrderAlreadyCompleted(order))
                        : Decision.of(new Outcome.OrderLoaded(order), new Effect.Opened(order)));
    }

    /** An item opens the one order that needs it; of several none, for nobody can know which is meant. */
    private static Optional<Decision> scanFirstItem(PackingState state, SkuCodes codes, ScannedCode scanned) {
        for (String reading : scanned.readings()) {
            Optional<Sku> mapped = codes.find(reading);
            Sku sku = mapped.orElseGet(() -> new Sku(reading));
            List<OpenOrder> needing = OpenOrder.needing(state, sku);
            if (needing.size() > 1)
                return Optional.of(Decision.of(new Outcome.SeveralOrders(scanned.code(), sku, needing.size())));
            if (!needing.isEmpty()) return openWith(needing.getFirst(), sku, codes, scanned);
            if (mapped.isPresent()) return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Decision> openWith(OpenOrder only, Sku sku, SkuCodes codes, ScannedCode scanned) {
        if (only.match(sku).isEmpty()) return Optional.empty();
        Decision item = scanItem(only, codes, scanned);
        boolean packs = item.effects().stream().anyMatch(Effect.Packed.class::isInstance);
        if (packs) return Optional.of(item.after(new Effect.Opened(only.number())));
        // a carton that is too much for the order leaves it where it is
        return item.effects().isEmpty() ? Optional.of(item) : Optional.empty();
    }

    /** While an order is open every code is an item's, that of another order too: nothing gets lost between two boxes. */
    private static Decision scanItem(OpenOrder open, SkuCodes codes, ScannedCode scanned) {
        for (String reading : scanned.readings()) {
            Optional<Meaning> mapped = codes.meaning(reading);
            Meaning meaning = mapped.orElseGet(() -> new Meaning(new Sku(reading), 1));
            Optional<Sku> match = open.match(meaning.sku());
            if (match.isPresent()) return pack(open, match.get(), meaning.units());
            // what the mapping knows is that item and no other, whatever else could be read in the code
            if (mapped.isPresent()) return notFound(open, scanned, meaning.sku(), KnownBy.MAPPING);
        }
        return unmapped(open, scanned);
    }

    /** Without a mapping it may still be another order's barcode, or a SKU of another order as it is written on the goods. */
    private static Decision unmapped(OpenOrder open, ScannedCode scanned) {
        PackingPlan plan = open.plan();
        if (plan.match(scanned.code()).isPresent())
            return notFound(open, scanned, new Sku(scanned.item()), KnownBy.ORDER);
        return scanned.readings().stream()
                .flatMap(reading -> plan.elsewhere(open.number(), new Sku(reading)).stream())
                .findFirst()
                .map(sku -> notFound(open, scanned, sku, KnownBy.LIST))
                .orElseGet(() -> notFound(open, scanned, new Sku(scanned.item()), KnownBy.NOTHING));
    }

    private static Decision notFound(OpenOrder open, ScannedCode scanned, Sku sku, KnownBy known) {
        OrderNumber order = open.number();
        return Decision.of(
                new Outcome.SkuNotFound(order, scanned.code(), sku, known), new Effect.UnknownScanned(order));
    }

    /** Packs all units or none: half a carton is nothing that anybody scanned. */
    private static Decision pack(OpenOrder open, Sku sku, int units) {
        OrderNumber order = open.number();
        int missing = open.missing(sku);
        if (units > 1 && units > missing) return Decision.of(new Outcome.TooManyUnits(order, sku, units, missing));
        if (missing == 0) return Decision.of(new Outcome.SkuExtra(order, sku), new Effect.ExtraAdded(order, sku));
        List<Effect.Packed> packed = fill(open, sku, units);
        int row = packed.getLast().row();
        if (open.missing() > units) return new Decision(new Outcome.SkuOk(order, row), List.copyOf(packed));
        return open.extras() > 0
                ? new Decision(new Outcome.OrderCompleteWithExtras(order, row), List.copyOf(packed))
                : new Decision(new Outcome.OrderComplete(order, row), List.copyOf(packed))
                        .and(new Effect.Completed(order));
    }

    /** The units as the SKU's lines take them, the first that is not full first. */
    private static List<Effect.Packed> fill(OpenOrder open, Sku sku, int units) {
        List<Effect.Packed> packed = new ArrayList<>();
        int left = units;
        for (Line line : open.unfilled(sku)) {
            if (left == 0) break;
            int taken = Math.min(left, open.missing(line.row()));
            packed.add(new Effect.Packed(open.number(), line.row(), taken));
            left -= taken;
        }
        return packed;
    }

    private static Decision undo(OpenOrder open, int row) {
        OrderNumber order = open.number();
        if (!open.hasRow(row)) return Decision.of(new Outcome.NoActiveOrder());
        return open.packed(row) == 0
                ? Decision.of(new Outcome.ItemAlreadyZero(order, row))
                : Decision.of(new Outcome.ItemDecremented(order, row), new Effect.Unpacked(order, row));
    }

    private static Decision force(OpenOrder open, int row) {
        OrderNumber order = open.number();
        if (!open.hasRow(row)) return Decision.of(new Outcome.NoActiveOrder());
        int missing = open.missing(row);
        if (missing == 0) return Decision.of(new Outcome.ForceConfirmed(order, row, false));
        Effect forced = new Effect.Forced(order, row);
        return open.missing() == missing && open.extras() == 0
                ? Decision.of(new Outcome.ForceConfirmed(order, row, true), forced, new Effect.Completed(order))
                : Decision.of(new Outcome.ForceConfirmed(order, row, false), forced);
    }

    private static Decision keep(OpenOrder open, String code) {
        return open.extra(code)
                .map(sku -> resolve(open, true, open.extras(sku), new Effect.ExtrasKept(open.number(), sku)))
                .orElseGet(() -> resolve(open, true, 0));
    }

    private static Decision remove(OpenOrder open, String code) {
        return open.extra(code)
                .map(sku -> resolve(open, false, 1, new Effect.ExtraRemoved(open.number(), sku)))
                .orElseGet(() -> resolve(open, false, 0));
    }

    /** The three answers that keeping and removing share; {@code resolved} extras are pending no more. */
    private static Decision resolve(OpenOrder open, boolean kept, int resolved, Effect... effects) {
        OrderNumber order = open.number();
        if (open.extras() > resolved) return Decision.of(new Outcome.ExtraPending(order, kept), effects);
        if (open.missing() > 0) return Decision.of(new Outcome.ExtraCleared(order, kept), effects);
        return Decision.of(new Outcome.OrderNowComplete(order, kept), effects).and(new Effect.Completed(order));
    }
}
