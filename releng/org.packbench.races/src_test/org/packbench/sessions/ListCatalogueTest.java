package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.SessionId;
import org.packbench.core.importer.Importer;
import org.packbench.core.session.ListCatalogue;
import org.packbench.core.session.ListCatalogue.Entry;
import org.packbench.core.session.ListCatalogue.Folder;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.session.Sessions.Opening;
import org.packbench.core.session.Sessions.State;
import org.packbench.importer.shopify.ShopifyListImporter;
import org.packbench.lease.file.FileLeases;

/** Folders and lists to choose from, and what becomes of what is chosen. */
class ListCatalogueTest {
    private static final String FOLDER = "SESSIONS/CLIENT_M/2025-11-10_1";
    private static final SessionId WHOLE = new SessionId(FOLDER);

    private Share share;
    private Program one;
    private Program two;
    private ListCatalogue catalogue;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        share = new Share(temp);
        one = share.program("PC1");
        two = share.program("PC2");
        List<Importer> importers = List.of(new ShopifyListImporter());
        catalogue = new ShareCatalogue(share.disk, new FileLeases(share.disk, two.pc), two.client, importers);
    }

    private static String order(String number, String courier, String status) {
        return "{\"order_number\": \"" + number + "\", \"shipping_provider\": \"" + courier
                + "\", \"order_fulfillment_status\": \"" + status
                + "\", \"items\": [{\"sku\": \"S\", \"product_name\": \"Mug\", \"quantity\": 2}]}";
    }

    private void shopifySession() throws Exception {
        share.write(FOLDER + "/session_info.json", """
            {"session_name": "Monday", "client_id": "M", "created_at": "2025-11-10T09:00:00", "status": "active"}\
            """);
        share.write(
                FOLDER + "/packing_lists/DHL_Orders.json",
                "{\"created_at\": \"2025-11-10T09:12:44\", \"orders\": [" + order("A", "DHL", "Fulfillable") + "]}");
        share.write(
                FOLDER + "/packing_lists/Others.json",
                "{\"orders\": [" + order("B", "Speedy", "Fulfillable") + ", " + order("C", "PostOne", "Fulfillable")
                        + ", " + order("D", "PostOne", "Fulfillable") + "]}");
    }

    private void analysis() throws Exception {
        String orders = List.of("A", "B", "C", "D").stream()
                .map(number -> order(number, "DHL", "Fulfillable"))
                .collect(Collectors.joining(", "));
        share.write(
                FOLDER + "/analysis/analysis_data.json",
                "{\"analyzed_at\": \"2025-11-10T09:00:00\", \"orders\": [" + orders + ", "
                        + order("E", "DHL", "Not Fulfillable") + "]}");
    }

    private List<Folder> folders() throws Exception {
        return catalogue.folders(Program.M, new NullProgressMonitor());
    }

    private List<String> lists(Folder folder) throws Exception {
        return catalogue.lists(folder, new NullProgressMonitor()).stream()
                .map(ListCatalogueTest::text)
                .toList();
    }

    private static String text(Entry entry) {
        Listed session = entry.session();
        return session.list() + (entry.whole() ? " (whole) " : " ") + session.state() + " " + session.completed() + "/"
                + session.orders() + " " + session.units() + " " + entry.couriers();
    }

    @Test
    @DisplayName("scenario 06: a session with several lists shows them all, with couriers, counts and dates")
    void allListsAreShown() throws Exception {
        shopifySession();
        Folder folder = folders().getFirst();
        assertEquals("Monday", folder.name());
        assertEquals(2, folder.lists());
        assertEquals(
                Optional.of(LocalDateTime.of(2025, 11, 10, 9, 0)),
                folder.createdAt().map(at -> LocalDateTime.ofInstant(at, ZoneId.systemDefault())));
        assertEquals(
                List.of("DHL_Orders AVAILABLE 0/1 2 [DHL]", "Others AVAILABLE 0/3 6 [PostOne, Speedy]"), lists(folder));
        List<Entry> entries = catalogue.lists(folder, new NullProgressMonitor());
        assertEquals(
                Optional.of(LocalDateTime.of(2025, 11, 10, 9, 12, 44)),
                entries.get(0).createdAt().map(at -> LocalDateTime.ofInstant(at, ZoneId.systemDefault())));
        assertEquals(folder.createdAt(), entries.get(1).createdAt(), "the folder's, where the list says none");
    }

    @Test
    @DisplayName("scenario 01: a list that was chosen is leased and renewed exactly as an Excel session is")
    void aChosenListIsLeased() throws Exception {
        shopifySession();
        SessionId chosen = catalogue
                .lists(folders().getFirst(), new NullProgressMonitor())
                .getFirst()
                .session()
                .id();
        OpenSession excel = one.start(Share.orders(1));
        OpenSession session = one.restore(chosen);
        for (OpenSession open : List.of(excel, session)) {
            assertTrue(Files.exists(share.file(open.id(), ".session.lock")), open.id() + " has a lock");
            assertTrue(Files.readString(share.file(open.id(), ".session.lock")).contains("\"heartbeat\""));
            assertTrue(two.sessions.restore(open.id(), Program.JOHN, true) instanceof Opening.HeldByAnother);
        }
        assertEquals("DHL_Orders ACTIVE 0/1 2 [DHL]", lists(folders().getLast()).getFirst());
        Program.scan(session, "A", "S", "S");
        Program.end(session);
        Program.end(excel);
        assertEquals(
                "DHL_Orders COMPLETED 1/1 2 [DHL]", lists(folders().getLast()).getFirst());
    }

    @Test
    void aWholeSessionIsItsFulfillableOrdersAndStaysListedBesideItsLists() throws Exception {
        shopifySession();
        analysis();
        assertEquals(
                "analysis_data (whole) AVAILABLE 0/4 8 [DHL]",
                lists(folders().getFirst()).getLast());
        OpenSession session = one.restore(WHOLE);
        Program.scan(session, "A", "S", "S");
        Program.close(session);
        assertEquals(2, folders().getFirst().lists(), "lists, and the whole is none of them");
        assertEquals(3, lists(folders().getFirst()).size());
        assertEquals(
                "analysis_data (whole) PAUSED 1/4 8 [DHL]",
                lists(folders().getFirst()).getLast());
        assertTrue(
                two.sessions.list(Optional.of(Program.M)).stream()
                        .anyMatch(listed -> listed.id().equals(WHOLE)),
                "whoever restores sessions finds it");
    }

    @Test
    void aSessionOfOneListIsAFolderWithOneEntryAndTheNewestFolderComesFirst() throws Exception {
        shopifySession();
        OpenSession excel = one.start(Share.orders(3));
        Program.close(excel);
        List<Folder> folders = folders();
        assertEquals(
                List.of(excel.id().folder(), WHOLE.folder()),
                folders.stream().map(Folder::path).toList());
        assertEquals(1, folders.getFirst().lists());
        Entry entry =
                catalogue.lists(folders.getFirst(), new NullProgressMonitor()).getFirst();
        assertEquals(excel.id(), entry.session().id());
        assertEquals(3, entry.session().orders());
        assertEquals(false, entry.whole());
    }

    @Test
    void whatCannotBeReadIsShownAsDamagedAndOtherClientsAreNotShown() throws Exception {
        shopifySession();
        share.write(FOLDER + "/packing_lists/Broken.json", "{\"orders\": [");
        share.write("SESSIONS/CLIENT_R/2025-11-10_1/session_info.json", "{\"client_id\": \"R\"}");
        assertEquals(1, folders().size());
        List<Entry> entries = catalogue.lists(folders().getFirst(), new NullProgressMonitor());
        assertEquals(State.DAMAGED, entries.getFirst().session().state());
        assertTrue(entries.getFirst().session().problem().isPresent());
        assertEquals(3, entries.size());
    }

    @Test
    void theWordOfTheToolIsTheFoldersStateOnceItIsOver() throws Exception {
        for (String word : List.of("active", "completed", "abandoned", "archived")) {
            share.write(FOLDER + "/packing_lists/A.json", "{\"orders\": []}");
            share.write(FOLDER + "/session_info.json", "{\"status\": \"" + word + "\"}");
            Optional<State> expected = word.equals("active")
                    ? Optional.empty()
                    : Optional.of(State.valueOf(word.toUpperCase(java.util.Locale.ROOT)));
            assertEquals(expected, folders().getFirst().state());
        }
    }

    @Test
    void lookingCanBeCancelled() throws Exception {
        shopifySession();
        NullProgressMonitor cancelled = new NullProgressMonitor();
        Folder folder = folders().getFirst();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> catalogue.folders(Program.M, cancelled));
        assertThrows(OperationCanceledException.class, () -> catalogue.lists(folder, cancelled));
    }

    @Test
    void namesOfFoldersSayWhenTheyWereMade() {
        assertEquals(local(2025, 11, 3, 14, 30, 0), FolderName.time("2025-11-03_14-30"));
        assertEquals(local(2025, 11, 3, 14, 30, 45), FolderName.time("2025-11-03_14-30-45"));
        assertEquals(local(2025, 11, 3, 14, 30, 45), FolderName.time("2025-11-03_14-30-45-2"));
        assertEquals(local(2025, 10, 28, 14, 30, 45), FolderName.time("Session_2025-10-28_143045"));
        assertEquals(local(2025, 11, 10, 0, 0, 0), FolderName.time("2025-11-10_1"));
        assertEquals(local(2025, 9, 19, 0, 0, 0), FolderName.time("OrdersFulfillment_2025-09-19_1"));
        assertEquals(Optional.empty(), FolderName.time("2025-13-40_1"));
        assertEquals(Optional.empty(), FolderName.time("today"));
    }

    private static Optional<java.time.Instant> local(int year, int month, int day, int hour, int minute, int second) {
        return Optional.of(LocalDateTime.of(year, month, day, hour, minute, second)
                .atZone(ZoneId.systemDefault())
                .toInstant());
    }
}
