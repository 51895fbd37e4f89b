package org.packbench.app.workbench;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.look.FullScreen;
import org.packbench.ui.look.ReturningKeys;
import org.packbench.ui.settings.ConfigFile;
import org.packbench.ui.status.StatusStrip;
import org.packbench.ui.views.Perspectives;
import org.packbench.ui.views.Switcher;

/** The one window. It fills the screen, as a packing station's does. */
final class PackbenchWindow extends WorkbenchWindowAdvisor {
    private final ConfigFile config;

    PackbenchWindow(IWorkbenchWindowConfigurer configurer, ConfigFile config) {
        super(configurer);
        this.config = config;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new PackbenchMenu(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(new Point(1280, 800));
        window.setTitle(config.product());
        window.setShowMenuBar(true);
        window.setShowCoolBar(true);
        window.setShowPerspectiveBar(false);
        // our own strip stands in its place
        window.setShowStatusLine(false);
        window.setShowProgressIndicator(false);
    }

    @Override
    public void postWindowCreate() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        Shell shell = window.getShell();
        // where no window manager maximizes, the bounds do
        shell.setBounds(shell.getMonitor().getClientArea());
        shell.setMaximized(true);
    }

    /** The trim is only complete now. */
    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        StatusStrip.install(window);
        Switcher.install(window);
        Perspectives.watch(window, window.getShell(), () -> FullScreen.follow(window));
        Perspectives.packWhatIsOpened(window, window.getService(Desk.class));
        ReturningKeys.watch(window.getShell());
        if (config.fullScreen()) FullScreen.begin(window);
    }
}
