package org.packbench.profiles;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.lease.Station;

/** A PC of this name, which keeps what it remembers in the folder. */
record TestStation(UUID id, String pc, Path folder) implements Station {
    TestStation(String pc, Path folder) {
        this(UUID.randomUUID(), pc, folder);
    }

    @Override
    public String user() {
        return "packer";
    }

    @Override
    public boolean alive(long pid, Instant started) {
        return ProcessHandle.of(pid).isPresent();
    }

    @Override
    public Holder holder(WorkerName worker) {
        return new Holder(id, pc, user(), ProcessHandle.current().pid(), Instant.EPOCH, worker);
    }
}
