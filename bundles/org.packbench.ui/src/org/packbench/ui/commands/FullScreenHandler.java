package org.packbench.ui.commands;

import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.packbench.ui.desk.Desk;

/** Full screen: no menu and no toolbar; the status line stays, since it says where the work is saved. */
public final class FullScreenHandler extends DeskHandler {
    private static final String MENU = FullScreenHandler.class.getName();

    @Override
    void run(IWorkbenchWindow window, Desk desk) {
        Shell shell = window.getShell();
        boolean full = !shell.getFullScreen();
        shell.setFullScreen(full);
        if (full) {
            shell.setData(MENU, shell.getMenuBar());
            shell.setMenuBar(null);
        } else if (shell.getData(MENU) instanceof Menu menu) shell.setMenuBar(menu);
        if (window.getService(MWindow.class) instanceof MTrimmedWindow trimmed) {
            MTrimBar top = window.getService(EModelService.class).getTrim(trimmed, SideValue.TOP);
            top.setVisible(!full);
        }
    }
}
