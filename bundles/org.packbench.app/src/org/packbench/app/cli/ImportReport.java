package org.packbench.app.cli;

import java.nio.file.Path;
import org.packbench.core.SessionId;
import org.packbench.core.intake.Intake.Examined;

/** How the command line tells of a file that was looked at. */
interface ImportReport {
    void show(Path file, Examined examined);

    /** It is there for every station now. */
    void offered(SessionId session);
}
