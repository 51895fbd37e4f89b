package org.packbench.ui.commands;

import org.eclipse.ui.IWorkbenchWindow;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.look.Look;

/** Restores a session that was left. */
public final class RestoreHandler extends DeskHandler {
    @Override
    void run(IWorkbenchWindow window, Desk desk) {
        var dialogs = new SessionDialogs(window.getShell(), desk, window.getService(Look.class));
        dialogs.restore(dialogs.departed());
    }
}
