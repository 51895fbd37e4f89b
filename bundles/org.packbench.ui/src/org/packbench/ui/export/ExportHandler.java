package org.packbench.ui.export;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.packbench.ui.look.Look;

/** Exports what the part in front has; on one that has nothing, the command is grey. */
public final class ExportHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional.ofNullable(Adapters.adapt(HandlerUtil.getActivePart(event), Exportable.class))
                .ifPresent(part -> open(window, ExportRequest.of(part)));
        return null;
    }

    private static void open(IWorkbenchWindow window, ExportRequest request) {
        new ExportDialog(
                        window.getShell(),
                        window.getService(Look.class).theme(),
                        request,
                        window.getService(Exporters.class).all())
                .open();
    }
}
