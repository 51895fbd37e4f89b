package org.packbench.ui.tests;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.packbench.ui.tests.bot.Workbench;

/** What somebody does in a view beside the packing screen: it begins at the sample, and leaves it as it was. */
abstract class ViewJourney {
    final Workplace place = Workplace.here();
    final Workbench workbench = place.workbench();
    private final String view;

    /** @param view its title */
    ViewJourney(String view) {
        this.view = view;
    }

    @BeforeEach
    void beginAtTheSample() {
        workbench.resize(1920, 1080);
        place.openSample();
        place.putAway();
    }

    @AfterEach
    void workOnTheSampleAgain() {
        workbench.close(view);
        workbench.resize(1920, 1080);
        place.open(Workplace.SHARE);
    }
}
