package org.packbench.contracts;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.lease.Station;

/** A PC whose processes live and die as a test says. Thread-safe. */
public final class TestStation implements Station {
    private static final Instant BOOT = Instant.parse("2025-11-03T07:00:00Z");

    private final UUID id = UUID.randomUUID();
    private final String pc;
    private final Optional<Path> folder;
    private final ConcurrentMap<Long, Instant> processes = new ConcurrentHashMap<>();
    private volatile long pid = 4711;

    /** A PC that keeps nothing: for what leases alone do. */
    public TestStation(String pc) {
        this(pc, Optional.empty());
    }

    /** A PC that keeps its spools in this folder. */
    public TestStation(String pc, Path folder) {
        this(pc, Optional.of(folder));
    }

    private TestStation(String pc, Optional<Path> folder) {
        this.pc = pc;
        this.folder = folder;
        processes.put(pid, started(pid));
    }

    /** This process dies, and another is started on the same PC. */
    public void crash() {
        processes.remove(pid);
        startAnother();
    }

    /** Another process is started beside this one, which lives on. */
    public synchronized void startAnother() {
        pid++;
        processes.put(pid, started(pid));
    }

    private static Instant started(long pid) {
        return BOOT.plusSeconds(pid);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String pc() {
        return pc;
    }

    @Override
    public String user() {
        return "packer";
    }

    /** @throws UnsupportedOperationException when it was made without one */
    @Override
    public Path folder() {
        return folder.orElseThrow(() -> new UnsupportedOperationException("this station has no folder"));
    }

    @Override
    public boolean alive(long asked, Instant started) {
        return started.equals(processes.get(asked));
    }

    @Override
    public Holder holder(WorkerName worker) {
        return new Holder(id, pc, user(), pid, started(pid), worker);
    }
}
