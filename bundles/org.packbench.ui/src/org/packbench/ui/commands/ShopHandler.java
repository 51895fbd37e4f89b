package org.packbench.ui.commands;

import org.eclipse.ui.IWorkbenchWindow;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.look.Look;
import org.packbench.ui.shop.ShopDialog;
import org.packbench.ui.shop.Shops;

/** Sets up a client's shop. */
public final class ShopHandler extends DeskHandler {
    @Override
    void run(IWorkbenchWindow window, Desk desk) {
        if (desk.state().share() instanceof Ready share)
            new ShopDialog(
                            window.getShell(),
                            desk,
                            share,
                            window.getService(Shops.class),
                            window.getService(Look.class).theme())
                    .open();
    }
}
