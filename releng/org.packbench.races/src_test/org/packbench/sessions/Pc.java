package org.packbench.sessions;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.lease.Station;

/** A PC with a disk of its own, whose processes live and die as a test says. Thread-safe. */
final class Pc implements Station {
    private static final Instant STARTED = Instant.parse("2025-11-03T07:00:00Z");

    private final UUID id = UUID.randomUUID();
    private final String name;
    private final Path folder;
    private final Set<Long> alive = ConcurrentHashMap.newKeySet();
    private volatile long pid = 1;

    Pc(String name, Path folder) {
        this.name = name;
        this.folder = folder;
        alive.add(pid);
    }

    /** The process is gone; what is started next on this PC is another one. */
    void crash() {
        alive.remove(pid);
        alive.add(++pid);
    }

    /** Another process is started beside this one, which lives on. */
    void startAnother() {
        alive.add(++pid);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String pc() {
        return name;
    }

    @Override
    public String user() {
        return "packer";
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public boolean alive(long asked, Instant started) {
        return alive.contains(asked);
    }

    @Override
    public Holder holder(WorkerName worker) {
        return new Holder(id, name, user(), pid, STARTED.plusSeconds(pid), worker);
    }
}
