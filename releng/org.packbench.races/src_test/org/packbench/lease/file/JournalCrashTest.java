package org.packbench.lease.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.SessionId;
import org.packbench.core.storage.Storage;
import org.packbench.races.Child;
import org.packbench.races.MemoryFolder;
import org.packbench.races.Rounds;
import org.packbench.races.TestServer;

/** One process after the other writes a journal and is killed, at whatever it is doing, from its claim on. */
@Timeout(value = 2, unit = TimeUnit.HOURS)
@Tag("chaos")
class JournalCrashTest {
    private static final int KILLS_A_SESSION = 50;

    /** Started ahead, since a Java needs longer to start than it lives here. */
    private static final int STANDING_BY = 3;

    /** About as long as a claim takes at most. */
    private static final Duration CLAIMING = Duration.ofMillis(150);

    private static final Duration WRITING = Duration.ofMillis(40);

    @TempDir(factory = MemoryFolder.class)
    Path root;

    private final Random random = new Random();
    private final Queue<Child> standby = new ArrayDeque<>();
    private int kills;
    private int whileClaiming;
    private int acknowledged;
    private int lost;

    @AfterEach
    void endAll() {
        standby.forEach(Child::close);
    }

    @Test
    void nothingThatAKilledWriterWasToldIsSafeIsLost() throws Exception {
        crash("honest", Rounds.of(50, 2_000));
        assertEquals(0, lost);
        assertTrue(acknowledged > kills, "too little was written to show anything");
        assertTrue(whileClaiming > 0 && whileClaiming < kills, whileClaiming + " were killed before they had claimed");
    }

    /** The negative control: were this to lose nothing, the kills would come at the wrong moments. */
    @Test
    void aWriterThatAcknowledgesBeforeItAppendsLosesWhatItSaidIsSafe() throws Exception {
        crash("early", Rounds.of(25, 100));
        assertTrue(lost > 0, "nothing was lost");
    }

    private void crash(String way, int times) throws Exception {
        long begun = System.nanoTime();
        Storage share = TestServer.open(root.toString());
        while (standby.size() < STANDING_BY) start(way);
        while (kills < times) {
            Written written = new Written(share, new SessionId("SESSIONS/CLIENT_M/" + way + "-" + kills));
            for (int i = 0; i < KILLS_A_SESSION && kills < times; i++) kill(way, written);
            acknowledged += written.acknowledged();
            lost += written.lost().size();
        }
        System.out.printf(
                "%s writer: %d kills (%d before it had claimed), %d records acknowledged, %d lost; %d s%n",
                way, kills, whileClaiming, acknowledged, lost, (System.nanoTime() - begun) / 1_000_000_000);
    }

    private void start(String way) throws Exception {
        standby.add(Child.java(JournalWriter.class, root.toString(), way, "-1"));
    }

    private void kill(String way, Written written) throws Exception {
        start(way);
        try (Child writer = standby.remove()) {
            assertEquals(Optional.of("ready"), writer.hear());
            writer.say(written.session().value());
            boolean claimed = random.nextInt(3) > 0;
            if (claimed) assertEquals(Optional.of("claimed"), writer.hear());
            LockSupport.parkNanos(random.nextLong((claimed ? WRITING : CLAIMING).toNanos()));
            writer.kill();
            kills++;
            if (!written.listen(writer) && !claimed) whileClaiming++;
        }
        if (way.equals("honest")) assertEquals(Set.of(), written.lost(), "lost by kill " + kills);
    }
}
