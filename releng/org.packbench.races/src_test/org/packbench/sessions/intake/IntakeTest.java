package org.packbench.sessions.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.TestStation;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.Importer.Kind;
import org.packbench.core.importer.Importer.Problem;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.LeftOut;
import org.packbench.core.intake.Concern;
import org.packbench.core.intake.Difference;
import org.packbench.core.intake.Intake;
import org.packbench.core.intake.Intake.Examined;
import org.packbench.core.intake.Intake.Findings;
import org.packbench.core.packing.Operation;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.session.Sessions.Opening;
import org.packbench.core.storage.Storage;
import org.packbench.importer.shopify.ShopifyListImporter;
import org.packbench.lease.file.FileLeases;
import org.packbench.profiles.StoredProfiles;
import org.packbench.sessions.JournaledSessions;
import org.packbench.storage.local.LocalStorageProvider;

/** What a share knows of a list before it is packed. */
@Timeout(60)
class IntakeTest {
    private static final ClientId M = new ClientId("M");
    private static final ClientId N = new ClientId("N");
    private static final WorkerName JOHN = new WorkerName(new WorkerId("001"), "John Doe");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path temp;

    private StoredProfiles profiles;
    private Sessions sessions;
    private Intake intake;

    @BeforeEach
    void open() throws Exception {
        Storage storage = new LocalStorageProvider()
                .open(Files.createDirectories(temp.resolve("share")).toString());
        TestStation station = new TestStation("DESKTOP-PC1", Files.createDirectories(temp.resolve("pc")));
        FileLeases leases = new FileLeases(storage, station);
        List<Importer> importers = List.of(new ShopifyListImporter());
        profiles = new StoredProfiles(storage, station);
        sessions = new JournaledSessions(storage, leases, profiles, station, importers);
        intake = new ShareIntake(storage, leases, profiles, importers);
        profiles.createClient(M, "M Cosmetics");
        profiles.createClient(N, "Nordic Tea");
    }

    /** A file with orders, each {@code number=SKU:units,SKU:units}. */
    private Path file(String name, String... orders) throws Exception {
        StringBuilder json = new StringBuilder("{\"session_id\": \"2025-11-10_1\", \"orders\": [");
        for (String order : orders) {
            String[] parts = order.split("=");
            if (json.charAt(json.length() - 1) == '}') json.append(',');
            json.append("{\"order_number\": \"").append(parts[0]).append("\", \"items\": [");
            for (String item : parts[1].split(",")) {
                if (json.charAt(json.length() - 1) == '}') json.append(',');
                String[] of = item.split(":");
                json.append("{\"sku\": \"" + of[0] + "\", \"product_name\": \"" + of[0] + "\", \"quantity\": " + of[1]
                        + "}");
            }
            json.append("]}");
        }
        return Files.writeString(Files.createDirectories(temp.resolve("lists")).resolve(name), json + "]}");
    }

    private Examined examine(Path file) throws Exception {
        return intake.examine(M, file, Intake.Wish.NONE, new NullProgressMonitor());
    }

    private Findings findings(Path file) throws Exception {
        return examine(file).findings();
    }

    private OpenSession start(Path file) throws Exception {
        Result.Read read = assertInstanceOf(Result.Read.class, examine(file).result());
        return assertInstanceOf(Opening.Opened.class, sessions.start(M, JOHN, read.list(), file))
                .session();
    }

    private static void scan(OpenSession session, String... codes) {
        for (String code : codes) session.perform(new Operation.Scan(code));
    }

    @Test
    void aFirstListRaisesNoConcern() throws Exception {
        assertEquals(Findings.NONE, findings(file("monday.json", "1001=SKU-A:1")));
    }

    @Test
    void anOrderThatWasPackedIsNamedWithItsSessionTimeAndWorker() throws Exception {
        OpenSession session = start(file("monday.json", "1001=SKU-A:1", "1002=SKU-B:1"));
        scan(session, "1001", "SKU-A");
        session.end(PATIENCE);

        List<Concern> concerns =
                findings(file("tuesday.json", "1002=SKU-B:1", "1001=SKU-A:1")).concerns();

        Concern.PackedBefore packed = assertInstanceOf(Concern.PackedBefore.class, concerns.getFirst());
        assertEquals(1, concerns.size());
        assertEquals("1001", packed.order());
        assertEquals(session.id(), packed.session());
        assertEquals("monday", packed.list());
        assertTrue(packed.at().isPresent());
        assertEquals("John Doe", packed.worker().orElseThrow().name());
    }

    @Test
    void anOrderOfAnotherOpenSessionIsNamed() throws Exception {
        OpenSession session = start(file("monday.json", "1001=SKU-A:1", "1002=SKU-B:1"));

        List<Concern> concerns = findings(file("tuesday.json", "1002=SKU-B:1")).concerns();

        assertEquals(List.of(new Concern.InAnotherSession("1002", session.id(), "monday")), concerns);
        session.close(PATIENCE);
    }

    @Test
    void anOpenSessionOfTheSameListIsNamedAsAWholeAndNotOrderByOrder() throws Exception {
        OpenSession session = start(file("monday.json", "1001=SKU-A:1"));

        Findings findings = findings(file("again.json", "1001=SKU-A:1"));

        assertEquals(List.of(), findings.concerns());
        assertEquals(
                List.of(session.id()), findings.open().stream().map(Listed::id).toList());
        session.close(PATIENCE);
    }

    @Test
    void aSessionThatIsReopenedAfterItWasRememberedIsLookedAtAgain() throws Exception {
        Path monday = file("monday.json", "1001=SKU-A:1", "1002=SKU-B:1");
        OpenSession session = start(monday);
        scan(session, "1001", "SKU-A");
        session.end(PATIENCE);
        Path tuesday = file("tuesday.json", "1002=SKU-B:1");
        assertEquals(List.of(), findings(tuesday).concerns());

        OpenSession again = assertInstanceOf(Opening.Opened.class, sessions.restore(session.id(), JOHN, false))
                .session();
        scan(again, "1002", "SKU-B");
        again.end(PATIENCE);

        assertInstanceOf(
                Concern.PackedBefore.class, findings(tuesday).concerns().getFirst());
    }

    @Test
    void theNewestListOfTheSameNameIsComparedWith() throws Exception {
        OpenSession session = start(file("daily.json", "1001=SKU-A:1", "1002=SKU-B:2", "1003=SKU-C:1"));
        session.end(PATIENCE);

        Difference difference = findings(file("daily.json", "1001=SKU-A:1", "1002=SKU-B:3,SKU-D:1", "1004=SKU-C:1"))
                .difference()
                .orElseThrow();

        assertEquals(session.id(), difference.session());
        assertEquals(List.of("1004"), difference.added());
        assertEquals(List.of("1003"), difference.removed());
        assertEquals(
                List.of(new Difference.Changed(
                        "1002", List.of(new Difference.Item("SKU-B", 2, 3), new Difference.Item("SKU-D", 0, 1)))),
                difference.changed());
    }

    @Test
    void theSameListAgainDiffersInNothing() throws Exception {
        Path file = file("daily.json", "1001=SKU-A:1");
        start(file).end(PATIENCE);
        assertTrue(findings(file).difference().orElseThrow().isNone());
    }

    @Test
    void aSkuThatOnlyAnotherClientMapsIsNamedOnce() throws Exception {
        profiles.changeSkuMapping(M, Map.of("111", new Sku("sku a")), Set.of());
        profiles.changeSkuMapping(N, Map.of("222", new Sku("SKU-A"), "333", new Sku("SKU-B")), Set.of());

        List<Concern> concerns = findings(file("monday.json", "1=SKU-A:1", "2=SKU-B:1", "3=SKU-B:1"))
                .concerns();

        assertEquals(List.of(new Concern.SkuOfAnotherClient("SKU-B", List.of(N))), concerns);
    }

    @Test
    void aFileThatNoImporterReadsIsAProblemThatNamesThoseThereAre() throws Exception {
        Path file = Files.writeString(temp.resolve("notes.txt"), "buy tape");
        Result.Rejected rejected =
                assertInstanceOf(Result.Rejected.class, examine(file).result());
        Problem problem = rejected.problems().getFirst();
        assertEquals(Kind.NOT_READABLE, problem.kind());
        assertEquals("notes.txt", problem.file());
        assertEquals(new ShopifyListImporter().label(), problem.found());
    }

    @Test
    void whatWasLeftOutIsSavedWithItsReasonsAndNeverOverAnything() throws Exception {
        Problem problem = new Problem(Kind.QUANTITY_MISSING, "list.xlsx", "Sheet1", 3, "D (Quantity)", "");
        LeftOut leftOut = new LeftOut(
                List.of("Order_Number", "SKU", "Note"),
                List.of(
                        new LeftOut.Row("1001", "Sheet1", 2, List.of("1001", "SKU-A"), List.of()),
                        new LeftOut.Row("1001", "Sheet1", 3, List.of("1001", "007", "a \"b\", c"), List.of(problem))));
        Path target = temp.resolve("left out.csv");

        intake.save(leftOut, "Reason", List.of("with row 3", "no quantity"), target);

        assertEquals("""
                \uFEFFOrder_Number,SKU,Note,Reason\r
                1001,SKU-A,,with row 3\r
                1001,007,"a ""b"", c",no quantity\r
                """, Files.readString(target));
        assertThrows(
                FileAlreadyExistsException.class,
                () -> intake.save(leftOut, "Reason", List.of("with row 3", "no quantity"), target));
    }
}
