package org.packbench.ui.commands;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.doctor.DoctorView;

/** Opens the share doctor, which examines the share at once. */
public final class DoctorHandler extends DeskHandler {
    @Override
    void run(IWorkbenchWindow window, Desk desk) {
        try {
            window.getActivePage().showView(DoctorView.ID);
        } catch (PartInitException e) {
            throw new IllegalStateException("the view stands in this bundle's registry", e);
        }
    }
}
