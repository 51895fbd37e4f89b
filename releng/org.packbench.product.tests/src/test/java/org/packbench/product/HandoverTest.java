package org.packbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Stations as processes: one asks another for its session, gets it, and is robbed of it in turn. */
@Timeout(300)
class HandoverTest {

    private static final String TEXT = "May I go on? The van leaves at three.";

    @TempDir
    Path scratch;

    @Test
    void whoAsksGetsTheSessionAndOneWithAReasonTakesIt() throws Exception {
        var share = Share.create(Product.built(), scratch, 10);
        try (var holder = share.newSession("a")) {
            String session = holder.opened().get("session").textValue();
            scan(holder, 0, 5);
            try (var asking = share.ask("b", session, TEXT)) {
                assertEquals(TEXT, request(holder).get("text").textValue());
                assertEquals("CLOSED", answer(holder, "release").get("outcome").textValue());
                assertEquals(0, holder.process().waitFor(), holder.complaint());
                assertEquals(5, asking.opened().get("seq").intValue());
                scan(asking, 5, 8);
                robbed(share, asking, session);
            }
        }
    }

    private static void robbed(Share share, Station holder, String session) throws Exception {
        try (var refused = share.resume("c", session, "--take-over")) {
            assertTrue(refused.next().isEmpty());
            assertEquals(3, refused.process().waitFor(), refused.complaint());
        }
        try (var taker = share.resume("c", session, "--take-over", "--reason", "she went home")) {
            assertEquals(8, taker.opened().get("seq").intValue());
            for (int i = 8; holder.perform("scan " + Share.scan(i)).isPresent(); i++) {
                assertTrue(i < 40, "it packs on");
            }
            assertEquals(3, holder.process().waitFor(), holder.complaint());
            assertTrue(holder.complaint().contains("taken over"), holder.complaint());
            taker.quit();
        }
    }

    private static void scan(Station station, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            assertTrue(answer(station, "scan " + Share.scan(i)).get("saved").booleanValue());
        }
    }

    private static JsonNode answer(Station station, String operation) throws IOException {
        return station.perform(operation)
                .orElseThrow(() -> new AssertionError("no answer to " + operation + ": " + station.complaint()));
    }

    /** The holder looks at who asks every five seconds; each status is an answer of its own. */
    private static JsonNode request(Station holder) throws IOException {
        while (true) {
            var requests = answer(holder, "status").get("requests");
            if (!requests.isEmpty()) {
                return requests.get(0);
            }
        }
    }
}
