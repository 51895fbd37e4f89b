package org.packbench.app.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.packbench.core.OrderNumber;
import org.packbench.core.history.SessionHistory.Details;
import org.packbench.core.history.SessionHistory.Flag;
import org.packbench.core.history.SessionHistory.Opening;
import org.packbench.core.history.SessionHistory.OrderDetail;
import org.packbench.core.history.SessionHistory.Step;
import org.packbench.core.history.SessionMetrics;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.scan.ScannedCode;
import org.packbench.ui.text.Counted;

/** A session for people at a terminal. */
final class SessionText {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(ZoneId.systemDefault());
    private static final String NOTHING = "\u2014";

    private final PrintStream out;

    SessionText(PrintStream out) {
        this.out = out;
    }

    void print(Details details, boolean steps) {
        overview(details);
        metrics(SessionMetrics.of(details));
        details.openings().forEach(opening -> out.println(text(opening)));
        if (!details.awaiting().isEmpty())
            out.println(Counted.text(
                    Messages.SessionLate,
                    details.awaiting().size(),
                    details.overview().id()));
        out.println();
        new TextTable(Messages.SessionOrderHeads)
                .print(details.orders().stream().map(SessionText::row).toList(), out);
        if (!steps) return;
        out.println();
        new TextTable(Messages.SessionStepHeads)
                .print(details.steps().stream().map(SessionText::row).toList(), out);
    }

    private void overview(Details details) {
        SessionEntry entry = details.overview();
        String client = details.clientName()
                .map(name -> entry.client() + " (" + name + ")")
                .orElse(entry.client());
        say(Messages.SessionHead, entry.id(), StateWords.of(entry.state()));
        say(
                Messages.SessionOf,
                client,
                entry.list(),
                entry.workerShown(Messages.WorkerUnknown),
                entry.pc().orElse(NOTHING));
        say(Messages.SessionTimes, time(entry.started()), time(entry.ended()), clock(entry.worked()));
        say(
                Messages.SessionCounts,
                entry.completed(),
                entry.orders(),
                entry.skipped(),
                count(entry.packedTold()),
                count(entry.unitsTold()),
                decimal(entry.ordersPerHour()),
                decimal(entry.itemsPerHour()));
    }

    private void metrics(SessionMetrics metrics) {
        say(
                Messages.SessionMetrics,
                percent(metrics.accuracy()),
                count(metrics.scans()),
                count(metrics.corrections()),
                metrics.forced(),
                metrics.firstScan().map(SessionText::clock).orElse(NOTHING));
    }

    private void say(String message, Object... values) {
        Object[] texts = new Object[values.length];
        for (int i = 0; i < values.length; i++) texts[i] = String.valueOf(values[i]);
        out.println(Messages.bind(message, texts));
    }

    private static String text(Opening opening) {
        String told = Messages.bind(Messages.SessionOpening, new Object[] {
            TIME.format(opening.at()), shown(opening.worker().toString()), opening.pc(), way(opening.way())
        });
        String from = opening.from()
                .map(one -> Messages.bind(Messages.SessionOpeningFrom, one))
                .orElse("");
        String reason = opening.reason()
                .map(one -> Messages.bind(Messages.SessionOpeningReason, one))
                .orElse("");
        return told + from + reason;
    }

    private static String way(String word) {
        return switch (word) {
            case "opened" -> Messages.WayBegun;
            case "continued" -> Messages.WayContinued;
            case "reopened" -> Messages.WayReopened;
            case "taken_over" -> Messages.WayTakenOver;
            case "forced" -> Messages.WayForced;
            default -> word; // a newer version's
        };
    }

    private static List<String> row(OrderDetail order) {
        return List.of(
                order.order().value(),
                order.courier().orElse(NOTHING),
                order.unitsTold() ? Messages.bind(Messages.Progress, order.packedUnits(), order.units()) : NOTHING,
                time(order.completed()),
                order.active().map(SessionText::clock).orElse(NOTHING),
                order.firstScan().map(SessionText::clock).orElse(NOTHING),
                order.flags().stream().sorted().map(SessionText::word).collect(Collectors.joining(", ")));
    }

    private static String word(Flag flag) {
        return switch (flag) {
            case UNDONE -> Messages.FlagUndone;
            case EXTRA -> Messages.FlagExtra;
            case UNKNOWN -> Messages.FlagUnknown;
            case WRONG -> Messages.FlagWrong;
            case FORCED -> Messages.FlagForced;
            case LATE -> Messages.FlagLate;
            case SKIPPED -> Messages.FlagSkipped;
        };
    }

    private static List<String> row(Step step) {
        return List.of(
                Integer.toString(step.number()),
                TIME.format(step.at()),
                clock(step.elapsed()),
                step.pc(),
                shown(step.worker().toString()),
                step.op(),
                ScannedCode.visible(step.raw()),
                step.known().map(known -> step.outcome() + " " + known.word()).orElse(step.outcome()),
                step.order().map(OrderNumber::value).orElse(""),
                step.product(),
                step.row() < 0 ? "" : Messages.bind(Messages.Progress, step.packed(), step.required()),
                step.reason().orElse(""));
    }

    private static String shown(String worker) {
        return worker.isEmpty() ? Messages.WorkerUnknown : worker;
    }

    private static String time(Optional<Instant> at) {
        return at.map(TIME::format).orElse(NOTHING);
    }

    static String clock(Duration time) {
        return "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
    }

    static String decimal(OptionalDouble value) {
        return value.isEmpty() ? NOTHING : String.format(Locale.getDefault(), "%,.1f", value.getAsDouble());
    }

    static String percent(OptionalDouble value) {
        return value.isEmpty() ? NOTHING : String.format(Locale.getDefault(), "%.1f %%", value.getAsDouble() * 100);
    }

    private static String count(OptionalInt value) {
        return value.isEmpty() ? NOTHING : Integer.toString(value.getAsInt());
    }
}
