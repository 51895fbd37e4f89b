package org.packbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.ui.desk.ShareState;
import org.packbench.ui.tests.bot.BarsBot;
import org.packbench.ui.tests.bot.Bot;
import org.packbench.ui.tests.bot.Strip;
import org.packbench.ui.tests.bot.TableBot;
import org.packbench.ui.tests.bot.Workbench;

/** A supervisor looks at what was packed in the last days, and adds a barcode that nobody knew. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class StatisticsJourneyTest {
    private static final String STATISTICS = "org.packbench.ui.command.statistics";
    private static final String UNKNOWN = "5901234123457";

    private final Workplace place = Workplace.here();
    private final Workbench workbench = place.workbench();

    @BeforeEach
    void beginAtTheSample() {
        workbench.resize(1920, 1080);
        workbench.showPacking();
        place.openSample();
        place.putAway();
    }

    @AfterEach
    void packAgain() {
        workbench.window().closeOthers();
        workbench.showPacking();
        workbench.resize(1920, 1080);
        place.open(Workplace.SHARE);
    }

    @Test
    void figuresChartsAndTablesAreOfTheSummariesAndAnUnknownCodeIsMappedOnce(@TempDir Path pc) throws Exception {
        Path share = pc.resolve("Green Delivery");
        place.openCopy(share);
        int sessions = new FinishedWork(share).write(LocalDate.now());
        summaryWithoutItems(share);
        packWithAnUnknownCode();
        workbench.command(STATISTICS);
        Bot window = workbench.window();
        window.button("All").click();
        window.waitForText("from " + (sessions + 2) + " summaries, all days");
        window.waitForText("148 orders whose items no file tells: not in items and items per hour");
        workbench.screenshot("statistics-without-items");
        window.button("7 days").click();
        window.waitForText(LocalDate.now().minusDays(6).format(DateTimeFormatter.ofPattern("dd.MM.yyyy")));
        TableBot workers = window.table(0);
        workers.waitForRows(5);
        assertEquals("001 (John Doe)", workers.cell(0, 0));
        pictures("statistics");
        filters(window, workers);
        map(window);
    }

    @Test
    void everyBarEndsWhereItsValueStandsOnTheAxisAndHasItsNameAndItsNumber(@TempDir Path pc) throws Exception {
        Path share = pc.resolve("Green Delivery");
        place.openCopy(share);
        var work = new FinishedWork(share);
        work.writeSlow(LocalDate.now());
        work.write(LocalDate.now().minusDays(20));
        workbench.command(STATISTICS);
        Bot window = workbench.window();
        // the view may have looked at the copy before there was anything to see
        window.button("Rebuild").click();
        window.waitForText("from 3 summaries");
        barsAreToScale("statistics-bars-opened", 3);
        window.button("All").click();
        window.waitForText("all days");
        barsAreToScale("statistics-bars-all", 8);
        workbench.resize(1024, 768);
        barsAreToScale("statistics-bars-1024x768", 8);
        window.button("7 days").click();
        window.waitForText("from 3 summaries");
        barsAreToScale("statistics-bars-again", 3);
    }

    private void barsAreToScale(String picture, int count) throws IOException {
        workbench.screenshot(picture);
        List<BarsBot.Bar> bars = new BarsBot(workbench).bars();
        assertEquals(count, bars.size());
        for (BarsBot.Bar bar : bars) assertEquals(bar.scaled(), bar.end(), 2, bars::toString);
        for (BarsBot.Bar bar : bars) assertTrue(bar.named() && bar.told(), bars::toString);
        List<Double> line = new BarsBot(workbench).line();
        Bot window = workbench.window();
        assertTrue(
                line.stream().anyMatch(value -> window.says("all " + String.format("%,.1f", value))), line::toString);
    }

    /** Of years ago. */
    private static void summaryWithoutItems(Path share) throws IOException {
        Path folder = Files.createDirectories(share.resolve("SESSIONS/CLIENT_M/2024-11-03_1"));
        Files.writeString(folder.resolve("session_summary.json"), """
            {"version": "1.0", "client_id": "M", "started_at": "2024-11-03T14:30:00", "completed_at": "2024-11-03T20:30:00",
             "duration_seconds": 21600, "pc_name": "PC-OLD", "total_orders": 150, "completed_orders": 148}\
            """);
    }

    private void packWithAnUnknownCode() {
        place.start();
        place.scan("BG10121");
        for (int i = 0; i < 3; i++) {
            place.scan(UNKNOWN);
            workbench.command("org.packbench.ui.command.ack");
            workbench.waitForScreen(
                    "an answer that is not held", s -> !s.getBar().isHeld());
        }
        SampleList.packAll(place);
        place.end();
    }

    private void pictures(String name) throws IOException {
        workbench.screenshot(name);
        workbench.resize(1024, 768);
        workbench.screenshot(name + "-1024x768");
        nothingOfAChartIsPaintedBelowThePage();
        workbench.resize(1920, 1080);
    }

    /** The axes of a chart that is half scrolled away end where the page does. */
    private void nothingOfAChartIsPaintedBelowThePage() throws IOException {
        Strip strip = new Strip(workbench);
        assertTrue(strip.hasBar(), "the scroll bar says that there is more");
        // the axes stand right below what is plotted: now that is 6 pixels under the page's end
        workbench.resize(1024, 768 - strip.below("PlotArea") - 6);
        assertEquals(-6, strip.below("PlotArea"));
        workbench.screenshot("statistics-cut");
        assertEquals(1, strip.colours().size(), "colours below the page");
    }

    private void filters(Bot window, TableBot workers) {
        window.comboBox(1).setSelection("R");
        workers.waitForRows(1);
        assertEquals("002 (Maria Ivanova)", workers.cell(0, 0));
        window.comboBox(1).setSelection("All");
        workers.waitForRows(5);
        window.button("By client").click();
        workers.waitForRows(3);
        assertEquals("A", workers.cell(0, 0));
        window.button("By day").click();
        workers.waitForRows(7);
        window.button("By worker").click();
    }

    /** From the work list, by its key; then it is off the list. */
    private void map(Bot window) throws Exception {
        TableBot codes = window.table(1);
        codes.waitForRows(1);
        assertEquals(UNKNOWN, codes.cell(0, 0));
        assertEquals("3", codes.cell(0, 2));
        codes.select(0);
        codes.enter();
        Bot dialog = window.shell("Add a barcode");
        assertEquals(UNKNOWN, dialog.text(0).getText());
        dialog.text(1).setText("HC-FC-050");
        workbench.screenshot("statistics-map");
        dialog.button("OK").click();
        dialog.waitUntilClosed();
        window.waitForText(UNKNOWN + " is mapped now.");
        window.waitForText("Every scanned code is mapped.");
        codes.waitForRows(0);
        assertTrue(place.desk().state().share() instanceof ShareState.Ready ready
                && new Sku("HC-FC-050")
                        .equals(ready.profiles().skuMappings(new ClientId("M")).get(UNKNOWN)));
    }
}
