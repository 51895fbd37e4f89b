package org.packbench.app.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.packbench.ui.views.PackingView;

/** One view that fills the window and stays there; others open beside it in the same stack. */
public final class PackingPerspective implements IPerspectiveFactory {
    static final String ID = "org.packbench.app.packing";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout stack = layout.createFolder("main", IPageLayout.LEFT, 1.0f, layout.getEditorArea());
        stack.addView(PackingView.ID);
        stack.addPlaceholder("*");
        layout.getViewLayout(PackingView.ID).setCloseable(false);
        layout.getViewLayout(PackingView.ID).setMoveable(false);
    }
}
