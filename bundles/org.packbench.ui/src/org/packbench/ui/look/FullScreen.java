package org.packbench.ui.look;

import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.packbench.ui.views.Perspectives;

/**
 * Full screen: no menu and no toolbar; the status line stays, since it says where the work is saved. Only where nothing is
 * packed and all is to be read from afar it goes too.
 */
public final class FullScreen {
    private static final String MENU = FullScreen.class.getName();

    private FullScreen() {}

    /** A station that packs all day begins in it; F11 leaves it. */
    public static void begin(IWorkbenchWindow window) {
        set(window, true);
    }

    /** To full screen and back. */
    public static void toggle(IWorkbenchWindow window) {
        set(window, !window.getShell().getFullScreen());
    }

    private static void set(IWorkbenchWindow window, boolean full) {
        Shell shell = window.getShell();
        shell.setFullScreen(full);
        if (full) {
            shell.setData(MENU, shell.getMenuBar());
            shell.setMenuBar(null);
        } else if (shell.getData(MENU) instanceof Menu menu) shell.setMenuBar(menu);
        if (window.getService(MWindow.class) instanceof MTrimmedWindow trimmed) {
            MTrimBar top = window.getService(EModelService.class).getTrim(trimmed, SideValue.TOP);
            top.setVisible(!full);
        }
        follow(window);
    }

    /** After another arrangement of the window was chosen. */
    public static void follow(IWorkbenchWindow window) {
        if (!(window.getService(MWindow.class) instanceof MTrimmedWindow trimmed)) return;
        boolean board = Perspectives.of(window.getActivePage())
                .filter(Perspectives.MONITOR::equals)
                .isPresent();
        MTrimBar foot = window.getService(EModelService.class).getTrim(trimmed, SideValue.BOTTOM);
        boolean seen = !(board && window.getShell().getFullScreen());
        if (foot.isVisible() != seen) foot.setVisible(seen);
    }
}
