package org.packbench.sessions.index;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Unknown;

/** Questions to the store that wait for their answers side by side; it ends when all are answered. */
final class Together implements AutoCloseable {
    /** As many as a server answers at once without keeping others waiting. */
    private static final int MOST = 32;

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("packbench index ", 0).factory());
    private final Semaphore room = new Semaphore(MOST);

    /** A question. */
    interface Question<T> {
        T ask() throws StorageException;
    }

    /** An answer that is waited for when it is needed. */
    interface Answer<T> {
        T get() throws StorageException;
    }

    <T> Answer<T> ask(Question<T> question) {
        Future<T> future = threads.submit(() -> {
            room.acquire();
            try {
                return question.ask();
            } finally {
                room.release();
            }
        });
        return () -> answer(future);
    }

    private static <T> T answer(Future<T> future) throws StorageException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StorageException fault) throw fault;
            if (e.getCause() instanceof RuntimeException bug) throw bug;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unknown(SharePath.ROOT, "interrupted", e);
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
