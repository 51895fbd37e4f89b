package org.packbench.app.cli;

import java.io.PrintStream;
import org.packbench.core.SessionId;
import org.packbench.core.history.SessionHistory.Details;
import org.packbench.core.journal.JournalException;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JsonText;

/** {@code session}: one session whole, as text or as one JSON object. */
final class SessionCommand {
    private final ShareAccess access;
    private final PrintStream out;

    SessionCommand(ShareAccess access, PrintStream out) {
        this.access = access;
        this.out = out;
    }

    void run(Arguments arguments) throws Exit {
        boolean json = arguments.flag("json");
        boolean steps = arguments.flag("steps");
        if (arguments.word(1).isEmpty()) throw new Exit(Exit.Code.BAD_INPUT, Messages.SessionUsage);
        SessionId session = StationCommand.sessionId(arguments.word(1));
        access.open(arguments);
        arguments.requireAllKnown();
        Details details = read(session);
        if (json) out.print(JsonText.line(SessionJson.of(details, steps)));
        else new SessionText(out).print(details, steps);
    }

    private Details read(SessionId session) throws Exit {
        try {
            return access.history().read(session);
        } catch (StorageException.Refused refused) {
            if (refused.missing())
                throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.SessionMissing, session), refused);
            throw ShareAccess.notReachable(refused);
        } catch (StorageException e) {
            throw ShareAccess.notReachable(e);
        } catch (JournalException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Texts.of(e), e);
        }
    }
}
