package org.packbench.app.workbench;

import java.io.IOException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.BundleContext;
import org.packbench.ui.look.Edges;
import org.packbench.ui.look.Look;
import org.packbench.ui.settings.ConfigFile;

/** The workbench's process. */
public final class WorkbenchApplication implements IApplication {
    @Override
    public Object start(IApplicationContext context) throws IOException {
        // files are read before there is anything that could freeze
        ConfigFile config = service(context, ConfigFile.class);
        Display.setAppName("Packbench");
        Edges.sharpen();
        Display display = PlatformUI.createDisplay();
        try {
            new Workspace(Platform.getInstanceLocation()).take();
            service(context, Look.class).dress(display);
            int code = PlatformUI.createAndRunWorkbench(display, new PackbenchAdvisor(config));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** The workbench, which finds services for everybody else, does not stand yet. */
    private static <T> T service(IApplicationContext context, Class<T> type) {
        BundleContext bundle = context.getBrandingBundle().getBundleContext();
        return bundle.getService(bundle.getServiceReference(type));
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) return;
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        display.asyncExec(() -> {
            if (!display.isDisposed()) workbench.close();
        });
    }
}
