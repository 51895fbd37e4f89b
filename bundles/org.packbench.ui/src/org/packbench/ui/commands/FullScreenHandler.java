package org.packbench.ui.commands;

import org.eclipse.ui.IWorkbenchWindow;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.look.FullScreen;

/** To full screen and back. */
public final class FullScreenHandler extends DeskHandler {
    @Override
    void run(IWorkbenchWindow window, Desk desk) {
        FullScreen.toggle(window);
    }
}
