package org.packbench.app.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.JournalException;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.session.Sessions.Opening;
import org.packbench.core.storage.StorageException;

/** {@code ask}: asks a session's holder to hand it over, waits, and packs on as {@code station} does. */
final class AskCommand {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration SAVED = Duration.ofSeconds(2);

    private final ShareAccess access;
    private final PrintStream out;

    AskCommand(ShareAccess access, PrintStream out) {
        this.access = access;
        this.out = out;
    }

    void run(Arguments arguments) throws Exit {
        WorkerName worker = StationCommand.worker(arguments.required("worker"));
        SessionId session = StationCommand.sessionId(arguments.required("session"));
        String text = arguments.option("text").orElse(Messages.AskText);
        Duration wait = StationCommand.seconds(arguments, "wait", PATIENCE);
        access.open(arguments);
        arguments.requireAllKnown();
        try {
            access.profiles().worker(worker);
            Opening opening = access.sessions().restore(session, worker, false);
            if (opening instanceof Opening.HeldByAnother)
                opening = new Queue(access.sessions(), session, worker, false, Optional.of(text)).await(wait);
            Stations.pack(opening, List.of(), SAVED, out);
        } catch (StorageException e) {
            throw ShareAccess.notReachable(e);
        } catch (JournalException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Texts.of(e), e);
        } catch (ProfileException e) {
            throw new Exit(Exit.Code.BAD_INPUT, Texts.of(e), e);
        } catch (IOException e) {
            throw new Exit(Exit.Code.BAD_INPUT, String.valueOf(e.getMessage()), e);
        }
    }
}
