package org.packbench.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.IProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.export.ExportTable;
import org.packbench.core.export.Exporter;
import org.packbench.core.packing.Operation;
import org.packbench.core.session.OpenSession;
import org.packbench.documents.SessionSummary;
import org.packbench.exports.XlsxExporter;

/** The workbook that is left of a session, as another program reads it. */
@Timeout(60)
class SessionReportTest {
    private Share share;
    private Program program;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        share = new Surgery(temp).share;
        program = share.program("PC1");
        program.sessions.workbooks = new XlsxExporter();
    }

    private OpenSession packed() throws Exception {
        OpenSession session = program.start(Share.orders(3));
        Program.scanSaved(session, "A0", "SKU-1", "SKU-2", "A1", "SKU-1");
        session.perform(new Operation.Skip());
        return session;
    }

    private Path report(OpenSession session, String more) {
        return share.file(session.id(), "reports/" + Reports.name(session.id()) + more + ".xlsx");
    }

    private static List<String> texts(Sheet sheet, int row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : sheet.getRow(row)) texts.add(cell.getStringCellValue());
        return texts;
    }

    private JsonNode summary(OpenSession session) throws IOException {
        return new ObjectMapper()
                .readTree(share.file(session.id(), SessionSummary.NAME).toFile());
    }

    @Test
    void endingASessionLeavesAWorkbookWithTheSummarysKeysAndFigures() throws Exception {
        OpenSession session = packed();
        assertEquals(List.of(), Program.end(session));
        JsonNode summary = summary(session);
        try (InputStream in = Files.newInputStream(report(session, ""));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertEquals("Summary", book.getSheetName(0));
            assertEquals("Orders", book.getSheetName(1));
            assertEquals("Items", book.getSheetName(2));
            sameAsInTheSummary(summary, book.getSheetAt(0));
            assertEquals(
                    List.of(
                            "order_number",
                            "started_at",
                            "completed_at",
                            "duration_seconds",
                            "items_count",
                            "corrections",
                            "extra_scans_count",
                            "unknown_scans_count",
                            "skipped_at",
                            "status"),
                    texts(book.getSheetAt(1), 0));
            assertEquals("A0", book.getSheetAt(1).getRow(1).getCell(0).getStringCellValue());
            assertEquals("skipped", book.getSheetAt(1).getRow(2).getCell(9).getStringCellValue());
            assertEquals(
                    List.of(
                            "order_number",
                            "sku",
                            "title",
                            "quantity",
                            "row",
                            "scanned_at",
                            "time_from_order_start_seconds",
                            "confirmation_method"),
                    texts(book.getSheetAt(2), 0));
            assertEquals(
                    summary.path("orders").get(0).path("items").size(),
                    book.getSheetAt(2).getLastRowNum());
        }
    }

    private static void sameAsInTheSummary(JsonNode summary, Sheet sheet) {
        Row figures = sheet.getRow(1);
        int numbers = 0;
        for (Cell head : sheet.getRow(0)) {
            String key = head.getStringCellValue();
            JsonNode value = summary.has(key)
                    ? summary.get(key)
                    : summary.path("metrics").get(key);
            assertFalse(value == null, key);
            if (!value.isNumber()) continue;
            numbers++;
            assertEquals(
                    value.doubleValue(), figures.getCell(head.getColumnIndex()).getNumericCellValue(), key);
        }
        assertTrue(numbers > 15, "numbers: " + numbers);
    }

    /** As when somebody has it open in Excel: the store refuses to replace it. */
    @Test
    void aReportThatIsHeldOpenGetsAnotherNameAndTheSummaryIsWritten() throws Exception {
        OpenSession session = packed();
        Path held = report(session, "");
        Files.createDirectories(held.resolve("open in Excel"));
        OpenSession.Ended ended = session.end(Program.PATIENCE);
        assertEquals(List.of(), ended.undone());
        assertEquals(
                Optional.of(Reports.name(session.id()) + " (2).xlsx"), ended.report(), "the packer is told its name");
        assertEquals(1, summary(session).path("completed_orders").asInt());
        assertTrue(Files.size(report(session, " (2)")) > 1000);
        assertTrue(Files.isDirectory(held));
    }

    @Test
    void aReportThatCannotBeMadeIsANoticeAndLosesNothing() throws Exception {
        program.sessions.workbooks = new Exporter() {
            @Override
            public String extension() {
                return "xlsx";
            }

            @Override
            public boolean several() {
                return true;
            }

            @Override
            public List<Path> write(List<ExportTable> tables, Path target, IProgressMonitor monitor)
                    throws IOException {
                throw new IOException("No space left on device");
            }
        };
        OpenSession session = packed();
        List<String> notices = Program.end(session);
        assertEquals(1, notices.size());
        assertTrue(notices.getFirst().contains("No space left on device"), notices.toString());
        assertEquals(1, summary(session).path("completed_orders").asInt());
        assertEquals(1, share.statistics().totals().sessions());
        assertFalse(Files.exists(share.file(session.id(), "reports")));
    }

    @Test
    void whoEndsTheSessionAgainHasItsReportAnew() throws Exception {
        OpenSession session = packed();
        Program.end(session);
        OpenSession again = program.restore(session.id());
        Program.scanSaved(again, "A2", "SKU-1", "SKU-2");
        Program.end(again);
        try (InputStream in = Files.newInputStream(report(session, ""));
                XSSFWorkbook book = new XSSFWorkbook(in);
                Stream<Path> reports = Files.list(share.file(session.id(), "reports"))) {
            assertEquals(1, reports.count());
            assertEquals("A2", book.getSheet("Orders").getRow(2).getCell(0).getStringCellValue());
        }
    }

    @Test
    void aProductWithoutWorkbooksHasNoReportAndNoNotice() throws Exception {
        program.sessions.workbooks = null;
        OpenSession session = packed();
        assertEquals(List.of(), Program.end(session));
        assertFalse(Files.exists(share.file(session.id(), "reports")));
    }
}
