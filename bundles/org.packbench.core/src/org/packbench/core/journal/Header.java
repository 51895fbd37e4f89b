package org.packbench.core.journal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;

/**
 * The first record of an epoch (docs/share.md, rule 2): who claimed it, and what of the epochs below counts. Points in
 * time are cut to the millisecond, as the journal keeps them.
 *
 * @param minReader a reader of an older format does not claim
 * @param claim foreign means: not written by this process
 * @param zone the zone that the session's days are counted in
 * @param listSha256 of the frozen packing list, hex
 * @param seals how many bytes of each epoch below are part of the history
 * @param prevHash the history's hash at the claim
 */
public record Header(
        int format,
        int minReader,
        SessionId session,
        long epoch,
        UUID claim,
        Holder holder,
        Instant at,
        ZoneId zone,
        String listSha256,
        Map<Long, Long> seals,
        String prevHash) {
    /** The format this version writes. */
    public static final int FORMAT = 1;

    public Header {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        seals = Map.copyOf(seals);
    }

    /**
     * Who holds a session.
     *
     * @param station the PC's UUID, kept machine-wide
     * @param pc the PC's name, for people
     * @param user the operating system's user, for people
     * @param pid of the process, and {@code started}: when it started, so that a reused pid is not mistaken for it
     */
    public record Holder(UUID station, String pc, String user, long pid, Instant started, WorkerName worker) {
        public Holder {
            started = started.truncatedTo(ChronoUnit.MILLIS);
        }
    }
}
