package org.packbench.ui.commands;

import org.eclipse.ui.IWorkbenchWindow;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.look.Look;
import org.packbench.ui.start.StartWish;

/** Starts a session. */
public final class StartHandler extends DeskHandler {
    @Override
    void run(IWorkbenchWindow window, Desk desk) {
        new SessionDialogs(window.getShell(), desk, window.getService(Look.class)).start(StartWish.NONE);
    }
}
