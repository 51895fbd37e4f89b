package org.packbench.ui.commands;

import java.util.Optional;
import org.eclipse.ui.IWorkbenchWindow;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.look.Look;

/** Restores a session that was left. */
public final class RestoreHandler extends DeskHandler {
    @Override
    void run(IWorkbenchWindow window, Desk desk) {
        new SessionDialogs(window.getShell(), desk, window.getService(Look.class)).restore(Optional.empty());
    }
}
