package org.packbench.lease.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.packbench.contracts.network.SmbServer;
import org.packbench.races.Child;

/** Four long-lived processes, each with a connection of its own to a file server, race for one session after another. */
@EnabledIf(value = SmbServer.POSSIBLE, disabledReason = SmbServer.NEEDED)
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SmbRaceTest {
    private static final int STATIONS = 4;
    private static final int ROUNDS = 200;

    private final SmbServer server = SmbServer.start();

    SmbRaceTest() throws IOException {}

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @Test
    void of_several_processes_exactly_one_wins_every_session() throws Exception {
        List<Long> winners = race("claim");
        assertEquals(List.of(), winners.stream().filter(w -> w != 1).toList(), "rounds without exactly one winner");
    }

    /** The negative control: were this to pass, the race above would prove nothing. */
    @Test
    void looking_and_then_writing_has_more_than_one_winner() throws Exception {
        List<Long> winners = race("look-and-create");
        assertTrue(winners.stream().anyMatch(w -> w > 1), "one winner in every round");
    }

    /** The number of winners of each round. */
    private List<Long> race(String way) throws Exception {
        List<Child> stations = new ArrayList<>();
        List<Long> winners = new ArrayList<>();
        try {
            for (int i = 1; i <= STATIONS; i++)
                stations.add(Child.java(Claimer.class, server.root(), "DESKTOP-PC" + i, way));
            for (Child station : stations) station.hear();
            for (int round = 1; round <= ROUNDS; round++) {
                String session = "SESSIONS/CLIENT_M/" + way + "-" + round;
                Files.createDirectories(server.disk().resolve(session));
                for (Child station : stations) station.say(session);
                long won = 0;
                for (Child station : stations) if (station.hear().equals(Optional.of("won"))) won++;
                winners.add(won);
            }
        } finally {
            for (Child station : stations) station.close();
        }
        return winners;
    }
}
