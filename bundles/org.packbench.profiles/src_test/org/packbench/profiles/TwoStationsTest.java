package org.packbench.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.Sku;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.HeaderSignature;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.ProfileException.Kind;
import org.packbench.core.profile.Profiles;
import org.packbench.model.ClientProfile;
import org.packbench.model.Worker;

/** Scenario 10: two stations, as two processes, updating workers, SKU mapping, a client's settings and what it remembers of tables at once. */
@Timeout(120)
class TwoStationsTest {
    private static final int ROUNDS = 25;

    private final ManualClock clock = new ManualClock();

    @TempDir
    private Path folder;

    private TestShare share;
    private Profiles profiles;

    @BeforeEach
    void open() throws Exception {
        share = TestShare.in(folder);
        profiles = share.profiles(clock);
        profiles.createClient(StationProcess.CLIENT, "M");
    }

    @Test
    void two_stations_updating_workers_mapping_columns_and_settings_at_once_lose_no_update() throws Exception {
        var codesToRemove = new TreeMap<String, Sku>();
        for (String name : List.of("a", "b")) {
            for (int n = 0; n < ROUNDS; n++) codesToRemove.put("old-" + name + n, new Sku("OLD"));
        }
        profiles.changeSkuMapping(StationProcess.CLIENT, codesToRemove, Set.of());

        try (var a = StationProcess.start(share, "a", StationProcess.Mode.FREE);
                var b = StationProcess.start(share, "b", StationProcess.Mode.FREE)) {
            a.await("ready");
            b.await("ready");
            a.send(String.valueOf(ROUNDS));
            b.send(String.valueOf(ROUNDS));
            a.await("done");
            b.await("done");
        }

        var workers = new TreeSet<String>();
        var codes = new TreeMap<String, Sku>();
        var columns = new HashMap<HeaderSignature, ColumnMapping>();
        var deadlines = new TreeMap<>(Map.of("PostOne", "15:00"));
        var units = new TreeMap<String, Integer>();
        for (String name : List.of("a", "b")) {
            for (int n = 0; n < ROUNDS; n++) {
                workers.add(name + n);
                codes.put("new-" + name + n, new Sku("SKU-" + name + n));
                columns.put(new HeaderSignature(name + n), StationProcess.COLUMNS);
                deadlines.put(name + n, "15:00");
                units.put(name + n, 12);
            }
        }
        Profiles fresh = share.profiles(clock);
        assertEquals(
                workers,
                new TreeSet<>(fresh.workers().stream().map(Worker::getId).toList()));
        assertEquals(2 * ROUNDS, fresh.workers().size());
        assertEquals(codes, new TreeMap<>(fresh.skuMappings(StationProcess.CLIENT)));
        assertEquals(columns, fresh.columnMappings(StationProcess.CLIENT));
        ClientProfile client = fresh.client(StationProcess.CLIENT).orElseThrow();
        assertEquals(deadlines, new TreeMap<>(client.getCourierDeadlines().map()));
        assertEquals(units, new TreeMap<>(client.getPacking().getUnits().map()));
    }

    @Test
    void without_the_guard_an_update_is_lost() throws Exception {
        try (var a = StationProcess.start(share, "a", StationProcess.Mode.UNGUARDED);
                var b = StationProcess.start(share, "b", StationProcess.Mode.UNGUARDED)) {
            a.await("ready");
            b.await("ready");
            a.send("go");
            b.send("go");
            a.await("read");
            b.await("read");
            a.send("replace");
            b.send("replace");
            a.await("done");
            b.await("done");
        }

        Map<String, Sku> codes = share.profiles(clock).skuMappings(StationProcess.CLIENT);
        assertEquals(1, codes.size(), "both updates are there, so the test above proves nothing");
    }

    @Test
    void a_station_that_is_killed_while_it_holds_a_document_keeps_nobody_waiting() throws Exception {
        try (var a = StationProcess.start(share, "a", StationProcess.Mode.HOLDING)) {
            a.await("ready");
            a.send("go");
            a.await("read");

            var refused = assertThrows(
                    ProfileException.class,
                    () -> profiles.changeSkuMapping(StationProcess.CLIENT, Map.of("1", new Sku("A")), Set.of()));
            assertEquals(Kind.IN_USE, refused.kind());
            a.kill();
        }

        profiles.changeSkuMapping(StationProcess.CLIENT, Map.of("1", new Sku("A")), Set.of());
        assertEquals(Map.of("1", new Sku("A")), profiles.skuMappings(StationProcess.CLIENT));
    }
}
