package org.packbench.sessions.index;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.lease.Station;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.IndexLine;
import org.packbench.documents.IndexLine.Process;
import org.packbench.sessions.SessionNews;

/**
 * Writes this process's file of the index, on a thread of its own that lives from the first news on. What is packed is told
 * every {@link #TOGETHER} at most, a change of state and a sign of life at once; the newest of each session is what is
 * written, so that a share that does not answer costs memory for one line a session and no more (docs/decisions/0017).
 */
@Component(
        service = {SessionNews.class, IndexAppender.class},
        configurationPid = "org.packbench.share",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class IndexAppender implements SessionNews {
    /** Two round trips of a thread that nobody waits for; a supervisor looks every 15 s at the soonest. */
    static final Duration TOGETHER = Duration.ofSeconds(10);

    private static final Logger LOG = System.getLogger(IndexAppender.class.getName());
    private static final Duration LAST_WORDS = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
    private static final WorkerName NOBODY = new WorkerName(new WorkerId("-"), "");

    private final IndexFile file;
    private final Map<SessionId, Waiting> waiting = new LinkedHashMap<>();
    private @Nullable Thread thread;
    private boolean writing;
    private boolean over;

    @Activate
    public IndexAppender(@Reference(name = "storage") Storage storage, @Reference Station station) {
        this(storage, station, Clocks.SYSTEM);
    }

    IndexAppender(Storage storage, Station station, Clocks clocks) {
        this.file = new IndexFile(storage, station, clocks);
    }

    /** This process, as the lines of sessions that it holds name it. */
    static Process here(Station station) {
        Holder here = station.holder(NOBODY);
        return new Process(here.pid(), here.started());
    }

    /** @param due on the monotonic clock, when it is to be written */
    private record Waiting(long due, Supplier<Optional<IndexLine>> line) {}

    @Override
    public synchronized void tell(SessionId session, Haste haste, Supplier<Optional<IndexLine>> line) {
        if (over) return;
        long due = System.nanoTime() + (haste == Haste.NOW ? 0 : TOGETHER.toNanos());
        Waiting before = waiting.remove(session);
        waiting.put(session, new Waiting(before == null ? due : Math.min(before.due(), due), line));
        if (thread == null) {
            thread = Thread.ofPlatform().daemon().name("packbench index").start(this::run);
        }
        notifyAll();
    }

    private void run() {
        Duration pause = Duration.ZERO;
        try {
            for (Map<SessionId, Waiting> batch = take(); !batch.isEmpty(); batch = take()) {
                try {
                    file.append(lines(batch));
                    pause = Duration.ZERO;
                } catch (StorageException e) {
                    pause = pause.isZero() ? PAUSE : pause.multipliedBy(2);
                    if (pause.compareTo(LONGEST_PAUSE) > 0) pause = LONGEST_PAUSE;
                    LOG.log(Level.WARNING, "the index is not written for now; sessions are not touched by that", e);
                    if (!again(batch, pause)) return;
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            file.close();
            ended();
        }
    }

    /** The next news begin anew, whatever ended this. */
    private synchronized void ended() {
        thread = null;
        writing = false;
        notifyAll();
    }

    /** What is due, and what else waits, since it costs no round trip more; empty at the end. */
    private synchronized Map<SessionId, Waiting> take() throws InterruptedException {
        writing = false;
        notifyAll();
        while (true) {
            long now = System.nanoTime();
            long first = waiting.values().stream().mapToLong(Waiting::due).min().orElse(Long.MAX_VALUE);
            if (!waiting.isEmpty() && (over || first - now <= 0)) break;
            if (over) return Map.of();
            if (waiting.isEmpty()) wait();
            else wait(Math.max(1, Duration.ofNanos(first - now).toMillis()));
        }
        Map<SessionId, Waiting> batch = new LinkedHashMap<>(waiting);
        waiting.clear();
        writing = true;
        return batch;
    }

    private static List<IndexLine> lines(Map<SessionId, Waiting> batch) {
        List<IndexLine> lines = new ArrayList<>();
        batch.values().forEach(one -> one.line().get().ifPresent(lines::add));
        return lines;
    }

    /** What came meanwhile is newer than what could not be written; false at the end. */
    private synchronized boolean again(Map<SessionId, Waiting> batch, Duration pause) throws InterruptedException {
        batch.forEach(waiting::putIfAbsent);
        long until = System.nanoTime() + pause.toNanos();
        for (long left = pause.toMillis(); left > 0 && !over; left = (until - System.nanoTime()) / 1_000_000)
            wait(left);
        return !over;
    }

    /** Writes what waits without waiting for more of it; false when the share did not take it in time. */
    synchronized boolean settle(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        waiting.replaceAll((session, one) -> new Waiting(System.nanoTime(), one.line()));
        notifyAll();
        for (long left = patience.toMillis(); left > 0 && (writing || !waiting.isEmpty()); ) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
        return !writing && waiting.isEmpty();
    }

    /** Writes lines that somebody waits for, such as those of a look into folders. */
    void write(List<IndexLine> lines) throws StorageException {
        synchronized (this) {
            if (over) return;
        }
        file.append(lines);
    }

    /** Begins a new file, for the one that is being written was damaged by somebody. */
    void beginAnew() {
        file.close();
    }

    @Deactivate
    void close() {
        Thread writing;
        synchronized (this) {
            over = true;
            writing = thread;
            notifyAll();
        }
        if (writing == null) {
            file.close();
            return;
        }
        try {
            writing.join(LAST_WORDS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        writing.interrupt();
    }
}
