package org.packbench.importer.shopify.live;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Waits on the job's thread, and looks often whether the job was cancelled. */
interface Waiting {
    /** How often is looked, in milliseconds. */
    long LOOK = 50;

    /** Waits on this PC's clock. */
    Waiting REAL = (time, monitor) -> {
        CompletableFuture<Boolean> over =
                new CompletableFuture<Boolean>().completeOnTimeout(true, time.toMillis(), TimeUnit.MILLISECONDS);
        try {
            until(over, time.plusSeconds(1), monitor);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("a timer only ever ends", e);
        }
    };

    /** @throws OperationCanceledException when the monitor was cancelled meanwhile */
    void pause(Duration time, IProgressMonitor monitor);

    /**
     * The result of something that goes on elsewhere; it is cancelled when it is not waited for any longer.
     *
     * @throws TimeoutException when it has not come within the time
     */
    static <T> T until(Future<T> coming, Duration most, IProgressMonitor monitor)
            throws ExecutionException, TimeoutException {
        long end = System.nanoTime() + most.toNanos();
        try {
            while (true) {
                if (monitor.isCanceled()) throw new OperationCanceledException();
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) throw new TimeoutException();
                try {
                    return coming.get(Math.min(LOOK, left), TimeUnit.MILLISECONDS);
                } catch (TimeoutException notYet) {
                    continue;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } finally {
            coming.cancel(true);
        }
    }
}
