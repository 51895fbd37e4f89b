package org.packbench.ui.end;

import org.eclipse.ui.IWorkbench;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.SessionDoor;
import org.packbench.ui.work.Work;

/** Closing the window saves the open session and releases it, so that anybody can go on with it. */
public record Closing(IWorkbench workbench, Desk desk) {
    /**
     * Whether nothing lies on the desk. While something does, it is taken away in a job, which then closes the workbench;
     * what the share does not take in time waits in this PC's spool.
     */
    public boolean mayClose() {
        if (desk.state().table().isEmpty()) return true;
        var door = new SessionDoor(desk);
        Work.start(
                workbench.getDisplay(),
                Messages.workLeave,
                monitor -> {
                    door.leave();
                    return Boolean.TRUE;
                },
                result -> workbench.close());
        return false;
    }
}
