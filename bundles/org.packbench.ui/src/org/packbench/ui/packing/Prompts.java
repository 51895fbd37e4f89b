package org.packbench.ui.packing;

import org.packbench.core.OrderNumber;
import org.packbench.core.Sku;
import org.packbench.core.packing.PackingState;
import org.packbench.model.screen.Answer;

/** What the bar says where no rule answered: what to do next, and why a command does nothing now. */
final class Prompts {
    private final Catalogue catalogue;

    Prompts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What to scan next. */
    Say next(PackingState state) {
        return state.open()
                .map(order -> product(order, state))
                .orElseGet(() -> state.allDone() ? allDone(state) : order());
    }

    private static Say order() {
        return new Say(Answer.WAITING, Messages.WAITING_WHAT.markup(), Messages.WAITING_NEXT.markup());
    }

    private Say product(OrderNumber order, PackingState state) {
        int left = Catalogue.units(catalogue.planned(order))
                - state.progress(order).units();
        return new Say(
                Answer.WAITING,
                Messages.WORD_WAITING_ITEM.text(),
                Messages.WAITING_ITEM_WHAT.markup(order),
                Messages.ACKNOWLEDGED_NEXT.markup(Messages.UNITS.count(left)));
    }

    private static Say allDone(PackingState state) {
        String what = Messages.ALL_DONE_WHAT.markup(
                Messages.ORDERS.count(state.completed().size()), state.skipped().size());
        return new Say(Answer.ALL_DONE, what, Messages.ALL_DONE_NEXT.markup());
    }

    static Say twice(String code) {
        return new Say(Answer.SCANNED_TWICE, Messages.TWICE_WHAT.markup(code), Messages.TWICE_NEXT.markup());
    }

    /** The barcode of the order that lies open already. */
    static Say openedTwice(OrderNumber order) {
        return new Say(Answer.SCANNED_TWICE, Messages.NOT_NOW_OPEN.markup(order), Messages.NOT_NOW_OPEN_NEXT.markup());
    }

    static Say quantity(int units) {
        return new Say(
                Answer.QUANTITY,
                Messages.WORD_QUANTITY.text(units),
                Messages.QUANTITY_WHAT.markup(Messages.UNITS.count(units)),
                Messages.QUANTITY_NEXT.markup());
    }

    /**
     * More units at once than the client lets anybody count.
     *
     * @param each for how many of them the barcode stands
     */
    static Say tooMany(int units, int cap, int each) {
        int scans = Math.max(1, cap / each);
        return new Say(Answer.NOT_NOW, Messages.CAP_WHAT.markup(units, cap), Messages.CAP_NEXT.markup(scans));
    }

    /** A barcode that begins as the commands' do and is none of them. */
    static Say noCommand(String code) {
        return new Say(Answer.NOT_NOW, Messages.NO_COMMAND_WHAT.markup(code), Messages.NO_COMMAND_NEXT.markup());
    }

    /** A code means an item from now on; whether the order on the table needs any more of it, says what to do next. */
    Say mapped(String code, Sku sku, PackingState state) {
        boolean needed = state.open()
                .filter(order -> Catalogue.missing(catalogue.planned(order), state.progress(order)).stream()
                        .anyMatch(line -> line.sku().normal().equals(sku.normal())))
                .isPresent();
        return new Say(
                Answer.MAPPED,
                Messages.MAPPED_WHAT.markup(code, sku),
                needed ? Messages.MAPPED_NEXT.markup() : Messages.MAPPED_NOT_HERE.markup(sku));
    }

    /** A label was sent off. */
    static Say printing(OrderNumber order) {
        return new Say(Answer.PRINTING, Messages.PRINTING_WHAT.markup(order), Messages.PRINTING_NEXT.markup());
    }

    /** There is no order whose label could be printed. */
    static Say noLabel() {
        return new Say(Answer.NOT_NOW, Messages.NOT_NOW_NO_LABEL.markup(), Messages.NOT_NOW_NO_ORDER_NEXT.markup());
    }

    /** A command that cannot act now. */
    static Say refused(ScanCommand command, PackingState state) {
        if (state.open().isEmpty() && Acts.needsOrder(command)) return noOrder();
        if (command == ScanCommand.KEEP || command == ScanCommand.REMOVE)
            return notNow(Messages.NOT_NOW_NO_EXTRA.markup());
        return state.open().map(Prompts::stillOpen).orElseGet(() -> notNow(""));
    }

    /** The session is on its way out, and nothing is judged any more. */
    static Say over() {
        return notNow(Messages.NOT_NOW_OVER.markup());
    }

    /** The system gave the keys of a scan to an open menu. */
    static Say menu() {
        return new Say(Answer.NOT_NOW, Messages.MENU_WHAT.markup(), Messages.MENU_NEXT.markup());
    }

    static Say noOrder() {
        return new Say(Answer.NOT_NOW, Messages.NOT_NOW_NO_ORDER.markup(), Messages.NOT_NOW_NO_ORDER_NEXT.markup());
    }

    static Say notNow(String what) {
        return new Say(Answer.NOT_NOW, what, Messages.NOT_NOW_NEXT.markup());
    }

    private static Say stillOpen(OrderNumber order) {
        return new Say(Answer.NOT_NOW, Messages.NOT_NOW_OPEN.markup(order), Messages.NOT_NOW_OPEN_NEXT.markup());
    }
}
