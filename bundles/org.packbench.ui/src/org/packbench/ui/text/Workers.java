package org.packbench.ui.text;

import java.util.Optional;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Header.Holder;
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

    /** Who holds a session: the worker; the system's user where an older tool's lock names no worker. */
    public static String holding(Holder holder) {
        String worker = holder.worker().toString();
        return worker.isEmpty() && !holder.user().isBlank()
                ? holder.user().strip()
                : shown(Optional.of(holder.worker()), Optional.of(holder.pc()));
    }
}
