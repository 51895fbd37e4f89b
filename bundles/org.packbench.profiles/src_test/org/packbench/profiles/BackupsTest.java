package org.packbench.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.profile.Profiles;

@Timeout(60)
class BackupsTest {
    private static final ClientId M = new ClientId("M");
    private static final String MAPPING = "CLIENTS/CLIENT_M/sku_mapping.json";
    private static final String BACKUPS = "CLIENTS/CLIENT_M/backups";

    private final ManualClock clock = new ManualClock();

    @TempDir
    private Path folder;

    private TestShare share;
    private Profiles profiles;

    @BeforeEach
    void open() throws Exception {
        share = TestShare.in(folder);
        profiles = share.profiles(clock);
        profiles.createClient(M, "M");
    }

    private void put(int n) throws Exception {
        profiles.changeSkuMapping(M, Map.of("code" + n, new Sku("A")), Set.of());
    }

    @Test
    void what_was_there_before_a_change_is_kept_under_the_second_it_was_replaced_in() throws Exception {
        String before = share.text(MAPPING);
        put(1);

        assertEquals(List.of("sku_mapping_20251103_143045.json"), share.names(BACKUPS));
        assertEquals(before, share.text(BACKUPS + "/sku_mapping_20251103_143045.json"));
    }

    @Test
    void two_in_one_second_do_not_overwrite_each_other() throws Exception {
        String before = share.text(MAPPING);
        put(1);
        String between = share.text(MAPPING);
        put(2);

        assertEquals(
                List.of("sku_mapping_20251103_143045-2.json", "sku_mapping_20251103_143045.json"),
                share.names(BACKUPS));
        assertEquals(before, share.text(BACKUPS + "/sku_mapping_20251103_143045.json"));
        assertEquals(between, share.text(BACKUPS + "/sku_mapping_20251103_143045-2.json"));
    }

    @Test
    void the_last_ten_of_each_document_are_kept_and_nothing_else_is_touched() throws Exception {
        share.write(BACKUPS + "/sku_mapping_before_import.json", "{}");
        share.write(BACKUPS + "/config_20200101_000000.json", "{}");
        for (int n = 1; n <= 13; n++) {
            put(n);
            clock.move(Duration.ofSeconds(1));
        }

        List<String> kept = share.names(BACKUPS);
        assertEquals(12, kept.size());
        assertTrue(kept.containsAll(List.of("sku_mapping_before_import.json", "config_20200101_000000.json")));
        assertTrue(share.text(BACKUPS + "/sku_mapping_20251103_143057.json").contains("code12"));
        assertTrue(kept.contains("sku_mapping_20251103_143048.json"));
        assertTrue(!kept.contains("sku_mapping_20251103_143047.json"), kept.toString());
    }

    @Test
    void a_station_whose_clock_is_an_hour_behind_does_not_lose_its_backups() throws Exception {
        for (int n = 1; n <= 10; n++) {
            put(n);
            clock.move(Duration.ofSeconds(1));
        }
        String before = share.text(MAPPING);
        clock.move(Duration.ofHours(-1));
        put(11);

        assertEquals(10, share.names(BACKUPS).size());
        assertEquals(before, share.text(BACKUPS + "/sku_mapping_20251103_133055.json"));
    }

    @Test
    void the_workers_are_backed_up_beside_their_file() throws Exception {
        profiles.createWorker(new WorkerName(new WorkerId("001"), "John Doe"));
        String before = share.text("WORKERS/workers.json");
        profiles.createWorker(new WorkerName(new WorkerId("002"), "Olena"));

        assertEquals(List.of("workers_20251103_143045.json"), share.names("WORKERS/backups"));
        assertEquals(before, share.text("WORKERS/backups/workers_20251103_143045.json"));
    }
}
