package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.packbench.contracts.FaultyStorage;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.JournalException;
import org.packbench.core.packing.Operation;
import org.packbench.core.packing.Outcome;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.OpenSession.Answer;
import org.packbench.core.session.OpenSession.Saving;
import org.packbench.core.session.Sessions.Opening;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.importer.shopify.ShopifyListImporter;
import org.packbench.lease.file.FileLeases;
import org.packbench.model.PackingList;

/** The program as it runs on one PC: services of its own, over a line of its own to the share. */
final class Program {
    static final ClientId M = new ClientId("M");
    static final WorkerName JOHN = new WorkerName(new WorkerId("001"), "John Doe");
    static final Duration PATIENCE = Duration.ofSeconds(20);

    final Pc pc;
    final Line line = new Line();
    final Client client = new Client();
    final ManualPace pace = new ManualPace();
    final JournaledSessions sessions;

    /** Of which sessions the others were told something. */
    final List<SessionId> told = new CopyOnWriteArrayList<>();

    /** After how long without an operation sessions are released; as the setting says at each opening. */
    volatile Duration idleRelease = Duration.ZERO;

    Program(Storage disk, Pc pc) {
        this.pc = pc;
        Storage storage = new FaultyStorage(disk, line);
        this.sessions = new JournaledSessions(
                storage,
                new FileLeases(storage, pc),
                client,
                pc,
                List.of(new ShopifyListImporter()),
                () -> idleRelease,
                (session, haste, line) -> told.add(session),
                pace);
    }

    OpenSession start(PackingList list) throws StorageException, JournalException {
        return opened(sessions.start(M, JOHN, list, Path.of("orders.json")));
    }

    OpenSession restore(SessionId session) throws StorageException, JournalException {
        return opened(sessions.restore(session, JOHN, false));
    }

    OpenSession takeOver(SessionId session) throws StorageException, JournalException {
        return opened(sessions.restore(session, JOHN, true));
    }

    static OpenSession opened(Opening opening) {
        if (opening instanceof Opening.Opened opened) return opened.session();
        throw new AssertionError("not opened: " + opening);
    }

    /** The process is killed: nothing more of it reaches the share, and its spool is as it last wrote it. */
    void kill(OpenSession session) {
        line.cut();
        session.close(Duration.ZERO);
        pc.crash();
    }

    /** Scans, each answered; the last outcome. */
    static Outcome scan(OpenSession session, String... codes) {
        Outcome last = new Outcome.Ignored();
        for (String code : codes)
            last = session.perform(new Operation.Scan(code)).outcome();
        return last;
    }

    /** Scans, and waits until the share has all of it. */
    static Outcome scanSaved(OpenSession session, String... codes) throws Exception {
        Outcome last = new Outcome.Ignored();
        for (String code : codes) {
            Answer answer = session.perform(new Operation.Scan(code));
            answer.acknowledged().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            last = answer.outcome();
        }
        return last;
    }

    static List<String> end(OpenSession session) throws OpenSession.NotSaved {
        return session.end(PATIENCE).undone();
    }

    static void close(OpenSession session) {
        session.close(PATIENCE);
        assertTrue(session.saving().waiting() == 0, "everything saved");
    }

    /** Waits until where the work is saved is so. */
    static void await(OpenSession session, Predicate<Saving> state) throws Exception {
        CompletableFuture<Void> reached = new CompletableFuture<>();
        Runnable look = () -> {
            if (state.test(session.saving())) reached.complete(null);
        };
        try (AutoCloseable listening = session.onSaving(look)) {
            look.run();
            reached.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }
}
