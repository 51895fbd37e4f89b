package org.packbench.ui.details;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.history.SessionHistory.Details;
import org.packbench.core.history.SessionHistory.Flag;
import org.packbench.core.history.SessionHistory.LineDetail;
import org.packbench.core.history.SessionHistory.Opening;
import org.packbench.core.history.SessionHistory.OrderDetail;
import org.packbench.core.history.SessionMetrics;
import org.packbench.core.index.SessionEntry;
import org.packbench.ui.details.text.Messages;
import org.packbench.ui.text.Packed;
import org.packbench.ui.text.Times;
import org.packbench.ui.text.Workers;

/** What is said of a session as a whole and of its orders; no widgets. */
final class DetailsTexts {
    private DetailsTexts() {}

    /** A name and its value; {@code strong} for whom one looks for first. */
    record Fact(String name, String value, boolean strong) {}

    /** A figure and where it comes from. */
    record Metric(String name, String value, String formula) {}

    static List<Fact> overview(Details details) {
        SessionEntry entry = details.overview();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(
                Messages.overviewClient,
                details.clientName()
                        .filter(name -> !name.isBlank() && !name.equals(entry.client()))
                        .map(name -> entry.client() + " · " + name)
                        .orElse(entry.client())));
        facts.add(fact(Messages.overviewList, entry.list()));
        facts.add(new Fact(Messages.overviewWorker, Workers.shown(entry.worker(), entry.pc()), true));
        facts.add(fact(Messages.overviewPc, entry.pc().orElse(Messages.none)));
        facts.add(fact(
                Messages.overviewStarted, entry.started().map(Times::second).orElse(Messages.none)));
        facts.add(fact(Messages.overviewEnded, entry.ended().map(Times::second).orElse(Messages.none)));
        facts.add(fact(Messages.overviewDuration, length(entry.worked())));
        facts.add(fact(Messages.overviewOrders, orders(entry)));
        facts.add(fact(Messages.overviewItems, items(entry)));
        scans(details).ifPresent(text -> facts.add(fact(Messages.overviewScans, text)));
        details.openings().stream()
                .filter(opening -> opening.from().isPresent())
                .forEach(opening -> facts.add(fact(Messages.overviewTakeOver, taken(opening))));
        return facts;
    }

    private static Fact fact(String name, String value) {
        return new Fact(name, value, false);
    }

    private static String orders(SessionEntry entry) {
        return Packed.orders(entry.completed(), entry.skipped(), entry.orders());
    }

    /** A dash for what no file tells. */
    private static String items(SessionEntry entry) {
        return entry.packedTold().isEmpty() && entry.unitsTold().isEmpty()
                ? Messages.none
                : NLS.bind(Messages.ofAll, whole(entry.packedTold()), whole(entry.unitsTold()));
    }

    private static Optional<String> scans(Details details) {
        OptionalInt scans = SessionMetrics.of(details).scans();
        if (scans.isEmpty()) return Optional.empty();
        int late = details.awaiting().size();
        return Optional.of(
                late == 0 ? Integer.toString(scans.getAsInt()) : NLS.bind(Messages.scansLate, scans.getAsInt(), late));
    }

    private static String taken(Opening opening) {
        return NLS.bind(
                Messages.takenFrom, Times.clock(opening.at()), opening.from().orElse(""));
    }

    static List<Metric> metrics(Details details) {
        SessionMetrics found = SessionMetrics.of(details);
        return List.of(
                new Metric(Messages.metricOrders, decimal(found.ordersPerHour()), Messages.metricOrdersHow),
                new Metric(Messages.metricItems, decimal(found.itemsPerHour()), Messages.metricItemsHow),
                new Metric(Messages.metricPerOrder, seconds(found.timePerOrder()), Messages.metricPerOrderHow),
                new Metric(Messages.metricFirst, tenths(found.firstScan()), Messages.metricFirstHow),
                new Metric(Messages.metricAccuracy, percent(found.accuracy()), Messages.metricAccuracyHow),
                new Metric(Messages.metricCorrections, whole(found.corrections()), Messages.metricCorrectionsHow),
                new Metric(Messages.metricExtras, whole(found.extras()), Messages.metricExtrasHow),
                new Metric(Messages.metricUnknown, whole(found.unknown()), Messages.metricUnknownHow),
                new Metric(Messages.metricWrong, whole(found.wrongItems()), Messages.metricWrongHow),
                new Metric(Messages.metricCodes, whole(found.unknownCodes()), Messages.metricCodesHow),
                new Metric(Messages.metricForced, Integer.toString(found.forced()), Messages.metricForcedHow),
                order(Messages.metricFastest, found.fastest()),
                order(Messages.metricSlowest, found.slowest()));
    }

    /** In one line with its formula. */
    static Fact fact(Metric metric) {
        boolean bare = metric.formula().isEmpty();
        return fact(metric.name(), bare ? metric.value() : metric.value() + " · " + metric.formula());
    }

    private static Metric order(String name, Optional<OrderDetail> order) {
        return new Metric(
                name,
                seconds(order.flatMap(OrderDetail::active)),
                order.map(found -> found.order().value()).orElse(""));
    }

    private static String decimal(OptionalDouble value) {
        return value.isEmpty() ? Messages.none : String.format(Locale.getDefault(), "%,.1f", value.getAsDouble());
    }

    private static String percent(OptionalDouble value) {
        return value.isEmpty()
                ? Messages.none
                : String.format(Locale.getDefault(), "%.1f %%", value.getAsDouble() * 100);
    }

    private static String whole(OptionalInt value) {
        return value.isEmpty() ? Messages.none : Integer.toString(value.getAsInt());
    }

    private static String seconds(Optional<Duration> length) {
        return length.map(found -> NLS.bind(Messages.seconds, Math.round(found.toMillis() / 1000.0)))
                .orElse(Messages.none);
    }

    private static String tenths(Optional<Duration> length) {
        return length.map(found -> NLS.bind(
                        Messages.seconds, String.format(Locale.getDefault(), "%.1f", found.toMillis() / 1000.0)))
                .orElse(Messages.none);
    }

    /** {@code 2 h 00 min 09 s}. */
    static String length(Duration length) {
        String minutes = String.format("%02d", length.toMinutesPart());
        String seconds = String.format("%02d", length.toSecondsPart());
        return length.toHours() == 0
                ? NLS.bind(Messages.durationShort, length.toMinutesPart(), seconds)
                : NLS.bind(Messages.duration, new Object[] {length.toHours(), minutes, seconds});
    }

    static String opened(OrderDetail order) {
        return order.opened().map(Times::clock).orElse(Messages.none);
    }

    /** {@code 3:22}. */
    static String time(OrderDetail order) {
        return order.active()
                .map(length -> String.format("%d:%02d", length.toMinutes(), length.toSecondsPart()))
                .orElse(Messages.none);
    }

    /** What was packed of it; of how much where that is not all. */
    static String units(OrderDetail order) {
        if (!order.unitsTold()) return Messages.none;
        return order.packedUnits() == order.units()
                ? Integer.toString(order.units())
                : NLS.bind(Messages.ofAll, order.packedUnits(), order.units());
    }

    static String flag(Flag flag) {
        return switch (flag) {
            case UNDONE -> Messages.flagUndone;
            case EXTRA -> Messages.flagExtra;
            case UNKNOWN -> Messages.flagUnknown;
            case WRONG -> Messages.flagWrong;
            case FORCED -> Messages.flagForced;
            case LATE -> Messages.flagLate;
            case SKIPPED -> Messages.flagSkipped;
        };
    }

    /** What is in the order, for a tool tip. */
    static String lines(OrderDetail order) {
        List<String> lines = new ArrayList<>();
        for (LineDetail line : order.lines())
            lines.add(NLS.bind(Messages.stepOfLine, new Object[] {line.product(), line.packed(), line.required()}));
        return String.join("\n", lines);
    }
}
