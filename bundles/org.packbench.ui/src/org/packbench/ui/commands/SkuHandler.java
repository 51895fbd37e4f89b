package org.packbench.ui.commands;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.sku.SkuView;

/** Opens the editor of SKU mappings. */
public final class SkuHandler extends DeskHandler {
    @Override
    void run(IWorkbenchWindow window, Desk desk) {
        try {
            window.getActivePage().showView(SkuView.ID);
        } catch (PartInitException e) {
            throw new IllegalStateException("the view stands in this bundle's registry", e);
        }
    }
}
