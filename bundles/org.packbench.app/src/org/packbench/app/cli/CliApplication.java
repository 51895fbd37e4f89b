package org.packbench.app.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import java.util.logging.ConsoleHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** The application behind {@code packbench-cli}: no workspace, no display. Its result is the process's exit code. */
public final class CliApplication implements IApplication {
    private static final System.Logger LOG = System.getLogger(CliApplication.class.getName());

    @Override
    public Object start(@Nullable IApplicationContext started) {
        IApplicationContext context = Objects.requireNonNull(started);
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        context.applicationRunning();
        Commands commands = new Commands(bundleContext(), out, err);
        quiet(commands);
        try {
            commands.run(new Arguments(List.of(arguments)));
            return EXIT_OK;
        } catch (Exit exit) {
            err.println(exit.text());
            // the person has been told: below what the console shows
            LOG.log(System.Logger.Level.INFO, "ended with " + exit.code() + ": " + exit.text(), exit);
            if (commands.debug()) exit.printStackTrace(err);
            return exit.code();
        } finally {
            out.flush();
        }
    }

    /** What is informative goes to the log, not between answers, and so do traces. */
    private static void quiet(Commands commands) {
        for (Handler handler : Logger.getLogger("").getHandlers())
            if (handler instanceof ConsoleHandler) {
                handler.setLevel(Level.WARNING);
                handler.setFormatter(new ConsoleLine(commands::debug));
            }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PlainStream(new FileOutputStream(descriptor));
    }

    private static BundleContext bundleContext() {
        return FrameworkUtil.getBundle(CliApplication.class).getBundleContext();
    }

    @Override
    public void stop() {
        // the framework is going down: the session is closed by its component's deactivation
    }
}
