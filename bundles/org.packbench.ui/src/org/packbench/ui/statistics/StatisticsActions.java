package org.packbench.ui.statistics;

import org.packbench.core.statistics.Selection;
import org.packbench.core.statistics.Selection.Period;
import org.packbench.core.statistics.Sums.Unmapped;

/** What a person can have done in the view. */
interface StatisticsActions {
    void choose(Period period, Selection selection);

    /** Reads every summary again. */
    void rebuild();

    void cancel();

    void export();

    void map(Unmapped code);
}
