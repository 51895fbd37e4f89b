package org.packbench.sessions;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.journal.JournalRecord.Control;
import org.packbench.core.packing.Effect;
import org.packbench.core.packing.LateEffects;
import org.packbench.core.packing.PackingState;
import org.packbench.core.session.Verdict;

/**
 * A person's word on a late scan: what it changes, and what its record keeps of the scan and the reason.
 *
 * @param late the scan as it was judged
 */
record Settling(Control control, JournalRecord late, List<Effect> effects, Map<String, Object> ext) {
    private static final Logger LOG = System.getLogger(Settling.class.getName());

    /** The word, ready to be written; empty when an accepted scan does not fit any more. */
    static Optional<Settling> of(PackingState state, JournalRecord late, Verdict verdict) {
        return switch (verdict.kind()) {
            case DISCARD -> Optional.of(new Settling(Control.DISCARDED, late, List.of(), ext(late, verdict)));
            case ACCEPT ->
                LateEffects.of(state, late.effects())
                        .map(effects -> new Settling(Control.ACCEPTED, late, effects, ext(late, verdict)));
        };
    }

    private static Map<String, Object> ext(JournalRecord late, Verdict verdict) {
        Map<String, Object> scan = new LinkedHashMap<>();
        scan.put("at", late.moment().at().toEpochMilli());
        scan.put("epoch", late.moment().epoch());
        scan.put("worker", late.worker().id().value());
        scan.put("op", late.op());
        scan.put("raw", late.raw());
        scan.putAll(Strange.keys(late));
        Map<String, Object> ext = new LinkedHashMap<>();
        if (!verdict.reason().isEmpty()) ext.put("reason", verdict.reason());
        ext.put("late", scan);
        return ext;
    }

    Verdict.Result result() {
        return control == Control.ACCEPTED ? Verdict.Result.ACCEPTED : Verdict.Result.DISCARDED;
    }

    void log(SessionId session, WorkerName reviewer, String pc) {
        LOG.log(
                Level.INFO,
                "Late scan {0}: {1}, scan {2} of {3} ({4} {5}), by worker {6}, PC {7}; reason: {8}",
                control.word(),
                session,
                late.id(),
                late.worker(),
                late.op(),
                late.raw(),
                reviewer,
                pc,
                ext.getOrDefault("reason", "none given"));
    }
}
