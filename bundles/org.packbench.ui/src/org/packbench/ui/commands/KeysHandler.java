package org.packbench.ui.commands;

import org.eclipse.ui.IWorkbenchWindow;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.look.Look;

/** Shows every key and command barcode. */
public final class KeysHandler extends DeskHandler {
    @Override
    void run(IWorkbenchWindow window, Desk desk) {
        new KeysDialog(window.getShell(), window, window.getService(Look.class).theme()).open();
    }
}
