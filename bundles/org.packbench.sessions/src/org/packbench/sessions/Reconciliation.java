package org.packbench.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;

/**
 * What becomes of records that a dead process left in its spool, decided once a claim is in force (docs/share.md, the
 * spool, a to d).
 *
 * @param append judged on exactly the state that the session has: they go on where it stands
 * @param late what was judged on a state that is gone, and everything after it: for a person to review
 * @param done merged or discarded already
 */
record Reconciliation(List<Pending> append, List<Pending> late, List<Pending> done) {

    /**
     * Decides.
     *
     * @param fold the state that the claim began with
     * @param since the valid headers of all epochs from the first one a record was judged in
     */
    static Reconciliation decide(List<Pending> spooled, Fold fold, List<Header> since, UUID station) {
        Reconciliation result = new Reconciliation(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        String expected = fold.hash();
        boolean late = false;
        for (Pending pending : spooled) {
            UUID id = pending.record().id();
            if (fold.settled(id)) {
                result.done().add(pending);
                continue;
            }
            late = late
                    || !pending.record().prevHash().equals(expected)
                    || !onlyOurs(since, pending.record().moment().epoch(), station);
            if (late) {
                result.late().add(pending);
            } else {
                result.append().add(pending);
                if (pending.record().history()) expected = pending.hash();
            }
        }
        return result;
    }

    private static boolean onlyOurs(List<Header> headers, long judgedIn, UUID station) {
        return headers.stream()
                .filter(header -> header.epoch() >= judgedIn)
                .allMatch(header -> header.holder().station().equals(station));
    }
}
