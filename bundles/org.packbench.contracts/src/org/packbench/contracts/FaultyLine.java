package org.packbench.contracts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.packbench.contracts.FaultScript.Call;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;

/** The connection of a {@link FaultyStorage}: makes calls, loses them, and delivers some of them late. Thread-safe. */
final class FaultyLine {
    private final FaultScript script;
    private final List<Runnable> ends = new ArrayList<>();
    private final List<Late> late = new ArrayList<>();
    private long number;

    FaultyLine(FaultScript script) {
        this.script = script;
    }

    /** A call on the real store. */
    interface Act<T> {
        T run() throws StorageException;
    }

    /** A call that writes, of which a part may arrive. */
    interface Write {
        void run(byte[] bytes) throws StorageException;
    }

    /** A call that the server applies when nobody waits for it any more. */
    interface Late {
        void run() throws StorageException;
    }

    <T> T make(Call call, SharePath path, Act<T> act) throws StorageException {
        return make(script.next(call, path), call, path, act, () -> {});
    }

    void write(Call call, SharePath path, byte[] bytes, Write write) throws StorageException {
        Fault fault = script.next(call, path);
        Late part = fault instanceof Fault.LosePart some
                ? () -> write.run(Arrays.copyOf(bytes, Math.min(some.bytes(), bytes.length)))
                : () -> {};
        make(
                fault,
                call,
                path,
                () -> {
                    write.run(bytes);
                    return bytes;
                },
                part);
    }

    private <T> T make(Fault fault, Call call, SharePath path, Act<T> act, Late part) throws StorageException {
        return switch (fault) {
            case Fault.None none -> act.run();
            case Fault.Refuse refuse -> throw new Refused(path, refuse.reason(), null);
            case Fault.LoseBefore before -> throw lost(call, path);
            case Fault.LoseAfter after -> {
                act.run();
                throw lost(call, path);
            }
            case Fault.LosePart some -> {
                part.run();
                throw lost(call, path);
            }
            case Fault.Late later -> {
                if (call != Call.GUARD && call != Call.GUARD_REPLACE) later(act::run);
                throw lost(call, path);
            }
            case Fault.Before event -> {
                event.event().run();
                yield act.run();
            }
            case Fault.After event -> {
                T result = act.run();
                event.event().run();
                yield result;
            }
        };
    }

    private Unknown lost(Call call, SharePath path) {
        lose();
        return new Unknown(path, "no answer to " + call, null);
    }

    /** Everything held open over this connection is dead, and what ends with it has ended. */
    void lose() {
        List<Runnable> ending;
        synchronized (this) {
            number++;
            ending = List.copyOf(ends);
            ends.clear();
        }
        ending.forEach(Runnable::run);
    }

    /** Which connection this is, of those that were. */
    synchronized long number() {
        return number;
    }

    /** Something that the server ends with the connection. */
    synchronized void endsWith(Runnable end) {
        ends.add(end);
    }

    void check(long opened, SharePath path) throws Unknown {
        if (opened != number()) throw new Unknown(path, "the connection was lost", null);
    }

    synchronized void later(Late call) {
        late.add(call);
    }

    /** Closes now, or after the late calls that still need what is closed. */
    void close(Runnable close) {
        synchronized (this) {
            if (!late.isEmpty()) {
                late.add(close::run);
                return;
            }
        }
        close.run();
    }

    void deliverLate() throws StorageException {
        List<Late> due;
        synchronized (this) {
            due = List.copyOf(late);
            late.clear();
        }
        for (Late call : due) call.run();
    }
}
