package org.packbench.ui.views;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPartSite;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.DeskState;
import org.packbench.ui.settings.ConfigFile;

/** The title of the window while it shows the packing screen: the order, else the list, else the product alone. */
record WindowTitle(IWorkbenchPartSite site) {
    void show(DeskState state) {
        boolean elsewhere = Perspectives.of(site.getPage())
                .filter(shown -> shown != Perspectives.PACKING)
                .isPresent();
        if (elsewhere) return;
        String about = state.table()
                .map(table -> table.session()
                        .state()
                        .open()
                        .map(Object::toString)
                        .orElseGet(() ->
                                NLS.bind(Messages.titleList, table.client().getClientId(), table.listName())))
                .orElse("");
        String product = site.getService(ConfigFile.class).product();
        String title = about.isEmpty() ? product : NLS.bind(Messages.titleWith, about, product);
        MWindow window = site.getService(MWindow.class);
        if (window != null && !title.equals(window.getLabel())) window.setLabel(title);
    }
}
