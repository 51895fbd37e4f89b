package org.packbench.importer.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.importer.Fit;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.SourceException.Reason;

/** Files that are no workbook, or not one that can be read: each is refused with a reason to act on. */
class FilesTest {
    private static final byte[] GOOD = Lists.list(Lists.line("1001", "A", "Mug", 1, "DHL"));

    private final Path folder;

    FilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** A workbook with some of its parts replaced. */
    private static byte[] with(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(GOOD));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(parts.getOrDefault(entry.getName(), from.readAllBytes()));
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aFileThatIsNotThereIsMissing() {
        Path file = folder.resolve("none.xlsx");
        assertEquals(
                Reason.MISSING,
                assertThrows(SourceException.class, () -> Lists.read(file)).reason());
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("lists.xlsx"));
        assertEquals(
                Reason.FOLDER,
                assertThrows(SourceException.class, () -> Lists.read(inner)).reason());
        assertEquals(Fit.NONE, new ExcelImporter().recognises(inner));
    }

    @Test
    void anEmptyFileIsEmpty() throws IOException {
        Lists.refuses(Reason.EMPTY, folder, new byte[0]);
    }

    @Test
    void aTextWithAnotherNameIsAnotherFormat() throws IOException {
        Lists.refuses(Reason.OTHER_FORMAT, folder, bytes("Order_Number;SKU\n1001;A\n"));
    }

    @Test
    void aZipArchiveWithoutAWorkbookIsAnotherFormat() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write(bytes("application/vnd.oasis.opendocument.spreadsheet"));
        }
        Lists.refuses(Reason.OTHER_FORMAT, folder, out.toByteArray());
    }

    @Test
    void aTextDocumentIsAnotherFormat() throws IOException {
        Lists.refuses(Reason.OTHER_FORMAT, folder, with(Map.of("xl/workbook.xml", bytes("<document/>"))));
    }

    @Test
    void aWorkbookOfExcel95IsOld() throws IOException {
        try (POIFSFileSystem old = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            old.createDocument(new ByteArrayInputStream(new byte[5_000]), "Book");
            old.writeFilesystem(out);
            Lists.refuses(Reason.OLD_EXCEL, folder, out.toByteArray());
        }
    }

    @Test
    void aTextDocumentOfTheSameYearsIsAnotherFormat() throws IOException {
        try (POIFSFileSystem old = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            old.createDocument(new ByteArrayInputStream(new byte[5_000]), "WordDocument");
            old.writeFilesystem(out);
            Lists.refuses(Reason.OTHER_FORMAT, folder, out.toByteArray());
            assertEquals(
                    Fit.NONE, new ExcelImporter().recognises(Files.write(folder.resolve("a.doc"), out.toByteArray())));
        }
    }

    @Test
    void aWorkbookWithAPasswordIsProtected() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var encrypted = encryptor.getDataStream(files)) {
                encrypted.write(GOOD);
            }
            files.writeFilesystem(out);
            Lists.refuses(Reason.PASSWORD_PROTECTED, folder, out.toByteArray());
        }
    }

    @Test
    void aBombThatUnpacksToGigabytesIsTooLarge() throws IOException {
        byte[] content = bomb("xl/worksheets/sheet1.xml", 257);
        assertTrue(content.length < 1 << 20);
        Lists.refuses(Reason.TOO_LARGE, folder, content);
        Lists.refuses(Reason.TOO_LARGE, folder, bomb("xl/styles.xml", 17));
    }

    /** A workbook with a part of so many megabytes of blanks. */
    private static byte[] bomb(String part, int megabytes) throws IOException {
        byte[] blanks = bytes(" ".repeat(1 << 20));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(GOOD));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (!entry.getName().equals(part)) from.transferTo(to);
                else to.write(bytes("<worksheet>"));
                for (int i = 0; i < megabytes && entry.getName().equals(part); i++) to.write(blanks);
            }
        }
        return out.toByteArray();
    }

    @Test
    void aBombOfEntitiesIsRefused() throws IOException {
        String bomb = "<!DOCTYPE a [<!ENTITY b \"" + "b".repeat(1_000) + "\">]><worksheet>&b;</worksheet>";
        Lists.refuses(Reason.DAMAGED, folder, with(Map.of("xl/worksheets/sheet1.xml", bytes(bomb))));
    }

    @Test
    void aFileThatBreaksOffIsIncomplete() throws IOException {
        Lists.refuses(Reason.INCOMPLETE, folder, java.util.Arrays.copyOf(GOOD, GOOD.length / 2));
    }

    @Test
    void aFileThatHasItsSizeAndNotYetItsContentIsIncomplete() throws IOException {
        Lists.refuses(Reason.INCOMPLETE, folder, new byte[GOOD.length]);
    }

    @Test
    void aSheetThatBreaksOffIsDamaged() throws IOException {
        byte[] sheet = bytes("<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c>");
        Lists.refuses(Reason.DAMAGED, folder, with(Map.of("xl/worksheets/sheet1.xml", sheet)));
    }

    @Test
    void whateverIsDamagedInAFileItIsReadOrRefusedAndNothingElseHappens() throws IOException {
        Random random = new Random(20250919);
        for (int round = 0; round < 150; round++) {
            byte[] damaged = GOOD.clone();
            for (int i = 0; i < 8; i++) damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            readsOrRefuses(damaged);
        }
    }

    private void readsOrRefuses(byte[] content) throws IOException {
        try {
            Lists.read(folder, content);
        } catch (SourceException e) {
            assertEquals("today.xlsx", e.file());
        }
    }

    @Test
    void aFileThatAnotherProgramHasOpenIsReadAndNotHeld() throws IOException {
        Path file = Lists.file(folder, GOOD);
        try (FileChannel excel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock locked = excel.lock()) {
            assertTrue(locked.isValid());
            Lists.read(file);
        }
        Files.move(file, folder.resolve("elsewhere.xlsx"));
    }

    @Test
    void aStrictWorkbookIsReadAsAnyOther() throws IOException {
        String main = "<workbook xmlns=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" "
                + "xmlns:r=\"http://purl.oclc.org/ooxml/officeDocument/relationships\">"
                + "<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"x1\"/></sheets></workbook>";
        String relations = "<Relationships><Relationship Id=\"x1\" Target=\"/xl/worksheets/sheet1.xml\" "
                + "Type=\"http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet\"/></Relationships>";
        byte[] sheet =
                bytes("<worksheet><sheetData>" + inlineRow("Order_Number", "SKU", "Product_Name", "Quantity", "Courier")
                        + inlineRow("1001", "_x0041__x005F_x0041_", "Mug", "1", "DHL") + "</sheetData></worksheet>");
        byte[] content = with(Map.of(
                "xl/workbook.xml", bytes(main),
                "xl/_rels/workbook.xml.rels", bytes(relations),
                "xl/worksheets/sheet1.xml", sheet));
        assertEquals(
                "A_x0041_",
                Lists.accepted(folder, content)
                        .getOrders()
                        .get(0)
                        .getItems()
                        .get(0)
                        .getSku());
    }

    /** Some programs write neither places nor shared texts. */
    private static String inlineRow(String... cells) {
        StringBuilder row = new StringBuilder("<row>");
        for (String cell : cells)
            row.append("<c t=\"inlineStr\"><is><t>")
                    .append(cell)
                    .append("</t><rPh sb=\"0\" eb=\"1\"><t>aid</t></rPh></is></c>");
        return row.append("</row>").toString();
    }
}
