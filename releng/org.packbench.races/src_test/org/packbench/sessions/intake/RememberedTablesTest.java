package org.packbench.sessions.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.TestStation;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.importer.ColumnMapping;
import org.packbench.core.importer.ColumnMapping.Source;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.Importer.Result;
import org.packbench.core.importer.TableHead;
import org.packbench.core.intake.Intake;
import org.packbench.core.intake.Intake.Examined;
import org.packbench.core.storage.Storage;
import org.packbench.importer.excel.ExcelImporter;
import org.packbench.lease.file.FileLeases;
import org.packbench.model.PackingList;
import org.packbench.profiles.StoredProfiles;
import org.packbench.sessions.EarlierSessions;
import org.packbench.storage.local.LocalStorageProvider;

/** A person says once what is in which column; after that the same client's tables are read so, at all stations. */
@Timeout(60)
class RememberedTablesTest {
    private static final ClientId M = new ClientId("M");
    private static final ClientId N = new ClientId("N");

    @TempDir
    Path temp;

    private Intake intake;

    @BeforeEach
    void open() throws Exception {
        StoredProfiles profiles = new StoredProfiles(share(), pc("DESKTOP-PC1"));
        profiles.createClient(M, "M Cosmetics");
        profiles.createClient(N, "Nordic Tea");
        intake = station("DESKTOP-PC1");
    }

    private Storage share() throws Exception {
        return new LocalStorageProvider()
                .open(Files.createDirectories(temp.resolve("share")).toString());
    }

    private TestStation pc(String name) throws IOException {
        return new TestStation(name, Files.createDirectories(temp.resolve(name)));
    }

    private Intake station(String name) throws Exception {
        Storage storage = share();
        StoredProfiles profiles = new StoredProfiles(storage, pc(name));
        return new ShareIntake(storage, new FileLeases(storage, pc(name)), profiles, List.of(new ExcelImporter()));
    }

    /** Its name stands over the products, a time over the couriers. */
    private Path list(String name, String time) throws IOException {
        Path file = Files.createDirectories(temp.resolve("lists")).resolve(name);
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Orders");
            row(sheet, 0, "Auftrag Nr", "Artikelnummer", name, "Stück", time);
            row(sheet, 1, "BG10231", "HC-FC-050", "Hydrating Face Cream", "2", "PostOne");
            workbook.write(out);
        }
        return file;
    }

    private static void row(XSSFSheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < cells.length; column++)
            row.createCell(column).setCellValue(cells[column]);
    }

    private static Examined examine(Intake intake, ClientId client, Path file, Intake.Wish wish) throws Exception {
        return intake.examine(client, file, wish, new NullProgressMonitor());
    }

    /** What a person makes of the headings, and has remembered. */
    private TableHead choose(Path file) throws Exception {
        TableHead head = assertInstanceOf(
                        Result.Unmapped.class,
                        examine(intake, M, file, Intake.Wish.NONE).result())
                .head();
        Intake.Wish wish = new Intake.Wish(Map.of(head.signature(), head.likeliest()), OptionalInt.empty(), "");
        Examined chosen = examine(intake, M, file, wish);
        assertFalse(chosen.remembered(), "the person said so just now");
        TableHead used =
                assertInstanceOf(Result.Read.class, chosen.result()).head().orElseThrow();
        intake.remember(M, used);
        return used;
    }

    @Test
    void whatOneStationWasToldTheOthersKnowTheNextDayUnderAnotherFileNameAndTime() throws Exception {
        choose(list("Nord.xlsx", "2025-11-10 14:30:22"));

        Path tomorrow = list("Ost.xlsx", "2025-11-11 09:05:10");
        Examined examined = examine(station("DESKTOP-PC2"), M, tomorrow, Intake.Wish.NONE);

        assertTrue(examined.remembered());
        PackingList list =
                assertInstanceOf(Result.Read.class, examined.result()).list();
        assertEquals("PostOne", list.getOrders().getFirst().getCourier());
        assertEquals(2, list.getTotalItems());
    }

    @Test
    void anotherClientIsAskedAboutTheSameHeadings() throws Exception {
        Path file = list("Nord.xlsx", "2025-11-10 14:30:22");
        choose(file);
        assertInstanceOf(
                Result.Unmapped.class,
                examine(intake, N, file, Intake.Wish.NONE).result());
    }

    @Test
    void whatAPersonSaysNowWinsOverWhatIsRemembered() throws Exception {
        Path file = list("Nord.xlsx", "2025-11-10 14:30:22");
        TableHead head = choose(file);
        ColumnMapping other = head.mapping().with(Field.COURIER, new Source.Constant("Speedy"));

        Examined examined =
                examine(intake, M, file, new Intake.Wish(Map.of(head.signature(), other), OptionalInt.empty(), ""));

        assertFalse(examined.remembered());
        PackingList list =
                assertInstanceOf(Result.Read.class, examined.result()).list();
        assertEquals("Speedy", list.getOrders().getFirst().getCourier());
    }

    @Test
    void theListOfAnotherToolsSessionIsReadAsTheClientRemembersIt() throws Exception {
        Path file = list("Nord.xlsx", "2025-11-10 14:30:22");
        SessionId session = new SessionId("SESSIONS/CLIENT_M/2025-10-28_14-30-45");
        Path folder = Files.createDirectories(temp.resolve("share").resolve(session.value()));
        Files.writeString(
                folder.resolve("session_info.json"), "{\"client_id\": \"M\", \"packing_list_path\": \"" + file + "\"}");
        assertEquals(Optional.empty(), earlier().list(session), "nobody can be asked what is where");
        choose(file);
        assertEquals(
                "BG10231",
                earlier().list(session).orElseThrow().getOrders().getFirst().getOrderNumber());
    }

    private EarlierSessions earlier() throws Exception {
        Storage storage = share();
        StoredProfiles profiles = new StoredProfiles(storage, pc("DESKTOP-PC2"));
        List<Importer> importers = List.of(new ExcelImporter());
        return new EarlierSessions(storage, new FileLeases(storage, pc("DESKTOP-PC2")), profiles, importers);
    }
}
