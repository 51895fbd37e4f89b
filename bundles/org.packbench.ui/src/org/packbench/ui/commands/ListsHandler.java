package org.packbench.ui.commands;

import org.eclipse.ui.IWorkbenchWindow;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.lists.ListsWish;
import org.packbench.ui.look.Look;

/** Chooses a packing list among those that lie in the folders of sessions. */
public final class ListsHandler extends DeskHandler {
    @Override
    void run(IWorkbenchWindow window, Desk desk) {
        new SessionDialogs(window.getShell(), desk, window.getService(Look.class)).lists(ListsWish.NONE);
    }
}
