package org.packbench.ui.commands;

import org.eclipse.ui.IWorkbenchWindow;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.end.Ending;

/** Leaves the session on the desk for later. */
public final class LeaveHandler extends DeskHandler {
    @Override
    void run(IWorkbenchWindow window, Desk desk) {
        new Ending(window.getShell(), desk).leave();
    }
}
