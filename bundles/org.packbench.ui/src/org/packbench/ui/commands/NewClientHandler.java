package org.packbench.ui.commands;

import org.eclipse.ui.IWorkbenchWindow;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.look.Look;
import org.packbench.ui.start.NewClientDialog;

/** Makes a client. */
public final class NewClientHandler extends DeskHandler {
    @Override
    void run(IWorkbenchWindow window, Desk desk) {
        if (desk.state().share() instanceof Ready share)
            new NewClientDialog(
                            window.getShell(),
                            share.profiles(),
                            window.getService(Look.class).theme())
                    .open();
    }
}
