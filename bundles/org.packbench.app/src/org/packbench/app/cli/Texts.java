package org.packbench.app.cli;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.importer.Importer;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Observation;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Waiting;
import org.packbench.ui.text.Counted;

/** Turns codes and their arguments into text for the command line. */
final class Texts {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZoneId.systemDefault());

    private Texts() {}

    /** The user guide's words for a session in use. */
    static String held(Observation seen) {
        return Messages.bind(Messages.Held, arguments(seen));
    }

    /** The user guide's words for a stale lock, and how to take it over. */
    static String stale(Observation seen) {
        return Messages.bind(Messages.Stale, arguments(seen));
    }

    static String lost(OpenSession.Saving saving) {
        return saving.lost()
                .map(taker -> Messages.bind(Messages.Lost, arguments(taker)))
                .orElse("");
    }

    /** A session of a crash's silence has scans that only its own PC knows. */
    static String reviewWhenStale(Observation seen) {
        return Messages.bind(Messages.LateStale, arguments(seen));
    }

    static String reviewedByHolder(Observation seen) {
        return Messages.bind(Messages.LateHeld, arguments(seen));
    }

    static String waitedInVain(Waiting.Turn.Waits waits, Duration patience) {
        return held(waits.holder()) + "\n" + Counted.text(Messages.WaitOver, waits.ahead(), patience.toSeconds());
    }

    static String declined(Waiting.Turn.Declined declined, SessionId session) {
        String holder = declined.holder().holder().map(Texts::user).orElse("—");
        return Messages.bind(Messages.AskDeclined, new Object[] {session, holder, declined.word()});
    }

    static String idle(SessionId session, OpenSession.Departure.Idle idle) {
        return Counted.text(Messages.IdleReleased, (int) minutes(idle.idle()), session);
    }

    private static Object[] arguments(Observation seen) {
        Optional<Holder> holder = seen.holder();
        return new Object[] {
            seen.session(),
            holder.map(h -> user(h)).orElse("—"),
            holder.map(Holder::pc).orElse("—"),
            seen.since().map(TIME::format).orElse("—"),
            seen.lastHeartbeat().map(TIME::format).orElse("—"),
            minutes(seen.silence()),
            holder.map(Holder::pid).orElse(0L)
        };
    }

    private static String user(Holder holder) {
        return holder.worker().name().isBlank()
                ? holder.user()
                : holder.worker().toString();
    }

    private static long minutes(Duration silence) {
        return silence.toMinutes();
    }

    static String of(JournalException e) {
        String form = switch (e.kind()) {
            case TOO_NEW -> Messages.JournalTooNew;
            case UNKNOWN_OPERATION -> Messages.JournalUnknownOperation;
            case DAMAGED -> Messages.JournalDamaged;
        };
        return Messages.bind(form, e.file(), e.place());
    }

    static String of(ProfileException e) {
        String form = switch (e.kind()) {
            case EXISTS -> Messages.ProfileExists;
            case MISSING -> Messages.ProfileMissing;
            case DAMAGED -> Messages.ProfileDamaged;
            case IN_USE -> Messages.ProfileInUse;
            case COMMAND_CODE -> Messages.ProfileCommandCode;
        };
        return Messages.bind(form, e.what());
    }

    static String of(ClientId.InvalidClientId e, String text) {
        String form = switch (e.problem()) {
            case EMPTY -> Messages.ClientIdEmpty;
            case TOO_LONG -> Messages.ClientIdTooLong;
            case BAD_CHARACTER -> Messages.ClientIdBadCharacter;
            case PREFIX -> Messages.ClientIdPrefix;
            case DEVICE_NAME -> Messages.ClientIdDeviceName;
        };
        return Messages.bind(form, text);
    }

    /** Every problem on a line of its own: file, sheet, row, column, what was found, what to do. */
    static String of(Importer.Result.Rejected rejected) {
        return Messages.ListRejected
                + rejected.problems().stream().map(Texts::of).collect(Collectors.joining());
    }

    private static String of(Importer.Problem problem) {
        return System.lineSeparator() + "  " + place(problem);
    }

    /** {@code list.xlsx, Orders, row 4, column D (Quantity): the quantity is missing …}. */
    static String place(Importer.Problem problem) {
        String row = problem.row() == 0 ? "" : Messages.bind(Messages.ProblemRow, problem.row());
        String column = problem.column().isEmpty() ? "" : Messages.bind(Messages.ProblemColumn, problem.column());
        String sheet = problem.sheet().isEmpty() ? "" : ", " + problem.sheet();
        return problem.file() + sheet + row + column + ": " + ProblemTexts.of(problem);
    }
}
