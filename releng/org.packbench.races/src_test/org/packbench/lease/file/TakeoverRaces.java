package org.packbench.lease.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.packbench.contracts.TestStation;
import org.packbench.core.SessionId;
import org.packbench.core.storage.Storage;
import org.packbench.races.Child;
import org.packbench.races.TestServer;

/**
 * Eight long-lived processes contend for one takeover after the other, a hundred a session. The negative control of such
 * races is that of {@link LeaseRaceTest}.
 */
@Timeout(value = 4, unit = TimeUnit.HOURS)
@Tag("chaos")
abstract class TakeoverRaces {
    private static final int CONTENDERS = 8;
    private static final int A_SESSION = 100;

    private final List<Child> contenders = new ArrayList<>();
    private int contested;

    /** The root of an empty share. */
    protected abstract String root() throws Exception;

    /** How many takeovers are contended for. */
    protected abstract int takeovers();

    @Test
    void ofEightProcessesExactlyOneWinsEveryTakeover() throws Exception {
        String root = root();
        Storage share = TestServer.open(root);
        try {
            for (int i = 0; i < CONTENDERS; i++) contenders.add(Child.java(TakeoverContender.class, root));
            for (Child contender : contenders) assertEquals(Optional.of("ready"), contender.hear());
            long begun = System.nanoTime();
            for (int done = 0; done < takeovers(); done += A_SESSION) session(share, done);
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf(
                    "%d takeovers by %d processes, one winner each; %d were decided by the create alone; %.0f a second%n",
                    takeovers(), CONTENDERS, contested, takeovers() / seconds);
        } finally {
            contenders.forEach(Child::close);
        }
        assertTrue(contested > 0, "never did two of them come to the create");
    }

    private void session(Storage share, int number) throws Exception {
        SessionId session = new SessionId("SESSIONS/CLIENT_M/takeover-" + number);
        share.ensureFolder(session.folder());
        int last = Math.min(A_SESSION, takeovers() - number);
        for (int highest = 0; highest < last; highest++) takeover(session, highest);
        FileLeases reader = new FileLeases(share, new TestStation("READER"), Timing.SYSTEM);
        assertEquals(last, reader.headers(session, 1).size());
        assertEquals(last, WorkFolder.list(share, session).highest());
        for (Storage.Entry entry : share.list(session.folder()))
            share.delete(session.folder().child(entry.name()));
    }

    private void takeover(SessionId session, int highest) throws Exception {
        for (Child contender : contenders) contender.say(session.value() + " " + highest);
        List<String> answers = new ArrayList<>();
        for (Child contender : contenders) answers.add(contender.hear().orElse("ended"));
        assertEquals(
                1,
                answers.stream().filter("won"::equals).count(),
                () -> session + ", epoch " + (highest + 1) + ": " + answers);
        assertTrue(answers.stream().noneMatch("ended"::equals), "a contender ended");
        if (answers.contains("beaten at the create")) contested++;
    }
}
