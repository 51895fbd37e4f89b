package org.packbench.ui.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.packbench.documents.IndexLine;
import org.packbench.documents.IndexLine.Standing;

/** A share on a busy day: five sessions are packed, of which two have stalled, others wait, most are done. */
final class BusyHall {
    static final int ACTIVE = 5;
    static final int AVAILABLE = 3;
    static final int COMPLETED = 6;
    static final int ALL = ACTIVE + AVAILABLE + COMPLETED;

    private static final String JOHN = "001:John Doe";
    private static final String MARIA = "002:Maria Ivanova";
    private static final String IVAN = "003:Ivan Petrenko";
    private static final String ELENA = "004:Elena Georgieva";
    private static final String PETAR = "005:Petar Dimitrov";

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    /** Writes it into a share that has no session yet. */
    void write(Path share) throws IOException {
        var index = new IndexedShare(share);
        index.tell("DESKTOP-PC1", seconds(9), lines(held("M", "PostOne", JOHN, 1, 74, 50, 41, 1, 118), john(), noon()));
        index.tell("DESKTOP-PC2", seconds(31), lines(held("M", "Speedy", MARIA, 2, 90, 48, 36, 0, 97), maria()));
        index.tell(
                "DESKTOP-PC3", Duration.ofMinutes(3), lines(held("R", "PostOne", IVAN, 3, 192, 42, 17, 0, 52), ivan()));
        index.tell("DESKTOP-PC4", seconds(12), lines(stuck(), paused(), elena()));
        index.tell("DESKTOP-PC5", seconds(44), lines(held("A", "Speedy", PETAR, 5, 26, 64, 11, 0, 29), petar()));
        index.tell("OFFICE", seconds(20), lines(waiting("M", "DHL", 20, 26), waiting("A", "PostOne", 21, 37)));
    }

    /** One more that is packed. */
    static IndexLine another() {
        return new BusyHall().held("M", "PostOne", PETAR, 7, 1, 20, 1, 0, 3).line(0);
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }

    private static List<IndexLine> lines(PackedSession... sessions) {
        var lines = new ArrayList<IndexLine>();
        for (PackedSession each : sessions) lines.add(each.line(lines.size()));
        return lines;
    }

    private PackedSession held(
            String client,
            String courier,
            String worker,
            int pc,
            int minutes,
            int orders,
            int done,
            int skipped,
            int packed) {
        Duration since = Duration.ofMinutes(minutes);
        return session(client, courier, worker, pc, Standing.HELD, since, since, orders, done, skipped, packed);
    }

    /** Somebody who has not scanned for eleven minutes. */
    private PackedSession stuck() {
        Duration since = Duration.ofMinutes(111);
        return new PackedSession(
                "R",
                "DHL",
                ELENA,
                "DESKTOP-PC4",
                Standing.HELD,
                now.minus(since),
                since,
                Duration.ofMinutes(11),
                30,
                22,
                2,
                71);
    }

    private PackedSession paused() {
        return session(
                "A", "DHL", ELENA, 4, Standing.FREE, Duration.ofMinutes(302), Duration.ofMinutes(40), 14, 9, 1, 30);
    }

    private PackedSession waiting(String client, String courier, int minutes, int orders) {
        return session(
                client, courier, "", 0, Standing.FREE, Duration.ofMinutes(minutes), Duration.ZERO, orders, 0, 0, 0);
    }

    private PackedSession john() {
        return done("M", "PostOne", JOHN, 1, 25, 120, 62, 0, 171);
    }

    private PackedSession noon() {
        return done("M", "Speedy", JOHN, 1, 49, 141, 75, 0, 203);
    }

    private PackedSession maria() {
        return done("R", "DHL", MARIA, 2, 26, 98, 33, 2, 88);
    }

    private PackedSession ivan() {
        return done("M", "Speedy", IVAN, 3, 45, 107, 50, 0, 124);
    }

    private PackedSession elena() {
        return done("R", "Speedy", ELENA, 4, 70, 68, 25, 0, 63);
    }

    private PackedSession petar() {
        return done("A", "Speedy", PETAR, 5, 27, 111, 48, 0, 109);
    }

    private PackedSession done(
            String client,
            String courier,
            String worker,
            int pc,
            int hours,
            int minutes,
            int orders,
            int skipped,
            int packed) {
        return session(
                client,
                courier,
                worker,
                pc,
                Standing.COMPLETED,
                Duration.ofHours(hours),
                Duration.ofMinutes(minutes),
                orders,
                orders - skipped,
                skipped,
                packed);
    }

    private PackedSession session(
            String client,
            String courier,
            String worker,
            int pc,
            Standing standing,
            Duration since,
            Duration worked,
            int orders,
            int done,
            int skipped,
            int packed) {
        return new PackedSession(
                client,
                courier,
                worker,
                "DESKTOP-PC" + pc,
                standing,
                now.minus(since),
                worked,
                Duration.ofSeconds(20),
                orders,
                done,
                skipped,
                packed);
    }
}
