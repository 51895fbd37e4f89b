package org.packbench.app.cli;

import java.time.Duration;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.JournalException;
import org.packbench.core.session.Sessions;
import org.packbench.core.session.Sessions.Opening;
import org.packbench.core.session.Waiting;
import org.packbench.core.session.Waiting.Turn;
import org.packbench.core.storage.StorageException;

/**
 * Waits in line for a session that another packs.
 *
 * @param takeOver whether a holder that falls silent meanwhile is taken over
 * @param request what the holder is asked; empty when nothing
 */
record Queue(Sessions sessions, SessionId session, WorkerName worker, boolean takeOver, Optional<String> request) {

    /** The session, or why there is none within the time. */
    Opening await(Duration patience) throws Exit, StorageException, JournalException {
        try (Waiting place = sessions.waitFor(session, worker, request)) {
            return switch (place.await(patience)) {
                case Turn.Opened opened -> new Opening.Opened(opened.session());
                case Turn.Waits waits -> throw new Exit(Exit.Code.HELD_BY_ANOTHER, Texts.waitedInVain(waits, patience));
                case Turn.Declined declined ->
                    throw new Exit(Exit.Code.HELD_BY_ANOTHER, Texts.declined(declined, session));
                case Turn.Ended ended ->
                    throw new Exit(Exit.Code.BAD_INPUT, Messages.bind(Messages.WaitEnded, session));
                case Turn.Stale stale ->
                    takeOver ? sessions.restore(session, worker, true) : new Opening.Stale(stale.holder());
            };
        }
    }
}
