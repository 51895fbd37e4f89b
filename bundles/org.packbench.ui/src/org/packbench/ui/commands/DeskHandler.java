package org.packbench.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.packbench.ui.desk.Desk;

/** A command that works on the desk, from whichever window it was given. */
abstract class DeskHandler extends AbstractHandler {
    @Override
    public final @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        run(window, window.getService(Desk.class));
        return null;
    }

    abstract void run(IWorkbenchWindow window, Desk desk);
}
