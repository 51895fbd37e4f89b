package org.packbench.app.workbench;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.packbench.ui.views.Views;

/**
 * The session browser, and details and whatever else is opened beside it in the same stack. The segment that it begins with
 * stands behind the class in the registry.
 */
public final class SessionsPerspective implements IPerspectiveFactory, IExecutableExtension {
    private static final String ALL = "all";

    private String segment = ALL;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        segment = String.valueOf(data);
    }

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String view = segment.equals(ALL) ? Views.SESSIONS : Views.SESSIONS + ":" + segment;
        layout.setEditorAreaVisible(false);
        IFolderLayout stack = layout.createFolder("main", IPageLayout.LEFT, 1.0f, layout.getEditorArea());
        stack.addView(view);
        stack.addPlaceholder(Views.DETAILS + ":*");
        stack.addPlaceholder("*");
        layout.getViewLayout(view).setCloseable(false);
        layout.getViewLayout(view).setMoveable(false);
    }
}
