package org.packbench.ui.commands;

import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IServiceLocator;
import org.packbench.core.packing.PackingState;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.DeskState;
import org.packbench.ui.desk.ShareState;
import org.packbench.ui.work.Watch;

/** The desk's state as variables, so that the registry says when a command can be used. */
public final class DeskSource extends AbstractSourceProvider {
    /** {@code none opening ready failed}. */
    public static final String SHARE = "org.packbench.ui.share";
    /** {@code none open lost}. */
    public static final String SESSION = "org.packbench.ui.session";
    /** {@code none open}: whether an order lies on the table. */
    public static final String ORDER = "org.packbench.ui.order";

    private @Nullable Watch watch;
    private @Nullable Desk desk;
    private Map<String, String> last = Map.of();

    @Override
    public void initialize(IServiceLocator locator) {
        super.initialize(locator);
        Desk service = locator.getService(Desk.class);
        Display display = PlatformUI.getWorkbench().getDisplay();
        desk = service;
        watch = service.watch(() -> {
            if (!display.isDisposed()) display.asyncExec(this::changed);
        });
        last = variables(service.state());
    }

    /** Looks again; the packing screen calls it when an order was opened or closed. UI thread. */
    public void changed() {
        Desk service = desk;
        if (service == null) return;
        Map<String, String> now = variables(service.state());
        if (now.equals(last)) return;
        last = now;
        fireSourceChanged(ISources.WORKBENCH, Map.copyOf(now));
    }

    private static Map<String, String> variables(DeskState state) {
        boolean order = state.table()
                .map(t -> t.session().state())
                .flatMap(PackingState::open)
                .isPresent();
        return Map.of(SHARE, share(state.share()), SESSION, session(state), ORDER, order ? "open" : "none");
    }

    private static String session(DeskState state) {
        return state.table()
                .map(table -> table.session().saving().lost().isPresent() ? "lost" : "open")
                .orElse("none");
    }

    private static String share(ShareState share) {
        return switch (share) {
            case ShareState.None none -> "none";
            case ShareState.Opening opening -> "opening";
            case ShareState.Ready ready -> "ready";
            case ShareState.Failed failed -> "failed";
        };
    }

    @Override
    public Map<String, String> getCurrentState() {
        return last;
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {SHARE, SESSION, ORDER};
    }

    @Override
    public void dispose() {
        Watch open = watch;
        if (open != null) open.close();
    }
}
