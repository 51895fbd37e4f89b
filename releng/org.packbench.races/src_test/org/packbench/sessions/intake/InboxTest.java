package org.packbench.sessions.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.TestStation;
import org.packbench.core.ClientId;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.TableHead;
import org.packbench.core.intake.Inbox.Item;
import org.packbench.core.intake.Inbox.State;
import org.packbench.core.session.Sessions;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.storage.Storage;
import org.packbench.importer.csv.CsvImporter;
import org.packbench.importer.shopify.ShopifyListImporter;
import org.packbench.lease.file.FileLeases;
import org.packbench.profiles.StoredProfiles;
import org.packbench.sessions.JournaledSessions;
import org.packbench.storage.local.LocalStorageProvider;

/** Files that somebody puts into a client's inbox. */
@Timeout(60)
class InboxTest {
    private static final ClientId M = new ClientId("M");
    private static final String SOUND = "{\"session_id\": \"1\", \"orders\": [{\"order_number\": \"1001\", \"items\": "
            + "[{\"sku\": \"SKU-A\", \"product_name\": \"A\", \"quantity\": 1}]}]}";

    @TempDir
    Path temp;

    private final AtomicLong nanos = new AtomicLong();
    private Path folder;
    private Station one;

    /** A station's services. */
    private record Station(Sessions sessions, StoredProfiles profiles, SharedInbox inbox) {}

    @BeforeEach
    void open() throws Exception {
        one = station("DESKTOP-PC1");
        one.profiles().createClient(M, "M Cosmetics");
        folder = Files.createDirectories(temp.resolve("share/CLIENTS/CLIENT_M/inbox"));
    }

    private Station station(String pc) throws Exception {
        Storage storage = new LocalStorageProvider()
                .open(Files.createDirectories(temp.resolve("share")).toString());
        TestStation station = new TestStation(pc, Files.createDirectories(temp.resolve(pc)));
        FileLeases leases = new FileLeases(storage, station);
        List<Importer> importers = List.of(new ShopifyListImporter(), new CsvImporter());
        StoredProfiles profiles = new StoredProfiles(storage, station);
        Sessions sessions = new JournaledSessions(storage, leases, profiles, station, importers);
        ShareIntake intake = new ShareIntake(storage, leases, profiles, importers);
        return new Station(sessions, profiles, new SharedInbox(storage, profiles, sessions, intake, nanos::get));
    }

    private List<Item> look(Station station) throws Exception {
        return station.inbox().look(new NullProgressMonitor());
    }

    private void secondsPass() {
        nanos.addAndGet(Duration.ofSeconds(10).toNanos());
    }

    private List<Item> twice(Station station) throws Exception {
        look(station);
        secondsPass();
        return look(station);
    }

    private List<String> imported() throws Exception {
        try (Stream<Path> files = Files.list(folder.resolve("imported"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".guard"))
                    .toList();
        }
    }

    @Test
    void whatIsRememberedOfTheColumnsOfOneListFreesTheOthersThatWait() throws Exception {
        String list = "Auftrag;Artikel;Anzahl\n1001;SKU-A;1\n";
        Files.writeString(folder.resolve("tuesday.csv"), list);
        assertInstanceOf(State.Undecided.class, twice(one).getFirst().state());
        Path elsewhere = Files.writeString(temp.resolve("monday.csv"), list);
        Importer.Result monday = new CsvImporter()
                .read(
                        elsewhere,
                        new Importer.Request(one.profiles().client(M).orElseThrow()),
                        new NullProgressMonitor());
        TableHead head =
                assertInstanceOf(Importer.Result.Unmapped.class, monday).head();
        one.profiles().rememberColumns(M, head.signature(), List.of("Auftrag", "Artikel", "Anzahl"), head.likeliest());

        assertEquals(List.of(), look(one));
        assertEquals(1, one.sessions().list(Optional.of(M)).size());
    }

    @Test
    void whatWindowsPutsIntoAnyFolderIsNoList() throws Exception {
        for (String name : List.of("Thumbs.db", "desktop.ini", "~$monday.xlsx", "monday.xlsx.TMP"))
            Files.writeString(folder.resolve(name), "x");
        assertEquals(List.of(), twice(one));
    }

    @Test
    void aSoundListIsOfferedToAllStationsAndMovedAway() throws Exception {
        Files.writeString(folder.resolve("monday.json"), SOUND);

        assertEquals(List.of(), twice(one));

        List<Listed> sessions = one.sessions().list(Optional.of(M));
        assertEquals(1, sessions.size());
        assertEquals(Sessions.State.AVAILABLE, sessions.getFirst().state());
        assertEquals("monday", sessions.getFirst().list());
        assertEquals(1, imported().size());
        assertTrue(imported().getFirst().endsWith(" monday.json"));
        assertFalse(Files.exists(folder.resolve("monday.json")));
    }

    @Test
    void aFileThatIsStillBeingCopiedWaits() throws Exception {
        Path file = Files.writeString(folder.resolve("monday.json"), SOUND.substring(0, 40));
        assertInstanceOf(State.Arriving.class, look(one).getFirst().state());
        secondsPass();
        Files.writeString(file, SOUND);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(2)));
        assertInstanceOf(State.Arriving.class, look(one).getFirst().state());
        assertInstanceOf(State.Arriving.class, look(one).getFirst().state());
        secondsPass();
        assertEquals(List.of(), look(one));
    }

    @Test
    void aListWithDoubtsWaitsForAPersonAndIsNotReadAgainAndAgain() throws Exception {
        Files.writeString(folder.resolve("monday.json"), SOUND.replace("\"quantity\": 1", "\"quantity\": 0"));

        State state = twice(one).getFirst().state();

        assertEquals(1, assertInstanceOf(State.Undecided.class, state).problems());
        assertEquals(List.of(), one.sessions().list(Optional.of(M)));
        assertEquals(state, look(one).getFirst().state());
    }

    @Test
    void whatCannotBeReadSaysWhy() throws Exception {
        Files.write(folder.resolve("monday.json"), new byte[0]);
        State.Unreadable unreadable =
                assertInstanceOf(State.Unreadable.class, twice(one).getFirst().state());
        assertEquals(SourceException.Reason.EMPTY, unreadable.why());
    }

    @Test
    void whatASpreadsheetPutsBesideAWorkbookIsPassedOver() throws Exception {
        Files.writeString(folder.resolve("~$monday.xlsx"), "lock");
        Files.writeString(folder.resolve(".hidden.json"), SOUND);
        assertEquals(List.of(), twice(one));
    }

    @Test
    void aListThatWasOfferedBeforeTheStationDiedIsOnlyMovedAway() throws Exception {
        Files.writeString(folder.resolve("monday.json"), SOUND);
        twice(one);
        Files.writeString(folder.resolve("monday.json"), SOUND);

        assertEquals(List.of(), twice(one));

        assertEquals(1, one.sessions().list(Optional.of(M)).size());
        assertEquals(2, imported().size());
    }

    @Test
    void whatAPersonStartedASessionOfIsMovedAway() throws Exception {
        Files.writeString(folder.resolve("monday.json"), SOUND.replace("\"quantity\": 1", "\"quantity\": 0"));
        Item item = twice(one).getFirst();
        Path copy = one.inbox().copy(item, temp).orElseThrow();
        assertTrue(Files.exists(copy));

        one.inbox().settled(item);

        assertEquals(List.of(), one.inbox().left());
        assertEquals(1, imported().size());
        one.inbox().settled(item);
    }

    @Test
    void ofManyStationsThatLookAtOnceOneOffersEachFile() throws Exception {
        List<Station> stations = new ArrayList<>();
        for (int i = 2; i <= 6; i++) stations.add(station("DESKTOP-PC" + i));
        for (int i = 0; i < 10; i++)
            Files.writeString(folder.resolve("list" + i + ".json"), SOUND.replace("1001", "" + (1001 + i)));
        for (Station station : stations) look(station);
        secondsPass();
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService all = Executors.newFixedThreadPool(stations.size())) {
            List<Future<List<Item>>> looks = new ArrayList<>();
            for (Station station : stations)
                looks.add(all.submit(() -> {
                    start.await();
                    return look(station);
                }));
            start.countDown();
            for (Future<List<Item>> look : looks) look.get();
        }
        // a station that found an inbox guarded leaves its file to the next look
        secondsPass();
        assertEquals(List.of(), look(stations.getFirst()));
        assertEquals(10, one.sessions().list(Optional.of(M)).size());
        assertEquals(10, imported().size());
    }
}
