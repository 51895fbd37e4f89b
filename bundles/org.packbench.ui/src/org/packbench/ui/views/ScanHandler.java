package org.packbench.ui.views;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.packbench.ui.packing.ScanCommand;

/** A command of the packing screen; which one, stands behind the class in the registry: {@code ScanHandler:SKIP}. */
public final class ScanHandler extends AbstractHandler implements IExecutableExtension {
    private ScanCommand command = ScanCommand.ACK;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, @Nullable Object data) {
        command = ScanCommand.valueOf(String.valueOf(data));
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        if (window.getActivePage().findView(PackingView.ID) instanceof PackingView view) view.command(command);
        return null;
    }
}
