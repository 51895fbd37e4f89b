package org.packbench.core.doctor;

import java.time.Duration;
import java.util.Optional;
import org.packbench.core.lease.Observation;
import org.packbench.core.storage.Storage.Protection;

/** What a share was asked to do, and how it did: one of each an examination, fine or not. */
public sealed interface Check extends Finding {
    /** The share answers; or did not, or stopped answering, and then nothing after this was looked at. */
    record Reach(Optional<Trouble> trouble) implements Check {
        @Override
        public Grade grade() {
            return trouble.isPresent() ? Grade.FAULT : Grade.FINE;
        }
    }

    /** How long the cheapest question takes: the network's round trip and the server's own time. */
    record RoundTrips(int calls, Duration median, Duration worst) implements Check {
        @Override
        public Grade grade() {
            return Thresholds.grade(median, Thresholds.ROUND_TRIP_SLOW, Thresholds.ROUND_TRIP_BAD);
        }
    }

    /** How long until a scan is saved on the share: append, flush, look for the next claim. No packer waits for it. */
    record ScanTimes(int scans, Duration median, Duration worst) implements Check {
        @Override
        public Grade grade() {
            return Thresholds.grade(median, Thresholds.SCAN_SLOW, Thresholds.SCAN_BAD);
        }
    }

    /**
     * How far the share's clock is ahead of this PC's; negative when it is behind. Packing does not depend on it; older
     * tools on the share compare the two, and take a working station for a crashed one.
     */
    record Clock(Duration ahead) implements Check {
        @Override
        public Grade grade() {
            return Thresholds.grade(ahead.abs(), Thresholds.CLOCK_OFF, Observation.STALE.dividedBy(2));
        }
    }

    /** Free space for this user, in bytes, and how much of it a station wants to see before it takes a session. */
    record Space(long free, long needed) implements Check {
        @Override
        public Grade grade() {
            if (free < needed) return Grade.FAULT;
            return free < Thresholds.SPACE_LOW ? Grade.WARNING : Grade.FINE;
        }
    }

    /** What protects the traffic on its way; empty when it crosses no network. */
    record Traffic(Optional<Protection> protection) implements Check {
        @Override
        public Grade grade() {
            return protection.filter(p -> !p.signed() && !p.encrypted()).isPresent() ? Grade.WARNING : Grade.FINE;
        }
    }

    /** Something was tried for real. */
    record Ability(Act act, Optional<Trouble> trouble) implements Check {
        @Override
        public Grade grade() {
            return trouble.isPresent() ? Grade.FAULT : Grade.FINE;
        }
    }

    /** A figure that the share did not give. */
    record Unanswered(Figure figure, Trouble trouble) implements Check {
        @Override
        public Grade grade() {
            return Grade.FAULT;
        }
    }

    /** What {@link Ability} tries. */
    enum Act {
        /** Create a folder, and a file in it; read it back. */
        CREATE,
        /** A second create of the same name is refused, also in another spelling of it. */
        CREATE_ONCE,
        /** Replace a file as a whole. */
        REPLACE,
        /** Append, flush, and see the length. */
        APPEND,
        /** See that the next claim is missing, and after it was made, that it is not. */
        CLAIM_CHECK,
        /** Rename a folder with something in it. */
        MOVE_FOLDER,
        /** A second one is kept out while the first changes a document. */
        GUARD,
        /** Delete files and folders. */
        DELETE
    }

    /** What {@link Unanswered} names. */
    enum Figure {
        ROUND_TRIPS,
        SCAN_TIMES,
        CLOCK,
        SPACE,
        TRAFFIC
    }
}
