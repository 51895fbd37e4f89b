package org.packbench.core.journal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.packbench.core.WorkerName;
import org.packbench.core.packing.Effect;
import org.packbench.core.packing.Moment;

/**
 * One thing that happened in a session, as the journal keeps it (docs/share.md, rule 6).
 *
 * @param seq counts the session's data records from 1; a control record repeats the last data record's
 * @param id decides whether it is merged already
 * @param op the operation's word ({@code scan skip back undo force keep remove}), or a control word: see {@link Control}
 * @param raw the operation's argument as it came
 * @param outcome the outcome's wire name
 * @param ext keys of later versions, kept as they are; values are JSON's: text, number, boolean, list, map
 * @param prevHash the history's hash before this record: see {@link Fold#hash}
 */
public record JournalRecord(
        long seq,
        UUID id,
        Moment moment,
        WorkerName worker,
        String op,
        String raw,
        String outcome,
        List<Effect> effects,
        Map<String, Object> ext,
        String prevHash) {

    /** Records that are not packing. */
    public enum Control {
        /** The session was closed without ending; anybody may open it. */
        RELEASED,
        /** The session was ended; its summary can be made from what came before. */
        ENDED,
        /** An ended session goes on. */
        REOPENED,
        /** A late scan was accepted; {@code raw} is its id. */
        ACCEPTED,
        /** A late scan was discarded; {@code raw} is its id. */
        DISCARDED,
        /** The session is being put away, as it is: an ended one stays ended, any other is free. */
        ARCHIVED;

        /** The word in the journal: {@code released ended reopened accepted discarded archived}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** The control record of a word; empty for the words of packing operations. */
        public static java.util.Optional<Control> of(String word) {
            return java.util.Arrays.stream(values())
                    .filter(c -> c.word().equals(word))
                    .findFirst();
        }
    }

    public JournalRecord {
        effects = List.copyOf(effects);
        ext = Collections.unmodifiableMap(new LinkedHashMap<>(ext)); // in order, and a null is kept too
    }

    /** Whether this is packing (and so part of the history that {@link Fold#hash} covers). */
    public boolean data() {
        return Control.of(op).isEmpty();
    }

    /** Whether this moves {@link Fold#hash}: packing, or the acceptance of what was packed late. */
    public boolean history() {
        return Control.of(op).map(control -> control == Control.ACCEPTED).orElse(true);
    }
}
