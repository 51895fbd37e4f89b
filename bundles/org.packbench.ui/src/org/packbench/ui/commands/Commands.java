package org.packbench.ui.commands;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.packbench.ui.desk.Desk;

/** The workbench's commands by their ids. */
public final class Commands {
    /** Opens the preferences where the share is chosen. */
    public static final String SHARE = "org.packbench.ui.command.share";

    /** Opens the share doctor. */
    public static final String DOCTOR = "org.packbench.ui.command.doctor";

    private Commands() {}

    /** Opens the share anew that did not answer; F5 may mean something else in the view in front. */
    public static void tryShareAgain(IServiceLocator locator) {
        new RefreshHandler().run(locator.getService(IWorkbenchWindow.class), locator.getService(Desk.class));
    }

    /** Does the command if it can be done now; a barcode may be scanned at any time, so one that cannot is no error. */
    public static void execute(IServiceLocator locator, String id) {
        try {
            locator.getService(IHandlerService.class).executeCommand(id, null);
        } catch (NotEnabledException | NotHandledException e) {
            System.getLogger(Commands.class.getName()).log(System.Logger.Level.DEBUG, "not now: {0}", id);
        } catch (ExecutionException | NotDefinedException e) {
            throw new IllegalStateException(id, e);
        }
    }

    static String name(Command command) {
        try {
            return command.getName();
        } catch (NotDefinedException e) {
            throw new IllegalStateException(e);
        }
    }
}
