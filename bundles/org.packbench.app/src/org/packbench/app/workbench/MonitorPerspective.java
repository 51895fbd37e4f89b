package org.packbench.app.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.packbench.ui.views.Views;

/** The board alone: nothing but it is to be read across the room. */
public final class MonitorPerspective implements IPerspectiveFactory {
    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addStandaloneView(Views.MONITOR, false, IPageLayout.LEFT, 1.0f, layout.getEditorArea());
        layout.getViewLayout(Views.MONITOR).setCloseable(false);
        layout.getViewLayout(Views.MONITOR).setMoveable(false);
    }
}
