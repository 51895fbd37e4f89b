package org.packbench.sessions;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.packbench.contracts.Fault;
import org.packbench.contracts.FaultScript;
import org.packbench.core.storage.SharePath;

/** The line from one process to the share: it may be cut, or calls may hang on it until they are let through. */
final class Line implements FaultScript {
    private final Map<Predicate<SharePath>, Fault> faults = new ConcurrentHashMap<>();
    private volatile Predicate<Call> hanging = call -> false;
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile boolean cut;

    /** No call has an effect or an answer from now on. */
    void cut() {
        cut = true;
    }

    void mend() {
        cut = false;
        faults.clear();
    }

    /** Replacing such files fails in this way until the line is mended. */
    void refuse(Predicate<SharePath> files, Fault fault) {
        faults.put(files, fault);
    }

    /** Such calls wait from now on. */
    void hang(Predicate<Call> calls) {
        gate = new CountDownLatch(1);
        hanging = calls;
    }

    /** Those that wait go on. */
    void letThrough() {
        hanging = call -> false;
        gate.countDown();
    }

    @Override
    public Fault next(Call call, SharePath path) {
        if (hanging.test(call)) await(gate);
        if (cut) return Fault.LOSE_BEFORE;
        if (call != Call.REPLACE && call != Call.GUARD_REPLACE) return Fault.NONE;
        return faults.entrySet().stream()
                .filter(fault -> fault.getKey().test(path))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Fault.NONE);
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
