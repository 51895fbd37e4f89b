package org.packbench.app.cli;

import java.io.PrintStream;
import org.eclipse.osgi.util.NLS;

/** {@code doctor}: looks a share over, and with {@code --repair} mends what may be mended safely. */
final class DoctorCommand {
    private final ShareAccess access;
    private final PrintStream out;

    DoctorCommand(ShareAccess access, PrintStream out) {
        this.access = access;
        this.out = out;
    }

    void run(Arguments arguments) throws Exit {
        boolean json = arguments.flag("json");
        boolean repair = arguments.flag("repair");
        open(arguments);
        arguments.requireAllKnown();
        new DoctorReport(access.doctor(), out).make(json, repair);
    }

    /** Whoever asks a doctor wants to know more than that it failed. */
    private void open(Arguments arguments) throws Exit {
        try {
            access.open(arguments);
        } catch (Exit unreachable) {
            if (unreachable.code() != Exit.Code.NOT_REACHABLE.value()) throw unreachable;
            long seconds = access.settings().connectionTimeout().toSeconds();
            String advice = NLS.bind(Messages.DoctorUnreachable, unreachable.text(), seconds);
            throw new Exit(Exit.Code.NOT_REACHABLE, advice, unreachable);
        }
    }
}
