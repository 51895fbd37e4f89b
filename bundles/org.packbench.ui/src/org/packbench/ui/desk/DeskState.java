package org.packbench.ui.desk;

import java.util.Optional;

/**
 * Everything that a view shows follows from this.
 *
 * @param table the session being packed; empty between sessions
 * @param ended what was said of the session that ended last
 */
public record DeskState(ShareState share, Optional<Table> table, Optional<Ended> ended) {
    /** How the last session at this desk ended. */
    public record Ended(String client, String listName, int completed, int skipped, int orders, int units) {}

    DeskState with(ShareState next) {
        return new DeskState(next, table, ended);
    }

    DeskState with(Table next) {
        return new DeskState(share, Optional.of(next), Optional.empty());
    }

    DeskState cleared(Optional<Ended> how) {
        return new DeskState(share, Optional.empty(), how);
    }
}
