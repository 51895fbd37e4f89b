package org.packbench.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;

/** Whether somebody is being asked something: what they are asked about must not change under the question. */
public final class OpenQuestion {
    private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

    private OpenQuestion() {}

    /** In a dialog of this window. */
    public static boolean in(Shell window) {
        for (Shell shell : window.getShells()) if (shell.isVisible() && (shell.getStyle() & MODAL) != 0) return true;
        return false;
    }
}
