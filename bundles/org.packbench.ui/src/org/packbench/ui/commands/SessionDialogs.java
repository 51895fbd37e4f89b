package org.packbench.ui.commands;

import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.packbench.core.SessionId;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.look.Look;
import org.packbench.ui.restore.RestoreDialog;
import org.packbench.ui.start.StartDialog;
import org.packbench.ui.start.StartWish;
import org.packbench.ui.start.StartWizard;

/** The dialogs that lead into a session; what they open lies on the desk when they return. */
public record SessionDialogs(Shell parent, Desk desk, Look look) {

    /** Starts a session, or restores the open one that the person chose instead. */
    public void start(StartWish wish) {
        if (!(desk.state().share() instanceof Ready share)
                || desk.state().table().isPresent()) return;
        var wizard = new StartWizard(desk, share, look.theme(), wish);
        new StartDialog(parent, wizard).open();
        if (wizard.restoreInstead().isPresent()) restore(wizard.restoreInstead());
    }

    public void restore(Optional<SessionId> first) {
        if (desk.state().share() instanceof Ready share && desk.state().table().isEmpty())
            new RestoreDialog(parent, desk, share, look.theme(), first).open();
    }
}
