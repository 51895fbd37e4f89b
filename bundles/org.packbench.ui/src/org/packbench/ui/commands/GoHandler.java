package org.packbench.ui.commands;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.views.Perspectives;

/** Goes to an arrangement of the window, the one whose name stands behind the class in the registry, and to its own view. */
public final class GoHandler extends DeskHandler implements IExecutableExtension {
    private Perspectives to = Perspectives.PACKING;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        to = Perspectives.named(String.valueOf(data)).orElseThrow();
    }

    @Override
    void run(IWorkbenchWindow window, Desk desk) {
        if (Perspectives.of(window.getActivePage()).filter(to::equals).isEmpty()) to.show(window);
        // what was opened beside it stays open, and takes none of the keys that follow
        IWorkbenchPage page = window.getActivePage();
        if (Perspectives.of(page).filter(to::equals).isPresent()) to.raise(page);
    }
}
