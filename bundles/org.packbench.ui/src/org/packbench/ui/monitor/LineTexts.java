package org.packbench.ui.monitor;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.index.SessionEntry;
import org.packbench.ui.monitor.Board.Line;
import org.packbench.ui.monitor.Board.Stall;
import org.packbench.ui.monitor.text.Messages;
import org.packbench.ui.text.Packed;
import org.packbench.ui.text.Rates;
import org.packbench.ui.text.Times;
import org.packbench.ui.text.Workers;

/**
 * A line of the board in words.
 *
 * @param seen when it was read
 * @param now when it is looked at
 */
record LineTexts(Instant seen, Instant now) {
    /** Windows gives every PC this name; what tells them apart comes behind it. */
    private static final String DESKTOP = "DESKTOP-";

    static String worker(SessionEntry entry) {
        return Workers.shown(entry.worker(), entry.pc());
    }

    static String pc(SessionEntry entry) {
        String pc = entry.pc().orElse(org.packbench.ui.Messages.none);
        return pc.startsWith(DESKTOP) && pc.length() > DESKTOP.length() ? pc.substring(DESKTOP.length()) : pc;
    }

    static String started(SessionEntry entry) {
        return entry.started().map(Times::hour).orElse(org.packbench.ui.Messages.none);
    }

    String heartbeat(SessionEntry entry) {
        return entry.silence().map(this::grown).map(LineTexts::length).orElse(org.packbench.ui.Messages.none);
    }

    /** Why it does not go on; empty when it does. */
    Optional<String> stall(Line line) {
        return switch (line.stall()) {
            case NONE -> Optional.empty();
            case NO_HEARTBEAT ->
                Optional.of(NLS.bind(
                        Messages.noHeartbeat,
                        length(grown(line.entry().silence().orElse(Board.SILENT))),
                        pc(line.entry())));
            case NO_SCAN ->
                Optional.of(NLS.bind(
                        Messages.noScan,
                        length(grown(line.entry().idle().orElse(Board.IDLE))),
                        Times.hour(seen.minus(line.entry().idle().orElse(Board.IDLE)))));
        };
    }

    private Duration grown(Duration then) {
        Duration since = Duration.between(seen, now);
        return since.isNegative() ? then : then.plus(since);
    }

    static String length(Duration time) {
        if (time.toSeconds() < 90) return NLS.bind(Messages.seconds, time.toSeconds());
        if (time.toMinutes() < 120) return NLS.bind(Messages.minutes, time.toMinutes());
        return NLS.bind(Messages.hours, time.toHours());
    }

    static String packed(SessionEntry entry) {
        return Packed.orders(entry.completed(), 0, entry.orders());
    }

    /** Of who gives no sign of life nobody knows how fast they are. */
    static OptionalDouble ordersPerHour(Line line) {
        return told(line, line.entry().ordersPerHour());
    }

    static OptionalDouble itemsPerHour(Line line) {
        return told(line, line.entry().itemsPerHour());
    }

    private static OptionalDouble told(Line line, OptionalDouble rate) {
        return line.stall() == Stall.NO_HEARTBEAT || rate.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Rates.told(rate.getAsDouble()));
    }

    static String shown(OptionalDouble rate) {
        return rate.isPresent() ? Rates.shown(rate.getAsDouble()) : org.packbench.ui.Messages.none;
    }

    /** The line for who does not see it. */
    String spoken(Line line) {
        SessionEntry entry = line.entry();
        String said = NLS.bind(
                Messages.spokenRow,
                new Object[] {worker(entry), entry.client(), entry.list(), pc(entry), packed(entry)});
        return stall(line).map(why -> why + ". " + said).orElse(said);
    }
}
