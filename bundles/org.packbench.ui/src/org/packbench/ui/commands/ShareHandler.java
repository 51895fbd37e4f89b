package org.packbench.ui.commands;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.packbench.ui.desk.Desk;

/** Opens the preferences where the share is chosen. */
public final class ShareHandler extends DeskHandler {
    /** The page's id. */
    public static final String PAGE = "org.packbench.ui.preferences";

    @Override
    void run(IWorkbenchWindow window, Desk desk) {
        PreferencesUtil.createPreferenceDialogOn(window.getShell(), PAGE, null, null)
                .open();
    }
}
