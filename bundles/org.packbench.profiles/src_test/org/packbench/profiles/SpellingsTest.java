package org.packbench.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.ProfileException.Kind;
import org.packbench.core.profile.Profiles;
import org.packbench.model.ClientProfile;
import org.packbench.model.Worker;

/** Shares whose folders are spelled in other ways than ours. */
@Timeout(60)
class SpellingsTest {
    private static final ClientId M = new ClientId("M");

    /** Kept from the garbage collector, which would take its handler away. */
    private static final Logger LOG = Logger.getLogger(ShareFolders.class.getName());

    private final ManualClock clock = new ManualClock();
    private final List<String> logged = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(@Nullable LogRecord line) {
            if (line != null) logged.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @TempDir
    private Path folder;

    private TestShare share;
    private Profiles profiles;

    @BeforeEach
    void open() throws Exception {
        share = TestShare.in(folder);
        profiles = share.profiles(clock);
        LOG.addHandler(listener);
        LOG.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        LOG.removeHandler(listener);
        LOG.setUseParentHandlers(true);
    }

    private void tellsCaseApart() throws Exception {
        Files.createFile(folder.resolve("case"));
        assumeTrue(Files.notExists(folder.resolve("CASE")), "this disk cannot have two spellings side by side");
    }

    @Test
    void an_existing_spelling_is_found_and_used_on() throws Exception {
        share.write("Clients/client_m/config.json", "{\"client_name\": \"M\"}");
        share.write("Workers/workers.json", "{\"workers\": []}");
        Files.createDirectories(share.file("Sessions"));

        profiles.createWorker(new WorkerName(new WorkerId("001"), "John Doe"));
        profiles.changeSkuMapping(M, Map.of("1", new Sku("A")), Set.of());
        profiles.createClient(new ClientId("R"), "R");

        assertEquals(List.of("Clients", "Sessions", "Workers"), share.names("."));
        assertEquals(List.of("CLIENT_R", "client_m"), share.names("Clients"));
        assertEquals(List.of("config.json", "sku_mapping.json"), share.names("Clients/client_m"));
        assertEquals(List.of("CLIENT_R"), share.names("Sessions"));
        assertEquals(List.of(), logged);
    }

    @Test
    void a_client_whose_name_differs_only_in_case_is_not_made() throws Exception {
        Files.createDirectories(share.file("clients/Client_m"));

        var refused = assertThrows(ProfileException.class, () -> profiles.createClient(M, "M"));

        assertEquals(Kind.EXISTS, refused.kind());
        assertEquals("clients/Client_m", refused.what());
        assertEquals(List.of("Client_m"), share.names("clients"));
    }

    @Test
    void two_spellings_side_by_side_are_read_as_one_and_reported_once() throws Exception {
        tellsCaseApart();
        share.write("CLIENTS/CLIENT_M/config.json", "{\"client_name\": \"decides\"}");
        share.write("CLIENTS/CLIENT_M/sku_mapping.json", "{\"mappings\": {\"1\": \"A\", \"2\": \"B\"}}");
        share.write("Clients/client_m/config.json", "{\"client_name\": \"does not\"}");
        share.write("Clients/client_m/sku_mapping.json", "{\"2\": \"X\", \"3\": \"C\"}");
        share.write("Clients/CLIENT_R/config.json", "{\"client_name\": \"R\"}");

        assertEquals(
                List.of("M", "R"),
                profiles.clients().stream().map(ClientProfile::getClientId).toList());
        assertEquals("decides", profiles.client(M).orElseThrow().getClientName());
        assertEquals(Map.of("1", new Sku("A"), "2", new Sku("B"), "3", new Sku("C")), profiles.skuMappings(M));
        clock.move(Duration.ofMinutes(5));
        profiles.clients();

        assertEquals(2, logged.size(), logged.toString());
        assertTrue(logged.get(0).startsWith("CLIENTS and Clients differ only in case"), logged.get(0));
        assertTrue(logged.get(1).startsWith("CLIENTS/CLIENT_M and Clients/client_m"), logged.get(1));
    }

    @Test
    void what_is_removed_is_removed_from_both_spellings_and_what_is_put_goes_to_ours() throws Exception {
        tellsCaseApart();
        share.write("CLIENTS/CLIENT_M/sku_mapping.json", "{\"mappings\": {\"1\": \"A\", \"2\": \"B\"}}");
        share.write("Clients/client_m/sku_mapping.json", "{\"2\": \"X\", \"3\": \"C\"}");

        var after = profiles.changeSkuMapping(M, Map.of("4", new Sku("D")), Set.of("2"));

        assertEquals(Map.of("1", new Sku("A"), "3", new Sku("C"), "4", new Sku("D")), after);
        assertEquals(after, share.profiles(clock).skuMappings(M));
        assertTrue(share.text("CLIENTS/CLIENT_M/sku_mapping.json").contains("\"D\""));
    }

    @Test
    void the_workers_of_two_spellings_are_one_crew() throws Exception {
        tellsCaseApart();
        share.write("WORKERS/workers.json", "{\"workers\": [{\"id\": \"001\", \"name\": \"John Doe\"}]}");
        share.write(
                "workers/workers.json",
                "{\"workers\": [{\"id\": \"001\", \"name\": \"J\"}, {\"id\": \"worker_002\"}]}");

        assertEquals(
                List.of("001", "worker_002"),
                profiles.workers().stream().map(Worker::getId).toList());
        assertEquals(
                Kind.EXISTS,
                assertThrows(
                                ProfileException.class,
                                () -> profiles.createWorker(new WorkerName(new WorkerId("worker_002"), "Olena")))
                        .kind());
    }

    @Test
    void the_older_folders_without_a_prefix_are_clients() throws Exception {
        Files.createDirectories(share.file("clients/M/sessions/Session_2025-10-28_143045"));
        share.write("clients/R/config.json", "{\"client_name\": \"R\"}");
        Files.createDirectories(share.file("clients/old stuff"));

        assertEquals(
                List.of("M", "R"),
                profiles.clients().stream().map(ClientProfile::getClientId).toList());
        assertEquals(
                Kind.EXISTS,
                assertThrows(ProfileException.class, () -> profiles.createClient(M, "M"))
                        .kind());
    }

    @Test
    void a_folder_whose_name_is_no_client_id_is_passed_over_and_reported() throws Exception {
        Files.createDirectories(share.file("CLIENTS/CLIENT_much too long"));

        assertEquals(List.of(), profiles.clients());
        assertTrue(logged.get(0).contains("CLIENTS/CLIENT_much too long"), logged.toString());
    }
}
