package org.packbench.ui.packing;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.packbench.model.screen.Screen;
import org.packbench.ui.theme.Theme;

/**
 * The painted packing screen. It shows one {@link Screen} and repaints what changes in it; what is scanned and typed on
 * it goes to its {@link ScanListener}. Function and control keys belong to the workbench's key bindings.
 */
public final class ScanScreen extends Canvas {
    private final Theme theme;
    private final EContentAdapter observer = new EContentAdapter() {
        @Override
        public void notifyChanged(@Nullable Notification change) {
            super.notifyChanged(change);
            redraw();
        }
    };
    private @Nullable Screen screen;

    public ScanScreen(Composite parent, Theme theme) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.theme = theme;
    }

    /** Shows and observes this screen until another is shown or the canvas is disposed. */
    public void show(Screen next) {
        checkWidget();
        if (screen != null) screen.eAdapters().remove(observer);
        screen = next;
        next.eAdapters().add(observer);
        redraw();
    }
}
