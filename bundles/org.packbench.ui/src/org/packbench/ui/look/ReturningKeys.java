package org.packbench.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * Sees to it that the window has the keys again when a dialog closes. A window manager does that; a kiosk on Linux often
 * runs without one, and then a scanner would type into nothing.
 */
public final class ReturningKeys {
    private final Shell window;

    private ReturningKeys(Shell window) {
        this.window = window;
    }

    /** Watches for as long as the window lives. */
    public static void watch(Shell window) {
        Display display = window.getDisplay();
        var keys = new ReturningKeys(window);
        display.addFilter(SWT.Dispose, keys::disposed);
    }

    /** Only who had the keys gives them back: what closes in the background takes them from nobody. */
    private void disposed(Event event) {
        if (!(event.widget instanceof Shell shell) || shell == window || shell.isDisposed()) return;
        Display display = shell.getDisplay();
        if (display.getActiveShell() != shell) return;
        display.asyncExec(() -> {
            if (!window.isDisposed() && display.getActiveShell() == null) window.forceActive();
        });
    }
}
