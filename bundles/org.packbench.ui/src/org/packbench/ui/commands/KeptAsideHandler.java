package org.packbench.ui.commands;

import org.eclipse.ui.IWorkbenchWindow;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.look.Look;
import org.packbench.ui.views.PackingView;

/** Shows the scans that were kept aside; the packing screen then shows what was accepted. */
public final class KeptAsideHandler extends DeskHandler {
    @Override
    void run(IWorkbenchWindow window, Desk desk) {
        new SessionDialogs(window.getShell(), desk, window.getService(Look.class)).late();
        if (window.getActivePage().findView(PackingView.ID) instanceof PackingView view) view.reviewed();
    }
}
