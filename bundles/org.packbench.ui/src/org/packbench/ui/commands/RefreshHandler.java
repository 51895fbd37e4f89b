package org.packbench.ui.commands;

import org.eclipse.ui.IWorkbenchWindow;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState;
import org.packbench.ui.firstrun.FirstRun;
import org.packbench.ui.work.Work;

/** Tries a share again that could not be opened, or that does not answer while a session is packed. */
public final class RefreshHandler extends DeskHandler {
    @Override
    void run(IWorkbenchWindow window, Desk desk) {
        desk.state().table().ifPresent(table -> table.session().tryNow());
        if (desk.state().share() instanceof ShareState.Failed failed)
            Work.start(
                    window.getShell().getDisplay(),
                    Messages.workOpenShare,
                    monitor -> new FirstRun(desk).use(failed.at()),
                    result -> {});
    }
}
