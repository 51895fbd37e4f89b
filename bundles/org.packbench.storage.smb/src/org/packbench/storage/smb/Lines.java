package org.packbench.storage.smb;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;

/**
 * The one line to a share: made when it is needed, looked after while it is silent, and made again when it was lost.
 * The first attempt follows at once; after a failed one calls fail at once until the pause is over, so that a server
 * that is down is asked a few times a minute, and a wrong password not often enough to lock the account. Thread-safe.
 */
final class Lines {
    /** How a line is made. */
    interface Maker {
        Line make() throws StorageException;
    }

    /** Between attempts: doubled from the first to the last. Leases wait longer by themselves (rule 5). */
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    private static final Duration LAST_PAUSE = Duration.ofSeconds(5);

    /** After a refused login; accounts are commonly locked after three to five a quarter of an hour. */
    private static final Duration REFUSED_PAUSE = Duration.ofMinutes(5);

    /** A line that was silent this long is asked for a sign of life, so that a dead one is known before it is needed. */
    private static final Duration SILENT = Duration.ofSeconds(15);

    private static final System.Logger LOG = System.getLogger(Lines.class.getName());

    private final SmbRoot root;
    private final Maker maker;
    private final Duration timeout;
    private final ScheduledExecutorService alarms;
    private @Nullable CompletableFuture<Line> current;
    private @Nullable StorageException failure;
    private int failures;
    private long next = System.nanoTime();
    private boolean left;

    Lines(SmbRoot root, Maker maker, Duration timeout, ScheduledExecutorService alarms) {
        this.root = root;
        this.maker = maker;
        this.timeout = timeout;
        this.alarms = alarms;
        long pause = SILENT.toNanos() / 3;
        alarms.scheduleWithFixedDelay(this::lookAfter, pause, pause, TimeUnit.NANOSECONDS);
    }

    /** The line, which may be lost again before it is used. */
    Line line(SharePath asked) throws Unknown {
        try {
            return making(asked).get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw new Unknown(asked, "not connected to " + root, e.getCause());
        } catch (TimeoutException e) {
            throw new Unknown(asked, "not connected to " + root + " within " + timeout.toMillis() + " ms", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unknown(asked, "interrupted", e);
        }
    }

    /** The line if there is one that works. */
    synchronized Optional<Line> living() {
        CompletableFuture<Line> line = current;
        if (line == null || !line.isDone() || line.isCompletedExceptionally()) return Optional.empty();
        return Optional.of(line.join()).filter(Line::alive);
    }

    private synchronized CompletableFuture<Line> making(SharePath asked) throws Unknown {
        if (left) throw new Unknown(asked, root + " was left", null);
        CompletableFuture<Line> line = current;
        if (line != null && (!line.isDone() || living().isPresent())) return line;
        long pause = next - System.nanoTime();
        if (pause > 0)
            throw new Unknown(
                    asked,
                    "not connected to " + root + ", next attempt in "
                            + Duration.ofNanos(pause).toMillis() + " ms",
                    failure);
        return start();
    }

    private CompletableFuture<Line> start() {
        CompletableFuture<Line> making = new CompletableFuture<>();
        current = making;
        // not the caller's thread: whoever waits has a deadline, and a name server has none
        Thread.ofPlatform().daemon().name("packbench-connect-" + root.server()).start(() -> make(making));
        return making;
    }

    private void make(CompletableFuture<Line> making) {
        try {
            Line line = maker.make();
            made(line);
            making.complete(line);
        } catch (StorageException e) {
            failed(e);
            making.completeExceptionally(e);
        } catch (RuntimeException | Error e) {
            making.completeExceptionally(e);
            throw e;
        }
    }

    private synchronized void made(Line line) {
        failures = 0;
        failure = null;
        if (left) line.leave();
    }

    private synchronized void failed(StorageException e) {
        failure = e;
        Duration pause = e instanceof Refused ? REFUSED_PAUSE : pause(failures++);
        next = System.nanoTime()
                + (long) (pause.toNanos() * ThreadLocalRandom.current().nextDouble(0.75, 1.25));
        LOG.log(System.Logger.Level.INFO, "no connection to {0}: {1}", root, e.getMessage());
    }

    private static Duration pause(int failures) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures, 10));
        return pause.compareTo(LAST_PAUSE) < 0 ? pause : LAST_PAUSE;
    }

    private void lookAfter() {
        living().filter(line -> line.silence().compareTo(SILENT) >= 0)
                .ifPresent(line -> Thread.ofVirtual()
                        .name("packbench-echo-" + root.server())
                        .start(() -> echo(line)));
    }

    private static void echo(Line line) {
        try {
            line.echo();
        } catch (StorageException e) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "the connection to {0} died in silence: {1}",
                    line.root(),
                    e.getMessage());
        }
    }

    /** Takes a line that was made elsewhere as the first one. */
    synchronized void begin(Line line) {
        current = CompletableFuture.completedFuture(line);
    }

    /** Gives up the line for good; every later call fails. */
    void leave() {
        Optional<Line> last = living();
        synchronized (this) {
            left = true;
        }
        last.ifPresent(Line::leave);
        alarms.shutdownNow();
    }
}
