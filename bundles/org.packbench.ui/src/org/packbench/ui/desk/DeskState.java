package org.packbench.ui.desk;

import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.session.OpenSession.Departure;

/**
 * Everything that a view shows follows from this.
 *
 * @param table the session being packed; empty between sessions
 * @param parting how the session that lay on the desk last went away; empty when it was left
 */
public record DeskState(ShareState share, Optional<Table> table, Optional<Parting> parting) {
    /** How a session goes away. */
    public sealed interface Parting {}

    /**
     * It was ended here.
     *
     * @param report the name that its report got because the one before is open; empty when it has its own
     */
    public record Ended(
            String client, String listName, int completed, int skipped, int orders, int units, Optional<String> report)
            implements Parting {}

    /** It was handed over, or released by itself: restoring brings it back. */
    public record Departed(SessionId session, Departure how) implements Parting {}

    DeskState with(ShareState next) {
        return new DeskState(next, table, parting);
    }

    DeskState with(Table next) {
        return new DeskState(share, Optional.of(next), Optional.empty());
    }

    DeskState cleared(Optional<Parting> how) {
        return new DeskState(share, Optional.empty(), how);
    }
}
