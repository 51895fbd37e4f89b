package org.packbench.ui.text;

import java.util.Optional;
import org.packbench.core.WorkerName;
import org.packbench.ui.Messages;

/** Who packed, as every list, file and line of the product names them: the best that the session's files say. */
public final class Workers {
    /** The id of a worker of whom an older file has the name alone. */
    private static final String NO_ID = "?";

    private Workers() {}

    /**
     * {@code 001 (John Doe)}, {@code 001}, {@code John Doe}, else the PC, else {@code Unknown}.
     *
     * @param pc where it was packed
     */
    public static String shown(Optional<WorkerName> worker, Optional<String> pc) {
        return worker.map(Workers::named)
                .filter(name -> !name.isBlank())
                .or(() -> pc.filter(name -> !name.isBlank()))
                .orElse(Messages.workerUnknown);
    }

    private static String named(WorkerName worker) {
        return worker.id().value().equals(NO_ID) ? worker.name() : worker.toString();
    }
}
