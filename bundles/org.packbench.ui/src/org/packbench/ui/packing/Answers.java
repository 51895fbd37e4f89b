package org.packbench.ui.packing;

import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.packing.OrderProgress;
import org.packbench.core.packing.Outcome;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingState;
import org.packbench.core.profile.ClientPacking.Hold;
import org.packbench.model.screen.Answer;

/** The words for what the packing rules answered. Says what happened, then what to do. */
final class Answers {
    private final Catalogue catalogue;
    private final Times times;
    private final ScanSettings settings;

    Answers(Catalogue catalogue, Times times, ScanSettings settings) {
        this.catalogue = catalogue;
        this.times = times;
        this.settings = settings;
    }

    /**
     * @param state after the operation
     * @param sku of the extra that was resolved, where the operation was that; else empty
     */
    Say say(Outcome outcome, PackingState state, String sku) {
        return switch (outcome) {
            case Outcome.OrderLoaded(OrderNumber order) -> opened(order, state);
            case Outcome.OrderAlreadyCompleted(OrderNumber order) -> alreadyPacked(order, state);
            case Outcome.OrderNotFound(String raw) -> noSuchOrder(raw);
            case Outcome.SkuOk(OrderNumber order, int row) -> packed(order, row, state);
            case Outcome.SkuNotFound notFound -> notFound(notFound);
            case Outcome.SkuExtra(OrderNumber order, Sku extra) -> extra(order, extra, state);
            case Outcome.TooManyUnits tooMany -> tooMany(tooMany);
            case Outcome.SeveralOrders several ->
                new Say(
                        Answer.WHICH_ORDER,
                        Messages.SEVERAL_ORDERS_WHAT.markup(
                                name(several.sku()), Messages.ORDERS.count(several.orders())),
                        Messages.SEVERAL_ORDERS_NEXT.markup());
            case Outcome.OrderComplete(OrderNumber order, int row) -> complete(order, state);
            case Outcome.OrderCompleteWithExtras(OrderNumber order, int row) -> extrasLeft(order, state);
            case Outcome.ExtraPending(OrderNumber order, boolean kept) ->
                resolved(
                        kept,
                        sku,
                        Messages.RESOLVED_PENDING.markup(
                                Messages.EXTRAS.count(Catalogue.extras(state.progress(order)))));
            case Outcome.ExtraCleared(OrderNumber order, boolean kept) ->
                resolved(kept, sku, Messages.RESOLVED_CLEAR.markup(left(order, state)));
            case Outcome.OrderNowComplete(OrderNumber order, boolean kept) -> complete(order, state);
            case Outcome.ItemDecremented(OrderNumber order, int row) -> undone(order, row, state);
            case Outcome.ItemAlreadyZero(OrderNumber order, int row) ->
                Prompts.notNow(Messages.NOT_NOW_NOTHING_PACKED.markup(name(order, row)));
            case Outcome.ForceConfirmed(OrderNumber order, int row, boolean closed) ->
                closed ? complete(order, state) : forced(order, row, state);
            case Outcome.Skipped(OrderNumber order) -> left(Answer.SKIPPED, order, Messages.SKIPPED_NEXT);
            case Outcome.Back(OrderNumber order) -> left(Answer.PARKED, order, Messages.PARKED_NEXT);
            case Outcome.NoActiveOrder none -> Prompts.noOrder();
            case Outcome.Ignored ignored -> Prompts.notNow("");
        };
    }

    /**
     * The answer to a scan that was to count several times.
     *
     * @param say the last one's
     * @param counted how many of them are in the box
     */
    Say several(Say say, int wanted, int counted) {
        if (say.answer() == Answer.OK)
            return new Say(Answer.OK, say.what(), Messages.OK_SEVERAL.markup(wanted) + " · " + say.next());
        if (counted == wanted || counted == 0) return say;
        String what = Messages.STOPPED_SEVERAL.markup(counted, wanted) + " · " + say.what();
        // the order is full, but what is still in the hand is not to be packed: no answer for a look from afar
        return say.answer() == Answer.ORDER_COMPLETE
                ? new Say(
                        Answer.EXTRAS_LEFT,
                        Messages.WORD_TOO_MANY_UNITS.text(),
                        what,
                        Messages.STOPPED_COMPLETE.markup())
                : new Say(say.answer(), say.word(), what, say.next());
    }

    private Say opened(OrderNumber order, PackingState state) {
        OrderProgress progress = state.progress(order);
        PackingPlan.Order planned = catalogue.planned(order);
        int required = Catalogue.units(planned);
        if (progress.units() == required) return extrasLeft(order, state);
        String next = progress.units() == 0
                ? Messages.OPENED_NEXT.markup(
                        Messages.UNITS.count(required),
                        Messages.PRODUCTS.count(planned.lines().size()))
                : Messages.OPENED_AGAIN.markup(
                        progress.units(), Messages.UNITS.count(required), required - progress.units());
        return new Say(Answer.OK, Messages.OPENED_WHAT.markup(order), next);
    }

    private Say alreadyPacked(OrderNumber order, PackingState state) {
        String at = state.progress(order).completedAt().map(times::minutes).orElse("–");
        Messages next = settings.holds(Hold.ALREADY_PACKED) ? Messages.ALREADY_HELD : Messages.ALREADY_NEXT;
        return new Say(Answer.ALREADY_PACKED, Messages.ALREADY_WHAT.markup(order, at), next.markup());
    }

    private Say noSuchOrder(String raw) {
        Messages next = settings.holds(Hold.NO_SUCH_ORDER) ? Messages.NO_ORDER_HELD : Messages.NO_ORDER_NEXT;
        return new Say(Answer.NO_SUCH_ORDER, Messages.NO_ORDER_WHAT.markup(raw), next.markup());
    }

    private Say packed(OrderNumber order, int row, PackingState state) {
        int packed = state.progress(order).packed().get(row);
        int required = catalogue.line(order, row).required();
        String next = packed < required
                ? Messages.OK_MORE.markup(packed, required, required - packed)
                : Messages.OK_LINE_FULL.markup(packed, required, left(order, state));
        return new Say(Answer.OK, Markup.bold(name(order, row)), next);
    }

    private Say notFound(Outcome.SkuNotFound outcome) {
        return switch (outcome.known()) {
            case MAPPING, LIST -> wrongItem(outcome);
            case ORDER -> order(outcome);
            case NOTHING -> unknown(outcome);
        };
    }

    private Say wrongItem(Outcome.SkuNotFound outcome) {
        OrderNumber order = outcome.order();
        String what = catalogue
                .product(outcome.sku())
                .map(product -> Messages.WRONG_WHAT.markup(
                        product.main(),
                        product.variant().isEmpty() ? "" : ", " + product.variant(),
                        outcome.sku(),
                        order))
                .orElseGet(() -> Messages.WRONG_SKU_WHAT.markup(outcome.sku(), order));
        Messages next = settings.holds(Hold.WRONG_ITEM) ? Messages.WRONG_NEXT : Messages.WRONG_FREE;
        return new Say(Answer.WRONG_ITEM, what, next.markup());
    }

    private Say order(Outcome.SkuNotFound outcome) {
        OrderNumber open = outcome.order();
        return catalogue
                .plan()
                .match(outcome.raw())
                .map(PackingPlan.Order::number)
                .filter(other -> !other.equals(open))
                .map(other -> otherOrder(other, open))
                .orElseGet(() -> Prompts.openedTwice(open));
    }

    private Say otherOrder(OrderNumber other, OrderNumber open) {
        Messages next = settings.holds(Hold.WRONG_ITEM) ? Messages.OTHER_ORDER_NEXT : Messages.OTHER_ORDER_FREE;
        return new Say(Answer.WRONG_ITEM, Messages.OTHER_ORDER_WHAT.markup(other, open), next.markup(open));
    }

    private Say unknown(Outcome.SkuNotFound outcome) {
        Messages next = settings.holds(Hold.UNKNOWN_CODE) ? Messages.UNKNOWN_HELD : Messages.UNKNOWN_NEXT;
        return new Say(Answer.UNKNOWN_CODE, Markup.code(outcome.raw()), next.markup());
    }

    /** A carton of more than the order needs: nothing of it is in the box. */
    private Say tooMany(Outcome.TooManyUnits of) {
        String what =
                Messages.TOO_MANY_UNITS_WHAT.markup(name(of.sku()), Messages.UNITS.count(of.units()), of.missing());
        Messages next = settings.holds(Hold.OVER_SCAN) ? Messages.TOO_MANY_UNITS_HELD : Messages.TOO_MANY_UNITS_NEXT;
        return new Say(Answer.OVER_SCAN, Messages.WORD_TOO_MANY_UNITS.text(), what, next.markup());
    }

    private Say extra(OrderNumber order, Sku sku, PackingState state) {
        int packed = 0;
        int required = 0;
        String name = sku.value();
        for (PackingPlan.Line line : catalogue.planned(order).lines()) {
            if (!line.sku().normal().equals(sku.normal())) continue;
            packed += state.progress(order).packed().get(line.row());
            required += line.required();
            name = name(order, line.row());
        }
        Messages next = settings.holds(Hold.OVER_SCAN) ? Messages.EXTRA_HELD : Messages.EXTRA_NEXT;
        return new Say(Answer.OVER_SCAN, Messages.EXTRA_WHAT.markup(name, packed, required), next.markup());
    }

    private Say complete(OrderNumber order, PackingState state) {
        OrderProgress progress = state.progress(order);
        String what = Messages.COMPLETE_WHAT.markup(
                order, progress.units(), Catalogue.units(catalogue.planned(order)), Times.duration(progress.active()));
        Messages next = state.allDone() ? Messages.COMPLETE_LAST : Messages.COMPLETE_NEXT;
        return new Say(Answer.ORDER_COMPLETE, what, next.markup());
    }

    private static Say extrasLeft(OrderNumber order, PackingState state) {
        String extras = Messages.UNITS.count(Catalogue.extras(state.progress(order)));
        return new Say(
                Answer.EXTRAS_LEFT, Messages.EXTRAS_LEFT_WHAT.markup(order, extras), Messages.EXTRA_NEXT.markup());
    }

    private Say resolved(boolean kept, String sku, String next) {
        String name = catalogue.product(new Sku(sku)).map(ProductName::main).orElse(sku);
        return new Say(kept ? Answer.KEPT : Answer.REMOVED, Messages.RESOLVED_WHAT.markup(name), next);
    }

    private Say undone(OrderNumber order, int row, PackingState state) {
        int packed = state.progress(order).packed().get(row);
        int required = catalogue.line(order, row).required();
        return new Say(
                Answer.UNDONE,
                Markup.bold(name(order, row)),
                Messages.UNDONE_NEXT.markup(packed, required, required - packed));
    }

    private Say forced(OrderNumber order, int row, PackingState state) {
        int required = catalogue.line(order, row).required();
        return new Say(
                Answer.FORCED,
                Markup.bold(name(order, row)),
                Messages.FORCED_NEXT.markup(state.progress(order).packed().get(row), required));
    }

    private static Say left(Answer answer, OrderNumber order, Messages next) {
        return new Say(answer, Markup.bold(order.value()), next.markup());
    }

    private int left(OrderNumber order, PackingState state) {
        return Catalogue.units(catalogue.planned(order)) - state.progress(order).units();
    }

    /** The product's name in any order, or its SKU where the list has no name. */
    private String name(Sku sku) {
        return catalogue.product(sku).map(ProductName::main).orElse(sku.value());
    }

    /** The product's name, or its SKU where the list has no name. */
    private String name(OrderNumber order, int row) {
        PackingPlan.Line line = catalogue.line(order, row);
        return line.title().isBlank()
                ? line.sku().value()
                : ProductName.of(line.title()).main();
    }
}
