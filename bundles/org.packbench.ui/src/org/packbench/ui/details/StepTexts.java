package org.packbench.ui.details;

import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.history.SessionHistory.LineDetail;
import org.packbench.core.history.SessionHistory.OrderDetail;
import org.packbench.core.history.SessionHistory.Step;
import org.packbench.core.packing.KnownBy;
import org.packbench.core.scan.ScannedCode;
import org.packbench.ui.details.text.Messages;
import org.packbench.ui.text.Counted;
import org.packbench.ui.text.Times;
import org.packbench.ui.text.Workers;

/** What is said of a step; no widgets, so that every case can be tested. */
final class StepTexts {
    private StepTexts() {}

    static String word(StepKind kind) {
        return switch (kind) {
            case LOADED -> Messages.kindLoaded;
            case OK -> Messages.kindOk;
            case COMPLETE -> Messages.kindComplete;
            case EXTRA -> Messages.kindExtra;
            case WRONG -> Messages.kindWrong;
            case UNKNOWN -> Messages.kindUnknown;
            case UNDONE -> Messages.kindUndone;
            case FORCED -> Messages.kindForced;
            case ALREADY -> Messages.kindAlready;
            case SKIPPED -> Messages.kindSkipped;
            case PARKED -> Messages.kindParked;
            case KEPT -> Messages.kindKept;
            case REMOVED -> Messages.kindRemoved;
            case OPENED -> Messages.kindOpened;
            case TAKEN_OVER -> Messages.kindTakenOver;
            case RELEASED -> Messages.kindReleased;
            case ENDED -> Messages.kindEnded;
            case LATE_COUNTED -> Messages.kindLateCounted;
            case LATE_DROPPED -> Messages.kindLateDropped;
            case ARCHIVED -> Messages.kindArchived;
            case OTHER -> "";
        };
    }

    /** The outcome's word; of a newer version's step its own. */
    static String outcome(Step step) {
        String word = step.outcome().equals("ORDER_NOT_FOUND") ? Messages.kindNoOrder : word(StepKind.of(step));
        if (word.isEmpty()) word = step.outcome().isEmpty() ? step.op() : step.outcome();
        return step.late() ? word + " · " + Messages.late : word;
    }

    static String code(Step step) {
        boolean scanned = step.op().equals("scan") && !step.raw().isEmpty();
        return scanned ? ScannedCode.visible(step.raw()) : Messages.none;
    }

    /** What it was about, as a table has it. */
    static String what(Step step, List<OrderDetail> orders) {
        return about(step, orders, Messages.stepOfLine);
    }

    private static String about(Step step, List<OrderDetail> orders, String ofLine) {
        if (step.row() >= 0 && step.required() > 0)
            return NLS.bind(ofLine, new Object[] {step.product(), step.packed(), step.required()});
        return switch (StepKind.of(step)) {
            case LOADED -> order(step, orders).map(StepTexts::content).orElse("");
            case UNKNOWN -> step.known().isPresent() ? Messages.knownByNothing : Messages.notInOrder;
            case WRONG -> step.known().equals(Optional.of(KnownBy.ORDER)) ? Messages.orderBarcode : step.product();
            case OPENED, TAKEN_OVER, RELEASED, ENDED, LATE_COUNTED, LATE_DROPPED, ARCHIVED, SKIPPED, PARKED, OTHER ->
                step.reason().orElse("");
            default -> step.product();
        };
    }

    private static Optional<OrderDetail> order(Step step, List<OrderDetail> orders) {
        return step.order()
                .flatMap(number -> orders.stream()
                        .filter(order -> order.order().equals(number))
                        .findFirst());
    }

    /** {@code 5 products, 8 units}. */
    private static String content(OrderDetail order) {
        int products =
                (int) order.lines().stream().map(LineDetail::sku).distinct().count();
        return Counted.text(Messages.products, products, order.units());
    }

    /** {@code Step 17 of 247 · Undone: Vitamin C Serum, 0 of 3 · DESKTOP-PC1, 001 (John Doe)}. */
    static String sentence(Step step, int of, List<OrderDetail> orders) {
        return String.join(
                " · ",
                NLS.bind(Messages.stepOf, step.number(), of),
                happened(step, orders),
                step.pc() + ", " + Workers.shown(Optional.of(step.worker()), Optional.of(step.pc())));
    }

    private static String happened(Step step, List<OrderDetail> orders) {
        StepKind kind = StepKind.of(step);
        String about = about(step, orders, Messages.sentenceOfLine);
        String order = kind == StepKind.LOADED
                ? step.order()
                        .map(number -> number.value() + (about.isEmpty() ? "" : ", "))
                        .orElse("")
                : "";
        String code = kind == StepKind.UNKNOWN || kind == StepKind.WRONG ? code(step) + ", " : "";
        String tail = order + code + about;
        return tail.isEmpty() ? outcome(step) : outcome(step) + ": " + tail;
    }

    /** The sentence with its time, for who hears it. */
    static String spoken(Step step, int of, List<OrderDetail> orders) {
        return Times.clock(step.at()) + " " + sentence(step, of, orders);
    }
}
