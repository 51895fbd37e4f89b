package org.packbench.app.cli;

import java.io.PrintStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.OrderNumber;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.journal.JournalException;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.session.LateScan;
import org.packbench.core.session.Sessions;
import org.packbench.core.session.Verdict;
import org.packbench.core.session.Verdict.Review;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JsonText;

/** {@code late}, {@code late accept} and {@code late discard}: scans that came too late to be part of their session. */
final class LateCommand {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(ZoneId.systemDefault());

    private final ShareAccess access;
    private final PrintStream out;
    private final PrintStream err;

    /** @param err is told which sessions cannot be read */
    LateCommand(ShareAccess access, PrintStream out, PrintStream err) {
        this.access = access;
        this.out = out;
        this.err = err;
    }

    void run(Arguments arguments) throws Exit {
        boolean json = arguments.flag("json");
        try {
            switch (arguments.word(1)) {
                case "" -> list(arguments, json);
                case "accept" -> review(arguments, Verdict.Kind.ACCEPT, json);
                case "discard" -> review(arguments, Verdict.Kind.DISCARD, json);
                default -> throw new Exit(Exit.Code.BAD_INPUT, Messages.LateUsage);
            }
        } catch (StorageException e) {
            throw ShareAccess.notReachable(e);
        } catch (JournalException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Texts.of(e), e);
        } catch (ProfileException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Texts.of(e), e);
        }
    }

    private void list(Arguments arguments, boolean json) throws Exit, StorageException, JournalException {
        Optional<String> named = arguments.option("session");
        access.open(arguments);
        arguments.requireAllKnown();
        List<SessionId> sessions = named.isPresent()
                ? List.of(known(StationCommand.sessionId(named.get())))
                : sessions(
                        access.sessions().list(Optional.empty()),
                        AllSessions.read(access.index(), err).entries());
        List<LateScan> late = new ArrayList<>();
        for (SessionId session : sessions)
            try {
                late.addAll(access.sessions().late(session));
            } catch (JournalException e) {
                if (named.isPresent()) throw e;
                // one that cannot be read hides none of the others
                err.println(Messages.bind(Messages.Warning, Texts.of(e)));
            }
        if (json) late.forEach(scan -> out.print(JsonText.line(json(scan))));
        else
            new TextTable(Messages.LateHeads)
                    .print(late.stream().map(LateCommand::row).toList(), out);
    }

    /** Those that are not put away, and of those that are the ones with late scans: the index knows without reading each. */
    static List<SessionId> sessions(List<Sessions.Listed> listed, List<SessionEntry> all) {
        Stream<SessionId> archived = all.stream()
                .filter(entry -> entry.id().isArchived() && entry.late() > 0)
                .map(SessionEntry::id);
        return Stream.concat(listed.stream().map(Sessions.Listed::id), archived).toList();
    }

    /** One that was put away is known by the name it had, too. */
    private SessionId known(SessionId session) throws Exit, StorageException {
        for (SessionId id : List.of(session, session.archived()))
            if (access.sessions().find(id).isPresent()) return id;
        throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.SessionMissing, session));
    }

    private void review(Arguments arguments, Verdict.Kind kind, boolean json)
            throws Exit, StorageException, JournalException, ProfileException {
        SessionId session = StationCommand.sessionId(arguments.required("session"));
        WorkerName worker = StationCommand.worker(arguments.required("worker"));
        Verdict verdict = verdict(kind, arguments.option("reason").orElse(""));
        List<UUID> scans = ids(arguments.required("id"));
        access.open(arguments);
        arguments.requireAllKnown();
        WorkerName reviewer = new Known(access.profiles()).worker(worker);
        Review.Done done = switch (access.sessions().review(session, reviewer, verdict, scans)) {
            case Review.Done reviewed -> reviewed;
            case Review.HeldByAnother held ->
                throw new Exit(Exit.Code.HELD_BY_ANOTHER, Texts.reviewedByHolder(held.holder()));
            case Review.Stale stale -> throw new Exit(Exit.Code.STALE, Texts.reviewWhenStale(stale.holder()));
            case Review.Missing missing ->
                throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.SessionMissing, missing.session()));
        };
        for (Verdict.Reviewed scan : done.reviewed())
            out.print(
                    json
                            ? JsonText.line(Map.of("id", scan.scan().toString(), "result", word(scan.result())))
                            : Messages.bind(text(scan.result()), scan.scan()) + "\n");
        boolean all = done.reviewed().stream().allMatch(scan -> settled(scan.result()));
        if (!all) throw new Exit(Exit.Code.BAD_INPUT, Messages.LateNotAll);
    }

    private static boolean settled(Verdict.Result result) {
        return result == Verdict.Result.ACCEPTED || result == Verdict.Result.DISCARDED;
    }

    private static Verdict verdict(Verdict.Kind kind, String reason) throws Exit {
        try {
            return new Verdict(kind, reason);
        } catch (IllegalArgumentException withoutReason) {
            throw new Exit(Exit.Code.BAD_INPUT, Messages.LateReason, withoutReason);
        }
    }

    /** Several are separated by commas or blanks. */
    private static List<UUID> ids(String text) throws Exit {
        List<UUID> ids = new ArrayList<>();
        for (String id : text.strip().split("[,\\s]+"))
            try {
                ids.add(UUID.fromString(id));
            } catch (IllegalArgumentException e) {
                throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.LateIdForm, id), e);
            }
        return ids;
    }

    private static String text(Verdict.Result result) {
        return switch (result) {
            case ACCEPTED -> Messages.LateAccepted;
            case DISCARDED -> Messages.LateDiscarded;
            case NO_LONGER_FITS -> Messages.LateNoLongerFits;
            case NOT_LATE -> Messages.LateUnknown;
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> row(LateScan scan) {
        return List.of(
                TIME.format(scan.at()),
                scan.pc(),
                scan.worker().toString(),
                scan.operation() + (scan.code().isEmpty() ? "" : " " + scan.code()),
                scan.order().map(OrderNumber::value).orElse("—"),
                why(scan),
                scan.fits() ? Messages.Yes : Messages.No,
                scan.session().value(),
                scan.id().toString());
    }

    private static String why(LateScan scan) {
        return switch (scan.why()) {
            case TAKEN_OVER ->
                Messages.bind(
                        Messages.LateTakenOver,
                        scan.taker().map(Holder::pc).orElse("—"),
                        scan.taker().map(holder -> holder.worker().toString()).orElse("—"));
            case OTHER_HISTORY -> Messages.LateOtherHistory;
        };
    }

    private static Map<String, @Nullable Object> json(LateScan scan) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("session", scan.session().value());
        line.put("id", scan.id().toString());
        line.put("at", scan.at().toString());
        line.put("pc", scan.pc());
        line.put("worker", scan.worker().toString());
        line.put("op", scan.operation());
        line.put("code", scan.code());
        line.put("outcome", scan.outcome());
        line.put("order", scan.order().map(OrderNumber::value).orElse(null));
        line.put("why", word(scan.why()));
        line.put("taken_by", scan.taker().map(Holder::pc).orElse(null));
        line.put("fits", scan.fits());
        return line;
    }
}
