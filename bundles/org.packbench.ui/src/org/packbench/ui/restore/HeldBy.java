package org.packbench.ui.restore;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.lease.Observation;
import org.packbench.ui.Messages;
import org.packbench.ui.text.Workers;

/**
 * Who has a session, as a question about it tells.
 *
 * @param user as lists show a worker
 * @param since when the user took it
 * @param silence how long nothing of the session has moved
 */
public record HeldBy(
        SessionId session,
        String user,
        String pc,
        Optional<Instant> since,
        Optional<Instant> lastHeartbeat,
        Duration silence) {

    public static HeldBy of(Observation now) {
        return new HeldBy(
                now.session(),
                now.holder().map(Workers::holding).orElse(Messages.none),
                now.holder().map(Holder::pc).orElse(Messages.none),
                now.since(),
                now.lastHeartbeat(),
                now.silence());
    }
}
