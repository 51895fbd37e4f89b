package org.packbench.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several callers that start at the same moment. */
final class Crowd {
    private static final long LIMIT_SECONDS = 60;

    private Crowd() {}

    /** What one of the callers does. */
    interface Member<T> {
        T act(int number) throws Exception;
    }

    /** What each came back with, in the order of their numbers; the first failure of any is thrown. */
    static <T> List<T> of(int size, Member<T> member) throws Exception {
        CyclicBarrier start = new CyclicBarrier(size);
        try (ExecutorService threads = Executors.newFixedThreadPool(size)) {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                int number = i;
                Callable<T> body = () -> {
                    start.await(LIMIT_SECONDS, TimeUnit.SECONDS);
                    return member.act(number);
                };
                running.add(threads.submit(body));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : running) results.add(future.get(LIMIT_SECONDS, TimeUnit.SECONDS));
            return results;
        }
    }
}
