package org.packbench.app.workbench;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.packbench.ui.desk.Desk;

/** Opens the share that this PC is set up for; the desk's state says how it went. */
final class OpenShareJob extends Job {
    private final Desk desk;
    private final ConfiguredShare configured;

    OpenShareJob(Desk desk, ConfiguredShare configured) {
        super("Packbench");
        this.desk = desk;
        this.configured = configured;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        configured.root().ifPresent(desk::open);
        return Status.OK_STATUS;
    }
}
