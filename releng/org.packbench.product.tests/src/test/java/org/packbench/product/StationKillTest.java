package org.packbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.Timer;
import java.util.TimerTask;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a station at random moments of its start and of its work. What it printed with {@code saved: true} must be there
 * when the session is resumed, and nothing twice. Every third kill aims at the start, the others at the work.
 *
 * <p>All orders are alike and are packed in turn, so the number of records alone says what the session must look like.
 */
@Tag("chaos")
class StationKillTest {

    private static final int ORDERS = 5_000;

    /** Within this time after the first answer, a station that is killed at work is killed. */
    private static final int WORK_MILLIS = 400;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Timer killer = new Timer("killer", true);

    @TempDir
    Path scratch;

    /** The operations that were sent, and those whose answer said that they are saved. */
    private int sent;

    private int saved;
    private int killedAtWork;

    @Test
    void whatWasPrintedAsSavedIsThereAfterEveryKillAndNothingTwice() throws Exception {
        var share = Share.create(Product.built(), scratch, ORDERS);
        String session;
        var begun = System.nanoTime();
        int startMillis;
        try (var station = share.newSession("a")) {
            session = station.opened().get("session").textValue();
            startMillis = (int) Duration.ofNanos(System.nanoTime() - begun).toMillis();
            station.quit();
        }
        for (int round = 0; round < Product.rounds(); round++) {
            try (var station = share.resume("a", session)) {
                if (round % 3 == 0) {
                    killer.schedule(kill(station), random.nextInt(1, startMillis));
                }
                scanUntilKilled(station, "seed " + seed + ", round " + round);
            }
        }
        try (var station = share.resume("a", session)) {
            assertContinues(station.opened(), "seed " + seed + ", at the end");
            station.quit();
        }
        System.out.printf(
                "%d kills, %d of them at work; %d operations saved, none lost, none twice%n",
                Product.rounds(), killedAtWork, saved);
    }

    private static TimerTask kill(Station station) {
        return new TimerTask() {
            @Override
            public void run() {
                station.kill();
            }
        };
    }

    private void scanUntilKilled(Station station, String where) throws IOException {
        var opened = station.next();
        if (opened.isEmpty()) {
            return;
        }
        assertContinues(opened.get(), where);
        killedAtWork++;
        killer.schedule(kill(station), random.nextInt(1, WORK_MILLIS));
        while (true) {
            var answer = station.perform("scan " + Share.scan(sent++));
            if (answer.isEmpty()) {
                return;
            }
            assertEquals(sent, answer.get().get("seq").intValue(), where);
            assertLooksLike(sent, answer.get(), where);
            if (answer.get().get("saved").booleanValue()) {
                saved = sent;
            }
        }
    }

    /** The session stands somewhere between what was saved and what was sent, and exactly as it did there. */
    private void assertContinues(JsonNode opened, String where) {
        int records = opened.get("seq").intValue();
        assertTrue(records >= saved, where + ": " + saved + " were saved, " + records + " are there");
        assertTrue(records <= sent, where + ": " + sent + " were sent, " + records + " are there");
        assertLooksLike(records, opened, where);
        sent = records;
        saved = records;
    }

    private static void assertLooksLike(int records, JsonNode answer, String where) {
        int open = records % Share.OPERATIONS;
        assertEquals(records / Share.OPERATIONS, answer.get("completed").size(), where);
        assertEquals(open == 0, answer.get("order").isNull(), where);
        if (open > 0) {
            assertEquals("A" + records / Share.OPERATIONS, answer.get("order").textValue(), where);
            assertEquals(Math.min(open - 1, 2), answer.at("/lines/0/packed").intValue(), where);
            assertEquals(Math.max(open - 3, 0), answer.at("/lines/1/packed").intValue(), where);
        }
    }
}
