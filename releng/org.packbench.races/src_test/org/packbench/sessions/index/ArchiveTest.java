package org.packbench.sessions.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.index.SessionArchive;
import org.packbench.core.index.SessionArchive.Archiving;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.Opening;
import org.packbench.core.session.Sessions.State;
import org.packbench.importer.shopify.ShopifyListImporter;
import org.packbench.lease.file.FileLeases;
import org.packbench.profiles.StoredProfiles;
import org.packbench.sessions.ShareArchive;
import org.packbench.storage.local.LocalStorageProvider;

/** Sessions that are put away: nothing of them is lost, and none is taken from under somebody's hands. */
@Timeout(120)
class ArchiveTest {
    private static final WorkerName JANE = new WorkerName(new WorkerId("002"), "Jane Doe");

    private Path root;
    private Bench station;
    private SessionArchive archive;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        root = Files.createDirectories(temp.resolve("share"));
        station = new Bench(new LocalStorageProvider().open(root.toString()), temp.resolve("pc1"), "DESKTOP-PC1");
        archive = new ShareArchive(
                station.storage,
                new FileLeases(station.storage, station.station),
                new StoredProfiles(station.storage, station.station),
                station.appender,
                station.station,
                List.of(new ShopifyListImporter()));
    }

    @AfterEach
    void settle() throws Exception {
        station.told();
    }

    private SessionId archived(SessionId session) throws Exception {
        Archiving how = archive.archive(session, JANE, "last year's");
        return assertInstanceOf(Archiving.Archived.class, how).at();
    }

    @Test
    void anEndedSessionMovesWithAllThatIsInItAndStaysInTheIndexWithItsFigures() throws Exception {
        OpenSession session = station.start(Bench.orders("DHL", 2));
        Bench.scan(session, "A0", "SKU-1");
        Bench.end(session);
        station.told();
        SessionEntry before = station.seen(session.id());
        SessionId at = archived(session.id());
        station.told();
        assertEquals("ARCHIVE/" + session.id(), at.value());
        assertFalse(Files.exists(root.resolve(session.id().value())));
        assertTrue(Files.exists(root.resolve(at.value()).resolve("session_summary.json")));
        String journal = Files.readString(root.resolve(at.value()).resolve("journal.e2.jsonl"));
        assertTrue(journal.contains("\"op\":\"archived\"") && journal.contains("last year's"), journal);
        List<SessionEntry> entries = station.index.refresh().entries();
        assertEquals(1, entries.size(), entries.toString());
        SessionEntry after = entries.getFirst();
        assertEquals(State.ARCHIVED, after.state());
        assertEquals(
                List.of(before.client(), before.completed(), before.packedUnits(), before.worker(), before.ended()),
                List.of(after.client(), after.completed(), after.packedUnits(), after.worker(), after.ended()));
        assertEquals(entries, station.scanned().entries());
        assertInstanceOf(Opening.Missing.class, station.sessions.restore(at, Bench.JOHN, true));
        assertEquals(List.of(), station.sessions.list(Optional.empty()));
        assertEquals(at, archived(session.id()));
    }

    @Test
    void whatIsPutAwayIsStillCounted() throws Exception {
        OpenSession first = station.start(Bench.orders("DHL", 1));
        Bench.scan(first, "A0", "SKU-1");
        Bench.end(first);
        archived(first.id());
        OpenSession second = station.start(Bench.orders("PostOne", 1));
        Bench.scan(second, "A0", "SKU-1");
        Bench.end(second);
        String statistics = Files.readString(root.resolve("Stats/global_stats.json"));
        assertTrue(statistics.replace(" ", "").contains("\"total_orders_packed\":2"), statistics);
        assertTrue(statistics.contains('"' + first.id().value() + '"'), statistics);
    }

    @Test
    void aSessionThatSomebodyPacksIsNotMoved() throws Exception {
        OpenSession session = station.start(Bench.orders("DHL", 1));
        assertInstanceOf(Archiving.Held.class, archive.archive(session.id(), JANE, "old"));
        Bench.scan(session, "A0", "SKU-1");
        Bench.close(session);
        archived(session.id());
    }

    @Test
    void aListThatNobodyOpenedGoesWithItsSession() throws Exception {
        Path folder = Files.createDirectories(root.resolve("SESSIONS/CLIENT_M/2025-11-10_1/packing_lists"));
        Files.writeString(folder.resolve("DHL.json"), """
            {"orders": [{"order_number": "A", "courier": "DHL", "items": [{"sku": "S", "quantity": 1}]}]}\
            """);
        SessionId list = new SessionId("SESSIONS/CLIENT_M/2025-11-10_1/packing/DHL");
        assertEquals(
                State.AVAILABLE,
                station.entry(station.scanned(), list).orElseThrow().state());
        SessionId at = archived(list);
        station.told();
        assertFalse(Files.exists(folder.resolve("DHL.json")));
        assertTrue(Files.readString(root.resolve(at.value()).resolve("archived.json"))
                .contains("Jane Doe"));
        List<SessionEntry> entries = station.scanned().entries();
        assertEquals(List.of(at), entries.stream().map(SessionEntry::id).toList());
        assertEquals(State.ARCHIVED, entries.getFirst().state());
        assertEquals(1, entries.getFirst().orders());
    }

    @Test
    void anotherToolsFinishedSessionIsReadWhereItIsPutAway() throws Exception {
        Path folder = Files.createDirectories(root.resolve("SESSIONS/CLIENT_M/2025-11-03_14-30"));
        Files.writeString(folder.resolve("session_summary.json"), """
            {"version": "1.0", "client_id": "M", "packing_list_path": "x.xlsx", "started_at": "2025-11-03T14:30:00",
             "completed_at": "2025-11-03T16:00:00", "pc_name": "OLD-PC", "user_name": "Ivan", "total_orders": 3,
             "completed_orders": 3, "total_items": 5, "items_packed": 5}\
            """);
        SessionId session = new SessionId("SESSIONS/CLIENT_M/2025-11-03_14-30");
        SessionEntry before = station.entry(station.scanned(), session).orElseThrow();
        assertEquals(State.COMPLETED, before.state());
        SessionId at = archived(session);
        station.told();
        SessionEntry after = station.seen(at);
        assertEquals(State.ARCHIVED, after.state());
        assertEquals(List.of(3, 3), List.of(after.orders(), after.completed()));
    }

    @Test
    void whatIsNotThereIsMissing() throws Exception {
        assertInstanceOf(Archiving.Missing.class, archive.archive(new SessionId("SESSIONS/CLIENT_M/none"), JANE, "x"));
    }
}
