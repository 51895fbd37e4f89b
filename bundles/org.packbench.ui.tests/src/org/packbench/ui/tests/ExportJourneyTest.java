package org.packbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.SessionId;
import org.packbench.ui.tests.bot.Bot;
import org.packbench.ui.tests.bot.Workbench;

/** A session is packed and ended, which leaves its report; then its details leave the program in every format. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class ExportJourneyTest {
    private static final int DETAILS = SWT.MOD1 | 'd';
    private static final String EXPORT = "org.packbench.ui.command.export";

    private final Workplace place = Workplace.here();
    private final Workbench workbench = place.workbench();
    private Path pc = Path.of("");

    @BeforeEach
    void beginAtTheSample() {
        workbench.resize(1920, 1080);
        place.openSample();
        place.putAway();
    }

    @AfterEach
    void workOnTheSampleAgain() {
        workbench.window().closeOthers();
        workbench.close("org.packbench.ui.details");
        workbench.resize(1920, 1080);
        place.open(Workplace.SHARE);
    }

    @Test
    void aSessionLeavesItsReportAndIsExportedInEveryFormat(@TempDir Path folder) throws IOException {
        pc = folder;
        Path share = pc.resolve("Green Delivery");
        place.openCopy(share);
        place.start();
        SessionId session = place.session().id();
        SampleList.packAll(place);
        place.end();
        assertEquals(List.of("Summary", "Orders", "Items"), sheets(report(share, session)));
        open(session);
        workbench.command(EXPORT);
        Bot dialog = workbench.window().shell("Export");
        saved(dialog, "Excel workbook (.xlsx)", "session.xlsx", "session.xlsx");
        assertEquals(3, sheets(pc.resolve("session.xlsx")).size());
        workbench.screenshot("export-saved", dialog);
        saved(dialog, "Document to print (.pdf)", "session.pdf", "session.pdf");
        saved(dialog, "For programs (.json)", "session.json", "session.json");
        assertTrue(Files.readString(pc.resolve("session.json")).startsWith("{\"tables\":[{\"name\":"));
        severalFiles(dialog);
        heldOpen(dialog);
        workbench.screenshot("export-another-name", dialog);
        dialog.button("Close").click();
        dialog.waitUntilClosed();
    }

    @Test
    void aReportThatIsOpenElsewhereIsCalledOtherwiseAndThePackerIsTold(@TempDir Path folder) throws IOException {
        Path share = folder.resolve("Green Delivery");
        place.openCopy(share);
        place.start();
        SessionId session = place.session().id();
        String name = "report_M_" + session.folder().name();
        Path reports = share.resolve(session.value()).resolve("reports");
        Files.createDirectories(reports.resolve(name + ".xlsx").resolve("open in Excel"));
        SampleList.packAll(place);
        place.end();
        workbench.waitForScreen(
                "its other name", screen -> screen.getBar().getNext().contains(name + " (2).xlsx"));
        workbench.screenshot("report-another-name");
        assertEquals(List.of("Summary", "Orders", "Items"), sheets(reports.resolve(name + " (2).xlsx")));
    }

    private static Path report(Path share, SessionId session) throws IOException {
        try (Stream<Path> reports = Files.list(share.resolve(session.value()).resolve("reports"))) {
            return reports.findFirst().orElseThrow();
        }
    }

    private static List<String> sheets(Path workbook) throws IOException {
        try (ZipFile parts = new ZipFile(workbook.toFile())) {
            String book = new String(
                    parts.getInputStream(parts.getEntry("xl/workbook.xml")).readAllBytes());
            return Stream.of(book.split("<sheet name=\""))
                    .skip(1)
                    .map(part -> part.substring(0, part.indexOf('"')))
                    .toList();
        }
    }

    private void open(SessionId session) {
        workbench.press(DETAILS);
        Bot chooser = workbench.window().shell("Session details");
        chooser.table().select(session.folder().name());
        chooser.button("Show details").click();
        chooser.waitUntilClosed();
        // at once: the view has the keys also while it reads
        workbench.press(SWT.F5);
        workbench.window().waitForText("Step 1 of ");
    }

    private void saved(Bot dialog, String format, String wanted, String written) throws IOException {
        dialog.button(format).click();
        dialog.text(0).setText(pc.resolve(wanted).toString());
        dialog.button("Export").click();
        dialog.waitForText("Saved as " + pc.resolve(written));
        assertTrue(Files.size(pc.resolve(written)) > 500, written);
    }

    private void severalFiles(Bot dialog) throws IOException {
        dialog.button("Separated values (.csv)").click();
        dialog.text(0).setText(pc.resolve("session.csv").toString());
        dialog.waitForText("Each table goes to a file of its own.");
        dialog.button("Export").click();
        dialog.waitForText("Saved as 3 files in " + pc);
        try (Stream<Path> files = Files.list(pc)) {
            assertEquals(
                    3, files.filter(file -> file.toString().endsWith(".csv")).count());
        }
    }

    /** A folder cannot be replaced by a file, as a file cannot that is open in Excel. */
    private void heldOpen(Bot dialog) throws IOException {
        Files.createDirectory(pc.resolve("open.xlsx"));
        dialog.button("Excel workbook (.xlsx)").click();
        dialog.text(0).setText(pc.resolve("open.xlsx").toString());
        dialog.button("Export").click();
        dialog.waitForText(
                "open.xlsx is open in another program or must not be written. Saved as " + pc.resolve("open (2).xlsx"));
    }
}
