package org.packbench.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Keys of a dialog, beside the mnemonics of its buttons: the workbench's own bindings sleep while a dialog is open. */
public final class Keys {
    private Keys() {}

    /**
     * Does something on a key while the shell is in front, whichever of its widgets has the focus.
     *
     * @param accelerator as a menu item has it, the letter in lower case
     */
    public static void on(Shell shell, int accelerator, Runnable run) {
        Display display = shell.getDisplay();
        Listener pressed = event -> {
            if (display.getActiveShell() != shell || key(event) != accelerator) return;
            event.doit = false;
            event.type = SWT.None;
            run.run();
        };
        display.addFilter(SWT.KeyDown, pressed);
        shell.addListener(SWT.Dispose, e -> display.removeFilter(SWT.KeyDown, pressed));
    }

    private static int key(Event event) {
        return (event.stateMask & SWT.MODIFIER_MASK) | Character.toLowerCase(event.keyCode);
    }
}
