package org.packbench.sessions.index;

import java.time.Duration;
import java.time.Instant;
import org.packbench.documents.IndexLine;
import org.packbench.documents.IndexLine.Standing;

/**
 * The newest line about a session.
 *
 * @param file in which it stands
 * @param written when, by the store's clock
 */
record Known(IndexLine line, String file, Instant written) {
    /**
     * Of two lines the one that saw more of the journal counts, whoever wrote it and whatever its clock said; of two that saw
     * as much, the one that was written later. That a folder is not there is told by time alone: another of the same name may
     * have come after it.
     */
    boolean newerThan(Known other) {
        boolean gone = line.standing() == Standing.GONE || other.line.standing() == Standing.GONE;
        if (!gone) {
            int order =
                    Long.compare(line.journal().epoch(), other.line.journal().epoch());
            if (order == 0)
                order = Long.compare(
                        line.journal().length(), other.line.journal().length());
            if (order != 0) return order > 0;
        }
        return !written.isBefore(other.written);
    }

    /** One that was read from a session's folder just now. */
    static Known found(IndexLine line, Instant now) {
        return new Known(line, "", now.plus(line.up()));
    }

    /**
     * The same line with the figures of a look into its session's folder. It is as old as it was, so that nobody is taken for
     * living who is not; and it saw all of the journal there is, so that any later line of its holder, or of another, counts.
     *
     * @param now when that was, by the store's clock
     */
    Known cameTo(IndexLine found, Instant now) {
        Duration older = Duration.between(written, now.plus(found.up()));
        return new Known(line.cameTo(found, found.idle().map(idle -> idle.minus(older))), file, written);
    }
}
