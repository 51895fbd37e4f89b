package org.packbench.ui.tests;

import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.packbench.ui.tests.bot.Bot;
import org.packbench.ui.tests.bot.Workbench;

/** What a supervisor does in the views of sessions; it begins at the sample, and leaves all as it was. */
abstract class SupervisorJourney {
    static final int SESSIONS = SWT.ALT | '2';
    static final int MONITOR = SWT.ALT | '3';

    final Workplace place = Workplace.here();
    final Workbench workbench = place.workbench();

    @BeforeEach
    void beginAtTheSample() {
        workbench.resize(1920, 1080);
        place.openSample();
        place.putAway();
    }

    @AfterEach
    void packOnTheSampleAgain() {
        workbench.window().closeOthers();
        workbench.showPacking();
        workbench.resize(1920, 1080);
        place.open(Workplace.SHARE);
    }

    /** Goes to the browser by its key. */
    Bot sessions() {
        workbench.press(SESSIONS);
        return workbench.windowOf("Sessions");
    }

    /** Goes on once the window is arranged so. */
    void waitForPerspective(String name) {
        workbench.ui().waitUntil("the arrangement " + name, () -> perspective().equals("org.packbench.app." + name));
    }

    private static String perspective() {
        return PlatformUI.getWorkbench()
                .getWorkbenchWindows()[0]
                .getActivePage()
                .getPerspective()
                .getId();
    }
}
