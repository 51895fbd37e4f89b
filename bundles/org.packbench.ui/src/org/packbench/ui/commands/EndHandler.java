package org.packbench.ui.commands;

import org.eclipse.ui.IWorkbenchWindow;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.end.Ending;

/** Ends the session on the desk. */
public final class EndHandler extends DeskHandler {
    @Override
    void run(IWorkbenchWindow window, Desk desk) {
        new Ending(window.getShell(), desk).end();
    }
}
