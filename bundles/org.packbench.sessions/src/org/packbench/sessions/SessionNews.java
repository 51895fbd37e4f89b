package org.packbench.sessions;

import java.util.Optional;
import java.util.function.Supplier;
import org.packbench.core.SessionId;
import org.packbench.documents.IndexLine;

/**
 * Hears what becomes of this process's sessions and tells the other PCs. It is a courtesy: it returns at once, throws
 * nothing, and whatever becomes of it, packing goes on. Thread-safe.
 */
public interface SessionNews {
    /** How soon it is worth a line. */
    enum Haste {
        /** The session's state changed, or its holder gives a sign of life. */
        NOW,
        /** Something was packed: with whatever else is packed in the next seconds. */
        SOON
    }

    /**
     * @param line what there is to tell, asked on another thread when it is written; of several that wait only the last is
     *     asked
     */
    void tell(SessionId session, Haste haste, Supplier<Optional<IndexLine>> line);

    /** Tells nobody. */
    SessionNews NONE = (session, haste, line) -> {};
}
