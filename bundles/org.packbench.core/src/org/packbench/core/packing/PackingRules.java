package org.packbench.core.packing;

import java.util.Optional;
import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.packing.PackingPlan.Order;
import org.packbench.core.scan.ScannedCode;

/** The packing rules: the table of docs/packing-rules.md, and nothing else. Pure and thread-safe. */
public final class PackingRules {
    private PackingRules() {}

    /** What the operation means in this state, and what it changes; changes nothing itself. */
    public static Decision decide(PackingState state, SkuCodes codes, Operation operation) {
        if (operation instanceof Operation.Scan scan && scan.scanned().code().isEmpty())
            return Decision.of(new Outcome.Ignored());
        return OpenOrder.of(state)
                .map(open -> withOrderOpen(open, codes, operation))
                .orElseGet(() -> withNoOrderOpen(state, operation));
    }

    private static Decision withNoOrderOpen(PackingState state, Operation operation) {
        return operation instanceof Operation.Scan scan
                ? scanOrder(state, scan.scanned().code())
                : Decision.of(new Outcome.NoActiveOrder());
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

    private static Decision scanOrder(PackingState state, String code) {
        Optional<OrderNumber> match = state.plan().match(code).map(Order::number);
        if (match.isEmpty()) return Decision.of(new Outcome.OrderNotFound(code));
        OrderNumber order = match.get();
        return state.progress(order).status() == PackingState.Status.COMPLETED
                ? Decision.of(new Outcome.OrderAlreadyCompleted(order))
                : Decision.of(new Outcome.OrderLoaded(order), new Effect.Opened(order));
    }

    /** While an order is open every code is an item's, that of another order too: nothing gets lost between two boxes. */
    private static Decision scanItem(OpenOrder open, SkuCodes codes, ScannedCode scanned) {
        for (String reading : scanned.readings()) {
            Optional<Sku> mapped = codes.find(reading);
            Sku sku = mapped.orElseGet(() -> new Sku(reading));
            Optional<Sku> match = open.match(sku);
            if (match.isPresent()) return item(open, match.get());
            // what the mapping knows is that item and no other, whatever else could be read in the code
            if (mapped.isPresent()) return notFound(open, scanned, sku, true);
        }
        return notFound(open, scanned, new Sku(scanned.item()), false);
    }

    private static Decision notFound(OpenOrder open, ScannedCode scanned, Sku sku, boolean mapped) {
        OrderNumber order = open.number();
        return Decision.of(
                new Outcome.SkuNotFound(order, scanned.code(), sku, mapped), new Effect.UnknownScanned(order));
    }

    private static Decision item(OpenOrder open, Sku sku) {
        return open.firstUnfilled(sku)
                .map(line -> packOne(open, line.row()))
                .orElseGet(() -> Decision.of(
                        new Outcome.SkuExtra(open.number(), sku), new Effect.ExtraAdded(open.number(), sku)));
    }

    private static Decision packOne(OpenOrder open, int row) {
        OrderNumber order = open.number();
        Effect packed = new Effect.Packed(order, row);
        if (open.missing() > 1) return Decision.of(new Outcome.SkuOk(order, row), packed);
        return open.extras() > 0
                ? Decision.of(new Outcome.OrderCompleteWithExtras(order, row), packed)
                : Decision.of(new Outcome.OrderComplete(order, row), packed, new Effect.Completed(order));
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
