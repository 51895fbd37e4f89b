package org.packbench.ui.browser;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.index.SessionEntry.CourierCount;
import org.packbench.core.session.Sessions.State;
import org.packbench.ui.Messages;
import org.packbench.ui.look.ProgressCell.Progress;
import org.packbench.ui.text.Rates;
import org.packbench.ui.text.States;
import org.packbench.ui.text.Times;

/**
 * A session's cells, as they are at one moment.
 *
 * @param seen when the entries were read
 * @param now when they are looked at: what is said of a heartbeat grows older between two refreshes
 */
record RowTexts(Instant seen, Instant now, ZoneId zone) {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM. HH:mm");
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    /** As wide as a time with its year, since all digits are. */
    static final String LONGEST_TIME = "00.00.0000 00:00";

    /** What a column says of a session. */
    String text(Column column, Row.Session row) {
        SessionEntry entry = row.entry();
        return switch (column) {
            case STATE -> States.word(entry.state());
            case CLIENT -> entry.client();
            case SESSION -> row.name();
            case LIST -> entry.list();
            case COURIER -> orNone(courier(entry));
            case WORKER -> orNone(row.worker());
            case PC -> entry.pc().orElse(row.worker().isEmpty() ? Messages.none : Messages.workerUnknown);
            case STARTED -> entry.started().map(this::time).orElse(Messages.none);
            case COMPLETED -> entry.ended().map(this::time).orElse(Messages.none);
            case DURATION -> Column.worked(entry).map(RowTexts::length).orElse(Messages.none);
            case HEARTBEAT -> silence(entry).map(Times::ago).orElse(Messages.none);
            case PACKED -> progress(entry).text();
            case ITEMS -> entry.packedTold().isPresent() ? String.valueOf(entry.packedUnits()) : Messages.none;
            case RATE -> rate(entry);
        };
    }

    private static String orNone(String text) {
        return text.isEmpty() ? Messages.none : text;
    }

    /** The one that takes most, and how many others there are. */
    static String courier(SessionEntry entry) {
        if (entry.couriers().isEmpty()) return "";
        CourierCount first = entry.couriers().getFirst();
        int more = entry.couriers().size() - 1;
        return more == 0 ? first.courier() : first.courier() + " +" + more;
    }

    /** The hour today, with the day before, with the year before this one. */
    private String time(Instant at) {
        ZonedDateTime then = at.atZone(zone);
        ZonedDateTime today = now.atZone(zone);
        if (then.toLocalDate().equals(today.toLocalDate())) return HOUR.format(then);
        return (then.getYear() == today.getYear() ? DAY : YEAR).format(then);
    }

    /** Whether a time of it has its year. */
    boolean tellsYear(Row.Session row) {
        int year = now.atZone(zone).getYear();
        return Stream.of(row.entry().started(), row.entry().ended())
                .flatMap(Optional::stream)
                .anyMatch(at -> at.atZone(zone).getYear() != year);
    }

    /** {@code 1:07}, hours and minutes. */
    private static String length(Duration worked) {
        return String.format("%d:%02d", worked.toHours(), worked.toMinutesPart());
    }

    /** How long its holder has been silent by now; empty when nobody has it. */
    Optional<Duration> silence(SessionEntry entry) {
        Duration since = Duration.between(seen, now);
        return entry.silence().map(then -> since.isNegative() ? then : then.plus(since));
    }

    static Progress progress(SessionEntry entry) {
        return Progress.of(entry.completed(), entry.skipped(), entry.orders());
    }

    /** Of who has gone silent nobody knows how fast they are. */
    private static String rate(SessionEntry entry) {
        OptionalDouble rate = entry.state() == State.STALE ? OptionalDouble.empty() : entry.ordersPerHour();
        return rate.isPresent() ? Rates.shown(rate.getAsDouble()) : Messages.none;
    }
}
