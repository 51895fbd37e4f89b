package org.packbench.ui.commands;

import org.eclipse.ui.IWorkbenchWindow;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.details.DetailsView;
import org.packbench.ui.details.SessionChooser;
import org.packbench.ui.look.Look;

/** Shows one session whole: asks which, where no table of sessions in front says it. */
public final class DetailsHandler extends DeskHandler {
    @Override
    void run(IWorkbenchWindow window, Desk desk) {
        if (!(desk.state().share() instanceof Ready share)) return;
        var chooser = new SessionChooser(
                window.getShell(), share, window.getService(Look.class).theme());
        chooser.ask().ifPresent(session -> DetailsView.open(window.getActivePage(), session));
    }
}
