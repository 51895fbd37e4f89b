package org.packbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
        var begun = System.nanoTime();
        var session = begin(share);
        int startMillis = (int) Duration.ofNanos(System.nanoTime() - begun).toMillis();
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

    /** The negative control: were a saved record missing, it would be noticed. */
    @Test
    void aSavedRecordThatIsCutOffTheJournalIsMissed() throws Exception {
        var share = Share.create(Product.built(), scratch, ORDERS);
        var session = begin(share);
        try (var station = share.resume("a", session)) {
            assertContinues(station.opened(), "before");
            while (sent < 10) {
                assertTrue(scan(station, "before"));
            }
        }
        cutLastLine(share.folder().resolve(session).resolve("journal.e2.jsonl"));
        forgetSpools();
        try (var station = share.resume("a", session)) {
            var opened = station.opened();
            assertThrows(AssertionError.class, () -> assertContinues(opened, "after"));
        }
    }

    private static void cutLastLine(Path journal) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(journal));
        lines.removeLast();
        Files.write(journal, lines);
    }

    /** The PC would bring the record again. */
    private void forgetSpools() throws IOException {
        try (var spools = Files.newDirectoryStream(scratch.resolve("pc-a/spool"))) {
            for (var spool : spools) {
                Files.delete(spool);
            }
        }
    }

    /** A session that was begun and left. */
    private static String begin(Share share) throws Exception {
        try (var station = share.newSession("a")) {
            var session = station.opened().get("session").textValue();
            station.quit();
            return session;
        }
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
        boolean alive = true;
        while (alive) {
            alive = scan(station, where);
        }
    }

    /** Scans the list's next code; false when the station ended instead of answering. */
    private boolean scan(Station station, String where) throws IOException {
        var answer = station.perform("scan " + Share.scan(sent++));
        if (answer.isEmpty()) {
            return false;
        }
        assertEquals(sent, answer.get().get("seq").intValue(), where);
        assertLooksLike(sent, answer.get(), where);
        if (answer.get().get("saved").booleanValue()) {
            saved = sent;
        }
        return true;
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
