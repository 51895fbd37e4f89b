package org.packbench.ui.commands;

import org.eclipse.ui.IWorkbenchWindow;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.look.Look;

/** Asks for a session that somebody else packs. */
public final class AskReleaseHandler extends DeskHandler {
    @Override
    void run(IWorkbenchWindow window, Desk desk) {
        new SessionDialogs(window.getShell(), desk, window.getService(Look.class)).askRelease();
    }
}
