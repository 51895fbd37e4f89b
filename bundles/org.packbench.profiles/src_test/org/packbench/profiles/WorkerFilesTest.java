package org.packbench.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.ProfileException.Kind;
import org.packbench.core.profile.Profiles;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.model.Worker;

/** The workers' file, as the other tools know it, and who packed last on this PC. */
@Timeout(60)
class WorkerFilesTest {
    private static final String WORKERS = "WORKERS/workers.json";
    private static final WorkerName OLENA = new WorkerName(new WorkerId("002"), "Olena");

    private final ManualClock clock = new ManualClock();

    @TempDir
    private Path folder;

    private TestShare share;
    private Profiles profiles;

    @BeforeEach
    void open() throws Exception {
        share = TestShare.in(folder);
        profiles = share.profiles(clock);
    }

    @Test
    void a_worker_is_added_and_what_stands_there_of_others_survives() throws Exception {
        share.write(WORKERS, """
                {"version": 2, "workers": [
                  {"id": "worker_001", "name": "John Doe", "badge": "A-7", "total_orders": 12,
                   "total_duration_seconds": 3600, "last_session_id": "2025-11-03_14-30"}]}""");

        profiles.createWorker(OLENA);

        String text = share.text(WORKERS).replaceAll("\\s+", "");
        assertTrue(text.startsWith(
                "{\"version\":2,\"workers\":[{\"id\":\"worker_001\",\"name\":\"JohnDoe\",\"badge\":\"A-7\""));
        assertTrue(text.contains("\"last_session_id\":\"2025-11-03_14-30\""), text);
        assertTrue(text.contains("{\"id\":\"002\",\"name\":\"Olena\",\"created_at\":\"2025-11-03T14:30:45\""), text);
        assertEquals(
                List.of("worker_001", "002"),
                profiles.workers().stream().map(Worker::getId).toList());
        assertEquals(12, profiles.workers().get(0).getTotalOrders());
    }

    @Test
    void a_damaged_file_is_reported_with_its_place_and_left_as_it_is() throws Exception {
        String damaged = "{\"workers\": [{\"id\": \"001\"},\n";
        share.write(WORKERS, damaged);

        for (var refused : List.of(
                assertThrows(ProfileException.class, () -> profiles.workers()),
                assertThrows(ProfileException.class, () -> profiles.createWorker(OLENA)),
                assertThrows(ProfileException.class, () -> profiles.worker(OLENA)))) {
            assertEquals(Kind.DAMAGED, refused.kind());
            assertTrue(refused.what().startsWith(WORKERS + ", line 2"), refused.what());
        }
        assertEquals(damaged, share.text(WORKERS));
        assertEquals(List.of("workers.json"), share.names("WORKERS"));
    }

    @Test
    void an_entry_that_is_no_worker_is_reported_by_its_number() throws Exception {
        share.write(WORKERS, "{\"workers\": [{\"id\": \"001\"}, 7]}");

        var refused = assertThrows(ProfileException.class, () -> profiles.createWorker(OLENA));

        assertTrue(refused.what().contains("workers[1]"), refused.what());
        assertEquals("{\"workers\": [{\"id\": \"001\"}, 7]}", share.text(WORKERS));
    }

    @Test
    void a_document_that_another_station_is_changing_is_in_use() throws Exception {
        var patience = new AtomicReference<Duration>();
        Storage busy = Intercepted.storage(share.open(), (method, arguments, call) -> {
            if (!method.equals("guard")) return call.proceed();
            patience.set((Duration) arguments[1]);
            throw new Refused((SharePath) arguments[0], Reason.BUSY, null);
        });

        var refused = assertThrows(
                ProfileException.class, () -> share.profiles(busy, clock).createWorker(OLENA));

        assertEquals(Kind.IN_USE, refused.kind());
        assertEquals(WORKERS, refused.what());
        assertEquals(Duration.ofSeconds(5), patience.get());
    }

    @Test
    void a_worker_that_another_station_made_meanwhile_is_found_though_this_one_has_not_seen_it() throws Exception {
        profiles.workers();
        share.profiles(clock).createWorker(OLENA);

        assertEquals(
                "Olena",
                profiles.worker(new WorkerName(OLENA.id(), "somebody else")).getName());
    }

    @Test
    void a_worker_made_by_another_tool_is_listed_after_a_minute() throws Exception {
        profiles.createWorker(OLENA);
        assertEquals(1, profiles.workers().size());
        share.write(WORKERS, "{\"workers\": [{\"id\": \"002\"}, {\"id\": \"003\"}]}");

        clock.move(Duration.ofSeconds(59));
        assertEquals(1, profiles.workers().size());
        clock.move(Duration.ofSeconds(1));
        assertEquals(2, profiles.workers().size());
    }

    @Test
    void nobody_has_packed_on_a_new_pc() {
        assertEquals(Optional.empty(), profiles.lastWorker());
    }

    @Test
    void another_program_start_on_this_pc_knows_who_packed_last() throws Exception {
        profiles.rememberLastWorker(new WorkerId("worker_001"));

        assertEquals(
                Optional.of(new WorkerId("worker_001")), share.profiles(clock).lastWorker());
    }

    @Test
    void a_folder_that_cannot_be_written_to_forgets_and_stops_nobody() throws Exception {
        Path gone = folder.resolve("gone");
        var elsewhere = new StoredProfiles(share.open(), new TestStation("DESKTOP-PC2", gone), clock);

        elsewhere.rememberLastWorker(OLENA.id());

        assertEquals(Optional.empty(), elsewhere.lastWorker());
        assertTrue(Files.notExists(gone));
    }

    @Test
    void totals_with_a_fraction_do_not_hide_the_workers() throws Exception {
        share.write(
                WORKERS,
                "{\"workers\": [{\"id\": \"001\", \"total_duration_seconds\": 3600.5, \"total_orders\": 3.0}]}");

        assertEquals("001", profiles.workers().get(0).getId());
        profiles.createWorker(OLENA);
        assertTrue(share.text(WORKERS).contains("3600.5"), share.text(WORKERS));
    }

    @Test
    void ids_written_as_numbers_are_read() throws Exception {
        share.write(WORKERS, "{\"workers\": [{\"id\": 7, \"name\": \"John Doe\"}]}");

        assertEquals(
                "John Doe",
                profiles.worker(new WorkerName(new WorkerId("7"), "x")).getName());
    }
}
