package org.packbench.lease.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.races.Child;

/** Two long-lived processes race for one session after the other. */
@Timeout(300)
@Tag("chaos")
class LeaseRaceTest {
    private static final int ROUNDS = 1000;

    @TempDir
    Path root;

    @Test
    void ofTwoProcessesExactlyOneWinsEverySession() throws Exception {
        List<Long> winners = race("claim");
        assertEquals(List.of(), winners.stream().filter(w -> w != 1).toList(), "rounds without exactly one winner");
    }

    /** The negative control: were this to pass, the race above would prove nothing. */
    @Test
    void lookingDeletingAndMovingHasMoreThanOneWinner() throws Exception {
        List<Long> winners = race("delete-and-move");
        assertTrue(winners.stream().anyMatch(w -> w > 1), "the older tools' way had one winner in every round");
    }

    /** The number of winners of each round. */
    private List<Long> race(String way) throws Exception {
        List<Long> winners = new ArrayList<>();
        try (Child one = Child.java(Claimer.class, root.toString(), "DESKTOP-PC1", way);
                Child two = Child.java(Claimer.class, root.toString(), "DESKTOP-PC2", way)) {
            one.hear();
            two.hear();
            for (int round = 1; round <= ROUNDS; round++) {
                String session = "SESSIONS/CLIENT_M/" + way + "-" + round;
                Path folder = Files.createDirectories(root.resolve(session));
                if (!way.equals("claim")) Files.writeString(folder.resolve(".session.lock"), "stale");
                one.say(session);
                two.say(session);
                winners.add(List.of(one.hear(), two.hear()).stream()
                        .filter(Optional.of("won")::equals)
                        .count());
            }
        }
        return winners;
    }
}
