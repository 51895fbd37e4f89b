package org.packbench.ui.lists;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.session.ListCatalogue.Entry;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.session.Sessions.State;
import org.packbench.ui.lists.text.Messages;
import org.packbench.ui.restore.Restorable;
import org.packbench.ui.text.States;

/**
 * A list, and those that lie in the same folder.
 *
 * @param all of the folder, itself among them
 */
record Chosen(Entry entry, List<Entry> all) {
    State state() {
        return Restorable.state(entry.session());
    }

    /** What is read can be opened, whatever state it is in. */
    boolean opens() {
        return state() != State.DAMAGED;
    }

    /** Whether it was packed to its end, so that nobody expects it to be opened. */
    boolean finished() {
        return opens() && !States.unfinished(state());
    }

    /**
     * Why packing it may send parcels twice: a whole of which parts were begun, or a part of which the whole was; empty
     * when there is no reason.
     */
    Optional<String> twice() {
        List<Entry> begun = all.stream()
                .filter(other -> other.whole() != entry.whole())
                .filter(Chosen::begun)
                .toList();
        if (begun.isEmpty()) return Optional.empty();
        String named = begun.stream().map(Chosen::named).collect(Collectors.joining(", "));
        return Optional.of(NLS.bind(entry.whole() ? Messages.partsBegun : Messages.wholeBegun, named));
    }

    private static boolean begun(Entry entry) {
        Listed session = entry.session();
        return session.packedUnits() > 0
                || session.completed() > 0
                || switch (session.state()) {
                    case ACTIVE, HERE, STALE, PAUSED, COMPLETED, ARCHIVED -> true;
                    case AVAILABLE, ABANDONED, DAMAGED -> false;
                };
    }

    private static String named(Entry entry) {
        String state = States.word(Restorable.state(entry.session()));
        return entry.whole() ? state : entry.session().list() + " (" + state + ")";
    }
}
