package org.packbench.races;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.lease.Station;

/**
 * A real process of a PC: all that are started with the PC's name are the same station.
 *
 * @param hasty whether every other process of this PC is taken for dead, as one that waits for nobody would
 */
public record PcProcess(String pc, boolean hasty) implements Station {
    public PcProcess(String pc) {
        this(pc, false);
    }

    @Override
    public UUID id() {
        return UUID.nameUUIDFromBytes(pc.getBytes());
    }

    @Override
    public String user() {
        return "packer";
    }

    /** Nothing is written there. */
    @Override
    public Path folder() {
        return Path.of(System.getProperty("java.io.tmpdir"));
    }

    @Override
    public boolean alive(long pid, Instant started) {
        return !hasty
                && ProcessHandle.of(pid)
                        .filter(found -> found.isAlive() && started(found).equals(started))
                        .isPresent();
    }

    private static Instant started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    @Override
    public Holder holder(WorkerName worker) {
        ProcessHandle here = ProcessHandle.current();
        return new Holder(id(), pc, user(), here.pid(), started(here), worker);
    }
}
