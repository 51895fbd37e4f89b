package org.packbench.core.journal;

import java.time.Duration;
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
 * @param occasion how the session came to its holder
 * @param hashes of those bytes of the epochs below, as {@link JournalEnd#hash}; of epochs that an older version sealed, none
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
        String prevHash,
        Occasion occasion,
        Map<Long, String> hashes) {
    /** From this format on each line says after which one it was written. */
    public static final int CHAINED = 2;

    /** The format this version writes. */
    public static final int FORMAT = CHAINED;

    /** An epoch with nothing out of the ordinary about it, and nothing below it. */
    public Header(
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
        this(
                format,
                minReader,
                session,
                epoch,
                claim,
                holder,
                at,
                zone,
                listSha256,
                seals,
                prevHash,
                Occasion.OPENED,
                Map.of());
    }

    public Header {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        seals = Map.copyOf(seals);
        hashes = Map.copyOf(hashes);
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
        /** Stands for the station of a holder that has none: another tool's lock names a PC, and nothing else of it is known. */
        public static final UUID OTHER_TOOL = new UUID(0, 0);

        public Holder {
            started = started.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /**
     * How a session came to its holder.
     *
     * @param reason of a person who took it from somebody at work; else empty
     * @param waited how long its holder had stood in the queue for it
     */
    public record Occasion(Way way, String reason, Duration waited) {
        /** Free, or this PC's own after a crash, and nobody waited for it. */
        public static final Occasion OPENED = new Occasion(Way.OPENED, "", Duration.ZERO);

        /** The same holder goes on after a fault. */
        public static final Occasion CONTINUED = new Occasion(Way.CONTINUED, "", Duration.ZERO);

        /** From whom it came. */
        public enum Way {
            /** From nobody: it was free. */
            OPENED,
            /** From a holder that had fallen silent. */
            TAKEN_OVER,
            /** From a holder at work, for a reason. */
            FORCED,
            /** From its own holder. */
            CONTINUED
        }

        public Occasion {
            waited = waited.truncatedTo(ChronoUnit.MILLIS);
        }
    }
}
