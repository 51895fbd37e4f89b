package org.packbench.app.cli;

import java.io.PrintStream;
import org.packbench.ui.doctor.text.DoctorTexts;

/** {@code doctor}: looks a share over, and with {@code --repair} mends what may be mended safely. */
final class DoctorCommand {
    private final ShareAccess access;
    private final PrintStream out;
    private final PrintStream err;

    /** @param err is told how far a long examination is */
    DoctorCommand(ShareAccess access, PrintStream out, PrintStream err) {
        this.access = access;
        this.out = out;
        this.err = err;
    }

    void run(Arguments arguments) throws Exit {
        boolean json = arguments.flag("json");
        boolean repair = arguments.flag("repair");
        open(arguments);
        arguments.requireAllKnown();
        new DoctorReport(access.doctor(), out).make(json, repair, new DoctorProgress(err, Terminal.attached()));
    }

    /** Whoever asks a doctor wants to know more than that it failed. */
    private void open(Arguments arguments) throws Exit {
        try {
            access.open(arguments);
        } catch (Exit unreachable) {
            if (unreachable.code() != Exit.Code.NOT_REACHABLE.value()) throw unreachable;
            String advice = DoctorTexts.unreachable(
                    unreachable.text(), access.settings().connectionTimeout());
            throw new Exit(Exit.Code.NOT_REACHABLE, advice, unreachable);
        }
    }
}
