package org.packbench.app.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.packbench.ui.views.Views;

/** The statistics, and what is opened from them beside them in the same stack. */
public final class StatisticsPerspective implements IPerspectiveFactory {
    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout stack = layout.createFolder("main", IPageLayout.LEFT, 1.0f, layout.getEditorArea());
        stack.addView(Views.STATISTICS);
        stack.addPlaceholder(Views.DETAILS + ":*");
        stack.addPlaceholder("*");
        layout.getViewLayout(Views.STATISTICS).setCloseable(false);
    }
}
