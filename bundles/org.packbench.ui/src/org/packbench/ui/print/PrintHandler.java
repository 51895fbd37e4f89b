package org.packbench.ui.print;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.look.Look;

/** Opens the dialog that prints labels of the session on the table. */
public final class PrintHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        window.getService(Desk.class)
                .state()
                .table()
                .ifPresent(table -> new PrintDialog(
                                window.getShell(),
                                table,
                                window.getService(PrintQueue.class),
                                window.getService(Look.class).theme())
                        .open());
        return null;
    }
}
