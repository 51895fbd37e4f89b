package org.packbench.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.Fault;
import org.packbench.contracts.FaultyStorage;
import org.packbench.contracts.TestStation;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.history.Verification;
import org.packbench.core.history.Verification.Kind;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.documents.ChainedLine;
import org.packbench.documents.ChainedLine.Reading;
import org.packbench.documents.FileEnds;
import org.packbench.lease.file.FileLeases;
import org.packbench.sessions.audit.ShareAuditTrail;
import org.packbench.sessions.audit.ShareVerification;
import org.packbench.storage.local.LocalStorageProvider;

/** Who changes settings, mappings or workers is noted: what, from what, to what. */
@Timeout(60)
class AuditedChangesTest {
    private static final ClientId M = new ClientId("M");

    private Path root;
    private Storage storage;
    private TestStation station;
    private ShareAuditTrail trail;
    private StoredProfiles profiles;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        root = Files.createDirectories(temp.resolve("share"));
        storage = new LocalStorageProvider().open(root.toString());
        station = new TestStation("DESKTOP-PC1", Files.createDirectories(temp.resolve("pc")));
        trail = new ShareAuditTrail(storage, station);
        profiles = new StoredProfiles(storage, station);
        profiles.setAudit(trail);
    }

    private SharePath file() {
        return SharePath.of("AUDIT/" + station.id() + ".jsonl");
    }

    private List<ChainedLine> lines() throws Exception {
        trail.close();
        Reading reading = ChainedLine.read(storage.read(file()));
        assertEquals(List.of(), reading.faults());
        return reading.lines();
    }

    private List<Verification.Break> broken() throws Exception {
        return new ShareVerification(storage, new FileLeases(storage, station), station)
                .verify(Optional.empty(), new NullProgressMonitor())
                .findings();
    }

    @Test
    void aMappingASettingAndAWorkerAreNotedWithWhatTheyWereAndWhatTheyAre() throws Exception {
        profiles.createClient(M, "M Cosmetics");
        profiles.changeSkuMapping(M, Map.of("5901", new Sku("SKU-1")), Set.of());
        profiles.changeSkuMapping(M, Map.of("5901", new Sku("SKU-2")), Set.of());
        profiles.changeSkuMapping(M, Map.of(), Set.of("5901"));
        var client = profiles.client(M).orElseThrow();
        client.setClientName("M Cosmetics EU");
        profiles.save(client);
        profiles.worker(new WorkerName(new WorkerId("001"), "John Doe"));
        List<ChainedLine> lines = lines();
        assertEquals(
                List.of(
                        "created CLIENTS/CLIENT_M/config.json",
                        "changed CLIENTS/CLIENT_M/sku_mapping.json",
                        "changed CLIENTS/CLIENT_M/sku_mapping.json",
                        "changed CLIENTS/CLIENT_M/sku_mapping.json",
                        "changed CLIENTS/CLIENT_M/config.json",
                        "created WORKERS/workers.json"),
                lines.stream()
                        .map(line ->
                                line.values().get("what") + " " + line.values().get("subject"))
                        .toList());
        assertEquals("DESKTOP-PC1", lines.getFirst().values().get("pc"));
        assertEquals(station.user(), lines.getFirst().values().get("user"));
        List<Object> changes =
                lines.stream().map(line -> line.values().get("changes")).toList();
        assertEquals(List.of(Map.of("key", "mappings.5901", "to", "SKU-1")), changes.get(1));
        assertEquals(List.of(Map.of("key", "mappings.5901", "from", "SKU-1", "to", "SKU-2")), changes.get(2));
        assertTrue(changes.get(3).toString().contains("from=SKU-2"), changes.get(3)::toString);
        assertEquals(
                List.of(Map.of("key", "client_name", "from", "M Cosmetics", "to", "M Cosmetics EU")), changes.get(4));
        assertTrue(changes.get(5).toString().contains("workers[001].name"), changes.get(5)::toString);
        assertEquals(List.of(), broken());
    }

    @Test
    void aChangeNamesTheWorkerWhoIsSignedIn() throws Exception {
        profiles.createClient(M, "M Cosmetics");
        trail.ask(() -> Optional.of(new WorkerName(new WorkerId("001"), "John Doe")));
        profiles.changeSkuMapping(M, Map.of("5901", new Sku("SKU-1")), Set.of());
        List<ChainedLine> lines = lines();
        assertFalse(lines.getFirst().values().containsKey("worker"));
        assertEquals(
                Map.of("id", "001", "name", "John Doe"),
                lines.getLast().values().get("worker"));
        assertEquals(List.of(), broken());
    }

    @Test
    void whatChangesNothingIsNotNoted() throws Exception {
        profiles.createClient(M, "M Cosmetics");
        profiles.changeSkuMapping(M, Map.of(), Set.of());
        profiles.worker(new WorkerName(new WorkerId("001"), "John Doe"));
        profiles.worker(new WorkerName(new WorkerId("001"), "John Doe"));
        assertEquals(2, lines().size());
    }

    @Test
    void anEditIsMadeThoughTheTrailCannotBeWrittenAndTheNextStartBringsItThere() throws Exception {
        trail.close();
        AtomicBoolean cut = new AtomicBoolean(true);
        Storage failing = new FaultyStorage(storage, (call, path) -> cut.get() ? Fault.LOSE_BEFORE : Fault.NONE);
        ShareAuditTrail deaf = new ShareAuditTrail(failing, station);
        profiles.setAudit(deaf);
        profiles.createClient(M, "M Cosmetics");
        deaf.close();
        assertTrue(profiles.client(M).isPresent());
        assertFalse(Files.exists(root.resolve(file().toString())));
        trail = new ShareAuditTrail(storage, station);
        assertEquals(1, lines().size());
        assertEquals(List.of(), broken());
    }

    @Test
    void twoProcessesOfOnePcWriteOneFileAndNothingTwice() throws Exception {
        ShareAuditTrail other = new ShareAuditTrail(storage, station);
        StoredProfiles second = new StoredProfiles(storage, station);
        second.setAudit(other);
        profiles.createClient(M, "M Cosmetics");
        for (int i = 0; i < 20; i++)
            (i % 2 == 0 ? profiles : second).changeSkuMapping(M, Map.of("590" + i, new Sku("SKU-" + i)), Set.of());
        other.close();
        assertEquals(21, lines().size());
        assertEquals(List.of(), broken());
    }

    @Test
    void aFileThatWasCutGoesOnAndTellsForEverThatItWasCut() throws Exception {
        profiles.createClient(M, "M Cosmetics");
        profiles.changeSkuMapping(M, Map.of("5901", new Sku("SKU-1")), Set.of());
        trail.close();
        byte[] whole = storage.read(file());
        long first = ChainedLine.read(whole).lines().getFirst().end();
        storage.replace(file(), java.util.Arrays.copyOf(whole, (int) first));
        assertEquals(
                List.of(Kind.SHORTENED),
                broken().stream().map(Verification.Break::kind).toList());
        trail = new ShareAuditTrail(storage, station);
        profiles.setAudit(trail);
        profiles.changeSkuMapping(M, Map.of("5902", new Sku("SKU-1")), Set.of());
        assertEquals(3, lines().size());
        assertEquals(
                List.of(Kind.SHORTENED),
                broken().stream().map(Verification.Break::kind).toList());
        assertEquals(2, broken().getFirst().line());
        storage.delete(SharePath.of("AUDIT/" + FileEnds.name(station.id())));
        assertTrue(broken().stream().anyMatch(one -> one.kind() == Kind.MISSING));
    }

    @Test
    void aVeryLargeChangeMakesSeveralLines() throws Exception {
        profiles.createClient(M, "M Cosmetics");
        var put = new java.util.TreeMap<String, Sku>();
        for (int i = 0; i < 450; i++) put.put("59" + i, new Sku("SKU-" + i));
        profiles.changeSkuMapping(M, put, Set.of());
        List<ChainedLine> lines = lines();
        assertEquals(4, lines.size());
        assertEquals(450, lines.getLast().values().get("changes_in_all"));
        assertEquals(50, ((List<?>) lines.getLast().values().get("changes")).size());
    }
}
