package org.packbench.ui.sku;

import java.util.function.BooleanSupplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** What the view's commands do for as long as it is in front. */
final class SkuCommands {
    private static final String REFRESH = "org.packbench.ui.command.refresh";
    private static final String OWN = "org.packbench.ui.command.sku.";

    private final IWorkbenchPartSite site;
    private final SkuActions actions;
    private final BooleanSupplier typing;

    /** @param typing whether a text field has the keys: those that edit text are its own then */
    SkuCommands(IWorkbenchPartSite site, SkuActions actions, BooleanSupplier typing) {
        this.site = site;
        this.actions = actions;
        this.typing = typing;
    }

    void on(Runnable refresh, Runnable search) {
        on(REFRESH, refresh, false);
        on(OWN + "search", search, false);
        on(OWN + "add", actions::add, false);
        on(OWN + "edit", actions::edit, false);
        on(OWN + "remove", actions::remove, true);
        on(OWN + "undo", actions::undo, true);
        on(OWN + "import", actions::importFile, false);
        on(OWN + "export", actions::exportFile, false);
        on(OWN + "save", actions::save, false);
    }

    private void on(String command, Runnable run, boolean editsText) {
        site.getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public @Nullable Object execute(ExecutionEvent event) {
                run.run();
                return null;
            }

            @Override
            public boolean isEnabled() {
                return isHandled();
            }

            /** A key that nobody handles goes on to the field. */
            @Override
            public boolean isHandled() {
                return !(editsText && typing.getAsBoolean());
            }
        });
    }
}
