package org.packbench.app.workbench;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The menus' frames; what stands in them is contributed to {@code additions}, by our views and by whoever adds a bundle. */
final class PackbenchMenu extends ActionBarAdvisor {
    private static final String SESSION = "session";
    private static final String PACKING = "packing";

    PackbenchMenu(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        register(ActionFactory.QUIT.create(window), AppMessages.itemExit);
        register(ActionFactory.PREFERENCES.create(window), AppMessages.itemPreferences);
        register(ActionFactory.ABOUT.create(window), AppMessages.itemAbout);
    }

    private void register(IAction action, String name) {
        action.setText(name);
        register(action);
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        MenuManager file = menu(bar, AppMessages.menuFile, IWorkbenchActionConstants.M_FILE);
        file.add(new Separator());
        file.add(getAction(ActionFactory.QUIT.getId()));
        menu(bar, AppMessages.menuSession, SESSION);
        menu(bar, AppMessages.menuPacking, PACKING);
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        MenuManager window = menu(bar, AppMessages.menuWindow, IWorkbenchActionConstants.M_WINDOW);
        window.add(new Separator());
        window.add(getAction(ActionFactory.PREFERENCES.getId()));
        var help = new MenuManager(AppMessages.menuHelp, IWorkbenchActionConstants.M_HELP);
        bar.add(help);
        help.add(new GroupMarker("group.keys"));
        // the place where the updates' own commands appear by themselves
        help.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        help.add(new Separator());
        help.add(getAction(ActionFactory.ABOUT.getId()));
    }

    private static MenuManager menu(IMenuManager bar, String name, String id) {
        var menu = new MenuManager(name, id);
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(menu);
        return menu;
    }
}
