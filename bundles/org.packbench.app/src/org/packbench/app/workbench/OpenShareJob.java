package org.packbench.app.workbench;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.settings.ConfigFile;

/** Opens the share that this PC is set up for; the desk's state says how it went. */
final class OpenShareJob extends Job {
    private static final System.Logger LOG = System.getLogger(OpenShareJob.class.getName());

    private final Desk desk;
    private final ConfiguredShare configured;
    private final ConfigFile config;

    OpenShareJob(Desk desk, ConfiguredShare configured, ConfigFile config) {
        super("Packbench");
        this.desk = desk;
        this.configured = configured;
        this.config = config;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        for (String problem : config.problems(desk.equipment().station()))
            LOG.log(System.Logger.Level.WARNING, problem);
        configured.root().ifPresent(desk::open);
        return Status.OK_STATUS;
    }
}
