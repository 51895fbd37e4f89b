package org.packbench.ui.text;

import java.util.Optional;
import org.packbench.core.WorkerName;
import org.packbench.ui.Messages;

/** Who packed, as every list, file and line of the product names them: the best that the session's files say. */
public final class Workers {
    private Workers() {}

    /**
     * {@code 001 (John Doe)}, {@code 001}, {@code John Doe}, else the PC, else {@code Unknown}.
     *
     * @param pc where it was packed
     */
    public static String shown(Optional<WorkerName> worker, Optional<String> pc) {
        return WorkerName.shown(worker, pc, Messages.workerUnknown);
    }
}
