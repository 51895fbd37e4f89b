package org.packbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two stations, each on a PC of its own, open one session at once: one packs, the other is told who does. */
@Tag("chaos")
class StationRaceTest {

    private static final int RACES = 20;
    private static final int HELD_BY_ANOTHER = 3;

    @TempDir
    Path scratch;

    @Test
    void ofTwoStationsThatOpenASessionAtOnceOneWins() throws Exception {
        var share = Share.create(Product.built(), scratch, 3);
        String session;
        try (var station = share.newSession("a")) {
            session = station.opened().get("session").textValue();
            station.quit();
        }
        for (int race = 0; race < RACES; race++) {
            try (var a = share.resume("a", session);
                    var b = share.resume("b", session)) {
                assertOneWins(List.of(a, b), "race " + race);
            }
        }
    }

    private static void assertOneWins(List<Station> stations, String race) throws IOException, InterruptedException {
        var winners = new ArrayList<Station>();
        for (var station : stations) {
            if (station.next().isPresent()) {
                winners.add(station);
                continue;
            }
            assertEquals(HELD_BY_ANOTHER, station.process().waitFor(), race + ": " + station.complaint());
            assertTrue(station.complaint().contains("John Doe"), race + ": " + station.complaint());
        }
        assertEquals(1, winners.size(), race);
        winners.getFirst().quit();
    }
}
