package org.packbench.app.workbench;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.end.Closing;
import org.packbench.ui.settings.ConfigFile;

/** What the workbench does at its start and before its end. */
final class PackbenchAdvisor extends WorkbenchAdvisor {
    private final ConfigFile config;

    PackbenchAdvisor(ConfigFile config) {
        this.config = config;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        configurer.setExitOnLastWindowClose(true);
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new PackbenchWindow(configurer, config);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return PackingPerspective.ID;
    }

    @Override
    public String getMainPreferencePageId() {
        return "org.packbench.ui.preferences";
    }

    @Override
    public void postStartup() {
        IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
        ConfiguredShare configured = workbench.getService(ConfiguredShare.class);
        Desk desk = workbench.getService(Desk.class);
        new OpenShareJob(desk, configured, config).schedule();
        PreferencePages.tidy(workbench.getPreferenceManager());
    }

    /** An open session is saved and released first; the workbench closes once that is done. */
    @Override
    public boolean preShutdown() {
        IWorkbench workbench = getWorkbenchConfigurer().getWorkbench();
        return new Closing(workbench, workbench.getService(Desk.class)).mayClose();
    }
}
