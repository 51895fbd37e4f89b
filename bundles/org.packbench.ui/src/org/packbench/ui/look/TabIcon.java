package org.packbench.ui.look;

import java.nio.file.Path;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.swt.graphics.Image;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** A view's icon as its tab shows it: the workbench draws the file in its one ink, which a dark window swallows. */
public final class TabIcon {
    private static final int PX = 16;

    private TabIcon() {}

    /** @param view as the plug-in's manifest has it */
    public static Image of(IConfigurationElement view, Theme theme) {
        String file = Path.of(view.getAttribute("icon")).getFileName().toString();
        return theme.icon(file.substring(0, file.lastIndexOf('.')), PX, Role.INK);
    }
}
