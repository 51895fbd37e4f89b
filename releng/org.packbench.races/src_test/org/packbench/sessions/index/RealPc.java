package org.packbench.sessions.index;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.lease.Station;
import org.packbench.races.PcProcess;

/** A real process of a PC, with a folder of its own. */
record RealPc(String pc, Path folder) implements Station {
    private PcProcess process() {
        return new PcProcess(pc);
    }

    @Override
    public UUID id() {
        return process().id();
    }

    @Override
    public String user() {
        return process().user();
    }

    @Override
    public boolean alive(long pid, Instant started) {
        return process().alive(pid, started);
    }

    @Override
    public Holder holder(WorkerName worker) {
        return process().holder(worker);
    }
}
