package org.packbench.ui.views;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.packbench.ui.desk.Desk;

/** The arrangements of the window, one for each kind of work; their ids are those of the application's registry. */
public enum Perspectives {
    PACKING("packing"),
    SESSIONS("sessions"),
    MONITOR("monitor"),
    STATISTICS("statistics"),
    /** Ready views of the browser. */
    ACTIVE("sessions.active"),
    COMPLETED("sessions.completed"),
    AVAILABLE("sessions.available");

    private static final String PREFIX = "org.packbench.app.";

    private final String name;

    Perspectives(String name) {
        this.name = name;
    }

    public String id() {
        return PREFIX + name;
    }

    /** The command that goes there. */
    public String command() {
        return "org.packbench.ui.command." + name;
    }

    /** Whether it is one of the browser's. */
    boolean isSessions() {
        return switch (this) {
            case SESSIONS, ACTIVE, COMPLETED, AVAILABLE -> true;
            case PACKING, MONITOR, STATISTICS -> false;
        };
    }

    /** By the last part of its id. */
    public static Optional<Perspectives> named(String name) {
        for (Perspectives each : values()) if (each.name.equals(name)) return Optional.of(each);
        return Optional.empty();
    }

    /** The one that a page shows; empty for one of another bundle's. */
    public static Optional<Perspectives> of(@Nullable IWorkbenchPage page) {
        IPerspectiveDescriptor shown = page == null ? null : page.getPerspective();
        if (shown == null) return Optional.empty();
        return shown.getId().startsWith(PREFIX) ? named(shown.getId().substring(PREFIX.length())) : Optional.empty();
    }

    /** Whether the product has it. */
    public boolean there() {
        return PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id()) != null;
    }

    /** Shows it in this window. UI thread. */
    public void show(IWorkbenchWindow window) {
        if (!there()) return;
        try {
            PlatformUI.getWorkbench().showPerspective(id(), window);
        } catch (WorkbenchException e) {
            throw new IllegalStateException("it stands in the registry: " + id(), e);
        }
    }

    /** Brings its own view to the front, whatever was opened beside it. UI thread. */
    public void raise(IWorkbenchPage page) {
        int dot = name.indexOf('.');
        try {
            page.showView(view(), dot < 0 ? null : name.substring(dot + 1), IWorkbenchPage.VIEW_ACTIVATE);
        } catch (PartInitException e) {
            throw new IllegalStateException("it stands in this bundle's registry: " + view(), e);
        }
    }

    private String view() {
        return switch (this) {
            case PACKING -> Views.PACKING;
            case SESSIONS, ACTIVE, COMPLETED, AVAILABLE -> Views.SESSIONS;
            case MONITOR -> Views.MONITOR;
            case STATISTICS -> Views.STATISTICS;
        };
    }

    /** Calls when the window shows another one, for as long as the control lives. UI thread. */
    public static void watch(IWorkbenchWindow window, Control control, Runnable changed) {
        var listener = new PerspectiveAdapter() {
            @Override
            public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
                if (!control.isDisposed()) changed.run();
            }
        };
        window.addPerspectiveListener(listener);
        control.addListener(SWT.Dispose, e -> window.removePerspectiveListener(listener));
    }

    /**
     * Packing comes to the front whenever a session is opened, wherever that was asked for: from then on scans are packed,
     * and their answers must be seen.
     */
    public static void packWhatIsOpened(IWorkbenchWindow window, Desk desk) {
        Display display = window.getShell().getDisplay();
        var packs = new boolean[] {desk.state().table().isPresent()};
        desk.watch(() -> {
            boolean now = desk.state().table().isPresent();
            boolean opened = now && !packs[0];
            packs[0] = now;
            if (opened && !display.isDisposed())
                display.asyncExec(() -> {
                    if (!window.getShell().isDisposed()
                            && of(window.getActivePage())
                                    .filter(PACKING::equals)
                                    .isEmpty()) PACKING.show(window);
                });
        });
    }
}
