package org.packbench.sessions.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.packbench.core.OrderNumber;
import org.packbench.core.history.SessionHistory.Opening;
import org.packbench.core.history.SessionHistory.Step;
import org.packbench.core.journal.JournalException;
import org.packbench.sessions.Readings.Reading;

/**
 * What happened in a session, in order.
 *
 * @param late orders that late scans were accepted for
 * @param wrongItems scans of what mapping or list knows, by the order on the table
 */
record Told(List<Step> steps, List<Opening> openings, Set<OrderNumber> late, Map<OrderNumber, Integer> wrongItems) {
    Told {
        steps = List.copyOf(steps);
        openings = List.copyOf(openings);
        late = Set.copyOf(late);
        wrongItems = Map.copyOf(wrongItems);
    }

    static Told of(Reading reading) throws JournalException {
        if (reading.history().isEmpty() || reading.history().get().chapters().isEmpty())
            return new OtherToolsSteps(reading).whole();
        List<Step> before =
                new OtherToolsSteps(reading).before(reading.history().get().base());
        return new Replay(reading.overview().id(), reading.history().get(), new ArrayList<>(before)).told();
    }
}
