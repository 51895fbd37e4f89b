package org.packbench.contracts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;

/**
 * What a store does when several stations work on it: of several makers one wins, and nobody sees a thing half done.
 */
public abstract class StorageSharingContract extends StorageNamesContract {
    private static final int CALLERS = 8;

    /** How often each race is run. Races among processes belong to the store's own tests. */
    protected int rounds() {
        return 25;
    }

    @Test
    void of_several_creators_of_a_file_exactly_one_succeeds() throws Exception {
        for (int round = 0; round < rounds(); round++) {
            SharePath claim = at("claim" + round);
            List<Integer> winners = winners(number -> storage().create(claim, bytes("by " + number)));
            assertEquals("by " + winners.getFirst(), text(claim.name()));
            assertEquals(1, winners.size());
        }
    }

    @Test
    void of_several_creators_of_a_folder_exactly_one_succeeds() throws Exception {
        for (int round = 0; round < rounds(); round++) {
            SharePath folder = at("session" + round);
            assertEquals(1, winners(number -> storage().createFolder(folder)).size());
        }
    }

    @Test
    void of_several_creators_of_an_append_file_exactly_one_succeeds() throws Exception {
        for (int round = 0; round < rounds(); round++) {
            SharePath journal = at("journal.e" + round + ".jsonl");
            List<Integer> winners = winners(number -> {
                try (Storage.AppendFile file = storage().createAppend(journal)) {
                    file.append(bytes("by " + number));
                }
            });
            assertEquals("by " + winners.getFirst(), text(journal.name()));
            assertEquals(1, winners.size());
        }
    }

    @Test
    void of_several_spellings_of_a_new_name_exactly_one_comes_to_be() throws Exception {
        for (int round = 0; round < rounds(); round++) {
            SharePath[] spellings = {at("CLIENT_" + round), at("client_" + round), at("Client_" + round)};
            assertEquals(
                    1,
                    winners(number -> storage().createFolder(spellings[number % 3]))
                            .size());
        }
        assertEquals(rounds(), names("").size());
    }

    @Test
    void of_several_that_move_a_file_to_one_name_exactly_one_succeeds() throws Exception {
        for (int round = 0; round < rounds(); round++) {
            SharePath from = at("from" + round);
            SharePath to = at("to" + round);
            storage().createFolder(from);
            for (int i = 0; i < CALLERS; i++) storage().create(from.child("" + i), bytes("by " + i));
            List<Integer> winners = winners(number -> storage().move(from.child("" + number), to));
            assertEquals("by " + winners.getFirst(), text(to.name()));
            assertEquals(1, winners.size());
            assertEquals(CALLERS - 1, storage().list(from).size());
        }
    }

    /** Empty ones, since a system that replaces folders replaces only those. */
    @Test
    void of_several_that_move_a_folder_to_one_name_exactly_one_succeeds() throws Exception {
        for (int round = 0; round < rounds(); round++) {
            SharePath from = at("from" + round);
            SharePath to = at("to" + round);
            for (int i = 0; i < CALLERS; i++) storage().ensureFolder(from.child("" + i));
            assertEquals(
                    1,
                    winners(number -> storage().move(from.child("" + number), to))
                            .size());
            assertEquals(CALLERS - 1, storage().list(from).size());
        }
    }

    @Test
    void of_several_that_move_one_folder_away_exactly_one_succeeds() throws Exception {
        for (int round = 0; round < rounds(); round++) {
            write("from" + round + "/file", "content");
            SharePath from = at("from" + round);
            String to = "to" + round + "-";
            List<Integer> winners = winners(number -> storage().move(from, at(to + number)));
            assertEquals("content", text(to + winners.getFirst() + "/file"));
            assertEquals(1, winners.size());
            assertEquals(
                    List.of(to + winners.getFirst()),
                    names("").stream().filter(name -> name.startsWith(to)).toList());
        }
    }

    @Test
    void stations_that_make_the_same_folders_at_once_all_have_them() throws Exception {
        for (int round = 0; round < rounds(); round++) {
            SharePath deep = at("round" + round + "/SESSIONS/CLIENT_M/packing");
            Crowd.of(CALLERS, number -> {
                storage().ensureFolder(deep);
                storage().create(deep.child("" + number), bytes("x"));
                return number;
            });
            assertEquals(CALLERS, storage().list(deep).size());
        }
    }

    /** Each content is one byte repeated, of a length that goes with the byte, so that a torn one would show. */
    @Test
    void a_file_that_is_replaced_is_seen_old_or_new_and_never_torn_empty_or_missing() throws Exception {
        storage().replace(at("packing_state.json"), content(1));
        whileReplacing(at("packing_state.json"), reader -> {
            byte[] seen = reader.read(at("packing_state.json"));
            assertTrue(seen.length > 0, "empty");
            assertArrayEquals(content(seen[0]), seen);
        });
        assertEquals(List.of("packing_state.json"), names(""));
    }

    @Test
    void a_file_that_is_replaced_is_always_found_and_listed_and_its_temp_file_never() throws Exception {
        storage().replace(at("packing_state.json"), content(1));
        whileReplacing(at("packing_state.json"), reader -> {
            List<String> listed =
                    reader.list(SharePath.ROOT).stream().map(Entry::name).toList();
            assertEquals(List.of("packing_state.json"), listed);
            assertTrue(reader.find(at("Packing_State.json")).isPresent());
        });
    }

    private static byte[] content(int seed) {
        byte[] content = new byte[1000 + seed * 700];
        Arrays.fill(content, (byte) seed);
        return content;
    }

    /** What a reader does again and again. */
    private interface Look {
        void at(Storage storage) throws StorageException;
    }

    private void whileReplacing(SharePath file, Look look) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        Storage reader = another();
        CompletableFuture<Integer> reading = CompletableFuture.supplyAsync(() -> lookUntil(over, reader, look));
        try {
            for (int i = 0; i < rounds() * 4; i++) storage().replace(file, content(1 + i % 60));
        } finally {
            over.set(true);
        }
        assertTrue(reading.get() > 0);
    }

    private static int lookUntil(AtomicBoolean over, Storage reader, Look look) {
        int looks = 0;
        try {
            for (; !over.get() || looks == 0; looks++) look.at(reader);
        } catch (StorageException e) {
            throw new AssertionError("look " + looks, e);
        }
        return looks;
    }

    /** What a racing caller tries; being refused because the name is taken or gone is to lose. */
    private interface Try {
        void once(int number) throws StorageException;
    }

    private List<Integer> winners(Try attempt) throws Exception {
        List<Boolean> won = Crowd.of(CALLERS, number -> wins(attempt, number));
        List<Integer> winners =
                IntStream.range(0, CALLERS).filter(won::get).boxed().collect(Collectors.toList());
        assertFalse(winners.isEmpty(), "nobody succeeded");
        return winners;
    }

    private static boolean wins(Try attempt, int number) throws StorageException {
        try {
            attempt.once(number);
            return true;
        } catch (Refused refused) {
            if (refused.reason() == Reason.EXISTS || refused.reason() == Reason.NAME_MISSING) return false;
            throw refused;
        }
    }
}
