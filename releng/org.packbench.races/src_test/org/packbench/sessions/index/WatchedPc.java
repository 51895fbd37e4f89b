package org.packbench.sessions.index;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.packbench.contracts.Fault;
import org.packbench.contracts.FaultScript;
import org.packbench.contracts.FaultyStorage;
import org.packbench.core.SessionId;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.storage.local.LocalStorageProvider;

/** A PC whose calls to the share are written down, and meet what a test says. */
final class WatchedPc implements FaultScript {
    final Bench bench;
    final ConcurrentLinkedQueue<String> calls = new ConcurrentLinkedQueue<>();
    volatile FaultScript script = FaultScript.none();

    WatchedPc(Path root, Path folder, String name) throws Exception {
        bench = new Bench(new FaultyStorage(new LocalStorageProvider().open(root.toString()), this), folder, name);
    }

    @Override
    public Fault next(Call call, SharePath path) {
        calls.add(call + " " + path);
        return script.next(call, path);
    }

    SessionEntry seen(SessionId session) throws Exception {
        return bench.seen(session);
    }

    /** The share is there for this PC but what it writes into its file of the index. */
    void mute() {
        script = (call, path) -> path.toString().startsWith("INDEX") && call != Call.LIST && call != Call.READ
                ? Fault.refuse(Reason.DENIED)
                : Fault.NONE;
    }

    /** The share is there for all that it writes, as at first. */
    void heard() {
        script = FaultScript.none();
    }

    /** The process is gone without another word; the PC starts the program again. */
    void killed() throws Exception {
        script = (call, path) -> Fault.LOSE_BEFORE;
        bench.appender.close();
        heard();
        bench.crash();
    }

    /** Calls about a session's folder and what is in it. */
    List<String> callsAbout(SessionId session) {
        return calls.stream()
                .filter(call -> (call + "/").contains(" " + session.value() + "/"))
                .toList();
    }

    /** The share does not answer for what is in that folder. */
    void lose(SessionId session) {
        script = (call, path) -> (path + "/").startsWith(session.value() + "/") ? Fault.LOSE_BEFORE : Fault.NONE;
    }
}
