package org.packbench.core.session;

import java.util.List;
import java.util.UUID;
import org.packbench.core.SessionId;
import org.packbench.core.lease.Observation;

/**
 * What a person decides about late scans.
 *
 * @param reason kept with the decision; whoever discards gives one
 */
public record Verdict(Kind kind, String reason) {
    /** Into the session, or not. */
    public enum Kind {
        ACCEPT,
        DISCARD
    }

    /** @throws IllegalArgumentException for discarding without a reason */
    public Verdict {
        reason = reason.strip();
        if (kind == Kind.DISCARD && reason.isEmpty())
            throw new IllegalArgumentException("a scan is not discarded without a reason");
    }

    /** What became of one scan. */
    public enum Result {
        /** It is in the session now. */
        ACCEPTED,
        /** It is settled, and not in the session. */
        DISCARDED,
        /** What it packed is packed already: it is still late, and only discarding settles it. */
        NO_LONGER_FITS,
        /** No late scan of this session: settled already, or never one. */
        NOT_LATE
    }

    /** One scan and what became of it. */
    public record Reviewed(UUID scan, Result result) {}

    /** How a review ended. */
    public sealed interface Review {
        /** What became of each scan that was named, in that order; the decisions are on the share. */
        record Done(List<Reviewed> reviewed) implements Review {
            public Done {
                reviewed = List.copyOf(reviewed);
            }
        }

        /** Somebody packs the session: its holder reviews. Nothing was decided. */
        record HeldByAnother(Observation holder) implements Review {}

        /** Its holder is silent, and may have scans that are not late yet: open the session first. Nothing was decided. */
        record Stale(Observation holder) implements Review {}

        /** There is no such session. */
        record Missing(SessionId session) implements Review {}
    }
}
