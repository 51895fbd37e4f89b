package org.packbench.app.share;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;

/**
 * Opens stores with a limit to the wait. A system call that hangs cannot be ended, so each share is opened on a thread of
 * its own; while that one hangs a further attempt waits for it, so that many of them do not pile up. Thread-safe.
 */
final class Attempts {
    private final ConcurrentMap<String, FutureTask<Storage>> running = new ConcurrentHashMap<>();

    /**
     * The opened store; empty when there was no answer in time.
     *
     * @throws StorageException as opening it does
     */
    Optional<Storage> open(String root, Callable<Storage> open, Duration patience) throws StorageException {
        FutureTask<Storage> attempt =
                running.compute(root, (key, before) -> before == null || failed(before) ? start(key, open) : before);
        try {
            Storage opened = attempt.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.of(opened);
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StorageException.Unknown(SharePath.ROOT, "interrupted while " + root + " was being opened", e);
        } catch (ExecutionException e) {
            throw fault(e);
        } finally {
            if (attempt.isDone()) running.remove(root, attempt);
        }
    }

    /** One that was opened after all, when nobody waited any more, is taken by the next who asks. */
    private static boolean failed(FutureTask<Storage> attempt) {
        return attempt.state() == Future.State.FAILED;
    }

    private static FutureTask<Storage> start(String root, Callable<Storage> open) {
        var attempt = new FutureTask<>(open);
        // the program may end while it hangs
        Thread.ofPlatform().daemon().name("Opening " + root).start(attempt);
        return attempt;
    }

    private static StorageException fault(ExecutionException e) {
        return switch (e.getCause()) {
            case StorageException fault -> fault;
            case RuntimeException bug -> throw bug;
            case Error error -> throw error;
            case null, default -> throw new IllegalStateException(e);
        };
    }
}
