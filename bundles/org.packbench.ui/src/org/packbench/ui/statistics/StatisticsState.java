package org.packbench.ui.statistics;

import java.util.Optional;

/**
 * Everything that the view shows follows from this.
 *
 * @param report the last one that was made; it stays while another is made, and when that fails
 * @param percent how far the reading is; empty when nothing is read
 * @param told why there is nothing to see, or what came of something that was wanted
 */
record StatisticsState(Optional<Report> report, Optional<Integer> percent, Optional<String> told) {
    static StatisticsState nothing(String told) {
        return new StatisticsState(Optional.empty(), Optional.empty(), Optional.of(told));
    }

    boolean busy() {
        return percent.isPresent();
    }

    StatisticsState with(Report next) {
        return new StatisticsState(Optional.of(next), percent, told);
    }

    StatisticsState reading(int now) {
        return new StatisticsState(report, Optional.of(now), Optional.empty());
    }

    StatisticsState idle(String words) {
        return new StatisticsState(report, Optional.empty(), words.isEmpty() ? Optional.empty() : Optional.of(words));
    }
}
