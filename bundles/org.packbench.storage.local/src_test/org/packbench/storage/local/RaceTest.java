package org.packbench.storage.local;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;

/** Races and crashes among separate processes; each claim has beside it a way of doing the same that must fail. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RaceTest {
    private static final int STATIONS = 8;
    private static final int ROUNDS = 120;
    private static final int ADDITIONS = 25;

    private final LocalShare share = LocalShare.create();
    private final Racers racers = new Racers(share.folder(), STATIONS);

    RaceTest() throws Exception {}

    @AfterAll
    void stop() throws Exception {
        racers.close();
        share.remove();
    }

    @Test
    void of_eight_processes_exactly_one_creates_a_file() throws Exception {
        for (int round = 0; round < ROUNDS; round++) assertEquals(1, racers.winners(List.of("file claim" + round)));
    }

    @Test
    void of_eight_processes_exactly_one_creates_a_journal() throws Exception {
        for (int round = 0; round < ROUNDS; round++)
            assertEquals(1, racers.winners(List.of("append journal.e" + round + ".jsonl")));
    }

    @Test
    void of_eight_processes_exactly_one_creates_a_folder() throws Exception {
        for (int round = 0; round < ROUNDS; round++) assertEquals(1, racers.winners(List.of("folder session" + round)));
    }

    @Test
    void of_eight_processes_with_different_spellings_exactly_one_creates_a_folder() throws Exception {
        for (int round = 0; round < ROUNDS; round++)
            assertEquals(
                    1,
                    racers.winners(
                            List.of("folder CLIENT_" + round, "folder Client_" + round, "folder client_" + round)));
    }

    /** The negative control: were this to pass, the processes would not be racing at all. */
    @Test
    void looking_deleting_and_moving_lets_several_processes_win() throws Exception {
        int several = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Files.writeString(share.folder().resolve("lock" + round), Racer.STALE);
            if (racers.winners(List.of("old-way lock" + round)) > 1) several++;
        }
        assertTrue(several > 0, "the old tools' way had one winner in each of " + ROUNDS + " rounds");
    }

    @Test
    void no_update_under_a_guard_is_lost() throws Exception {
        assertEquals(STATIONS * ADDITIONS, count("add", ADDITIONS));
    }

    /** The negative control of the guard. */
    @Test
    void without_a_guard_updates_are_lost() throws Exception {
        assertTrue(count("add-unguarded", ADDITIONS) < STATIONS * ADDITIONS);
    }

    private int count(String command, int rounds) throws Exception {
        SharePath counter = SharePath.of(command + ".json");
        share.storage().replace(counter, new byte[] {'0'});
        for (int round = 0; round < rounds; round++) racers.all(command + " " + counter);
        return Integer.parseInt(new String(share.storage().read(counter)));
    }

    @Test
    void a_guard_is_free_when_its_holder_is_killed() throws Exception {
        SharePath document = SharePath.of("workers.json");
        try (Racers holder = new Racers(share.folder(), 1)) {
            assertEquals(List.of("held"), holder.all("hold " + document));
            Refused busy = assertThrows(Refused.class, () -> share.storage().guard(document, Duration.ofMillis(100)));
            assertEquals(Reason.BUSY, busy.reason());
            holder.kill();
            share.storage().guard(document, Duration.ofSeconds(5)).close();
        }
    }

    @Test
    void a_file_is_old_or_new_when_the_process_that_replaces_it_is_killed() throws Exception {
        SharePath state = SharePath.of("killed/packing_state.json");
        share.storage().ensureFolder(state.parent());
        for (int round = 0; round < 3; round++) {
            share.storage().replace(state, new byte[0]);
            try (Racers writer = new Racers(share.folder(), 1)) {
                writer.all("rewrite " + state);
                while (share.storage().read(state).length == 0) Thread.onSpinWait();
                writer.kill();
            }
            byte[] left = share.storage().read(state);
            byte[] whole = new byte[50_000];
            Arrays.fill(whole, left[0]);
            assertArrayEquals(whole, left);
            assertEquals(
                    List.of(state.name()),
                    share.storage().list(state.parent()).stream()
                            .map(Entry::name)
                            .toList());
        }
    }
}
