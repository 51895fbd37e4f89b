package org.packbench.app.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.index.SessionArchive.Archiving;
import org.packbench.core.journal.JournalException;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JsonText;
import org.packbench.ui.text.Counted;

/** {@code archive}: puts a session away that nobody packs. */
final class ArchiveCommand {
    private final ShareAccess access;
    private final PrintStream out;

    ArchiveCommand(ShareAccess access, PrintStream out) {
        this.access = access;
        this.out = out;
    }

    void run(Arguments arguments) throws Exit {
        boolean json = arguments.flag("json");
        SessionId session = StationCommand.sessionId(arguments.word(1));
        WorkerName given = StationCommand.worker(arguments.required("worker"));
        String reason = arguments.required("reason").strip();
        if (reason.isEmpty()) throw new Exit(Exit.Code.BAD_INPUT, Messages.ArchiveReason);
        access.open(arguments);
        arguments.requireAllKnown();
        try {
            WorkerName by = new Known(access.profiles()).worker(given);
            SessionId at = archived(session, access.archive().archive(session, by, reason));
            int late = access.sessions().late(at).size();
            out.print(
                    json
                            ? JsonText.line(json(session, at, late))
                            : Messages.bind(Messages.Archived, session, at) + "\n");
            if (!json && late > 0) out.print(Counted.text(Messages.SessionLate, late, at) + "\n");
        } catch (StorageException e) {
            throw ShareAccess.notReachable(e);
        } catch (JournalException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Texts.of(e), e);
        } catch (ProfileException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Texts.of(e), e);
        }
    }

    private static Map<String, Object> json(SessionId session, SessionId at, int late) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("session", session.value());
        line.put("archived", at.value());
        line.put("late", late);
        return line;
    }

    private static SessionId archived(SessionId session, Archiving how) throws Exit {
        return switch (how) {
            case Archiving.Archived done -> done.at();
            case Archiving.Held held ->
                throw new Exit(
                        Exit.Code.HELD_BY_ANOTHER,
                        Messages.bind(
                                Messages.ArchiveHeld,
                                session,
                                held.holder()
                                        .holder()
                                        .map(one -> one.worker() + ", " + one.pc())
                                        .orElse("—")));
            case Archiving.Missing missing ->
                throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.SessionMissing, session));
        };
    }
}
