package org.packbench.app.cli;

import java.io.PrintStream;
import org.packbench.core.index.SessionIndex;
import org.packbench.core.index.SessionIndex.Snapshot;
import org.packbench.core.storage.StorageException;

/**
 * The sessions of a share as the browser and every export have them: the index, after a look through the folders for those
 * of other programs. A command is one look at a share that nobody may have looked at before, so it waits for that.
 */
final class AllSessions {
    private AllSessions() {}

    /** @param err is told how far the look is, and which lines of the index could not be read */
    static Snapshot read(SessionIndex index, PrintStream err) throws StorageException {
        ScanProgress progress = new ScanProgress(err, Terminal.attached(), System::nanoTime);
        Snapshot seen;
        try {
            seen = index.scan(progress);
        } finally {
            progress.end();
        }
        seen.problems().forEach(problem -> err.println(Messages.bind(Messages.Warning, problem)));
        return seen;
    }
}
