package org.packbench.core.session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.packbench.core.OrderNumber;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Header.Holder;

/**
 * A scan that came too late to be part of its session: never merged silently, never dropped, but shown until somebody
 * accepts or discards it.
 *
 * @param id cites it, for {@link Sessions#review} and {@link OpenSession#review}
 * @param at when it was scanned, by the clock of its PC
 * @param pc where it was scanned; the station's id where nothing tells the PC's name
 * @param operation the operation's word: {@code scan skip back undo force keep remove}
 * @param code what was scanned, or the operation's argument
 * @param outcome what the packer was told then, by its wire name
 * @param order which order it changed; empty when it changed none
 * @param taker who had taken the session over; empty when nobody had
 * @param fits whether accepting it would still pack what it packed: not when the order was completed meanwhile
 */
public record LateScan(
        SessionId session,
        UUID id,
        Instant at,
        String pc,
        WorkerName worker,
        String operation,
        String code,
        String outcome,
        Optional<OrderNumber> order,
        Why why,
        Optional<Holder> taker,
        boolean fits) {

    /** Why it is late. */
    public enum Why {
        /** Another station had the session by the time the scan reached the share. */
        TAKEN_OVER,
        /** It was judged on a state that the session never came to: on a scan that is late, discarded or lost itself. */
        OTHER_HISTORY
    }
}
