package org.packbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.SessionId;
import org.packbench.model.screen.Page;
import org.packbench.ui.monitor.MonitorView;
import org.packbench.ui.tests.OtherStation.Person;
import org.packbench.ui.tests.OtherStation.Reached;
import org.packbench.ui.tests.bot.Bot;
import org.packbench.ui.tests.bot.Keyboard;
import org.packbench.ui.tests.bot.TableBot;
import org.packbench.ui.tests.bot.Workbench;

/** A supervisor looks after everybody who packs, from one window, mostly by keys. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
final class SessionBrowserTest {
    private static final Path LIST = Workplace.SHARE.resolveSibling("PostOne sample.xlsx");
    private static final Person IVAN = new Person("003:Ivan Petrenko", "DESKTOP-PC3");
    private static final Person MARIA = new Person("002:Maria Ivanova", "DESKTOP-PC2");

    private static final int STATE = 0;
    private static final int WORKER = 5;
    private static final int PACKED = 11;

    private final Workplace place = Workplace.here();
    private final Workbench workbench = place.workbench();

    @BeforeEach
    void openTheWindow() {
        workbench.resize();
        place.openSample();
    }

    @AfterEach
    void goBackToPacking() {
        place.putAway();
        workbench.command("org.packbench.ui.command.packing");
        workbench.waitForTitle("the packing screen", title -> !title.startsWith("Sessions"));
        place.open(Workplace.SHARE);
    }

    @Test
    void aSupervisorSeesWhoPacksAndTakesOverWhatACrashLeft(@TempDir Path folder) throws IOException {
        Path share = folder.resolve("Green Delivery");
        Workplace.copyTo(share);
        List<String> older = history(share);
        SessionId left = crashed(Files.createDirectory(folder.resolve("pc3")), share);
        Path pc2 = Files.createDirectory(folder.resolve("pc2"));
        try (var other = OtherStation.start(pc2, Reached.folder(share), MARIA, station())) {
            other.answer();
            place.open(share);
            workbench.press(SWT.ALT | '2');
            Bot window = workbench.windowOf("Sessions");
            TableBot table = window.table();
            seesBoth(table, left);
            packsLive(other, table);
            workbench.screenshot("session-browser-live");
            monitors();
            findsByKeys(table, older);
            asksInOneDialog(table);
            takesOver(table, left, Files.createDirectory(folder.resolve("pc4")));
        }
    }

    private static String[] station() {
        return new String[] {"station", "--client", "M", "--list", LIST.toString()};
    }

    /** What another program packed in the days before; the first of them is nobody's. */
    private static List<String> history(Path share) throws IOException {
        var sessions = new OlderSessions(share);
        LocalDateTime today =
                LocalDateTime.now().minusDays(1).withHour(8).withMinute(2).withSecond(11);
        return List.of(
                sessions.add(
                        new OlderSessions.Packed("M", "orders_1909", "", "", "DESKTOP-PC1"),
                        today.minusDays(50),
                        58,
                        0,
                        Duration.ofHours(2)),
                sessions.add(
                        new OlderSessions.Packed("M", "PostOne_am", "001", "John Doe", "DESKTOP-PC1"),
                        today,
                        62,
                        0,
                        Duration.ofHours(2)),
                sessions.add(
                        new OlderSessions.Packed("M", "DHL_am", "002", "", "DESKTOP-PC2"),
                        today.plusMinutes(8),
                        33,
                        2,
                        Duration.ofMinutes(100)),
                sessions.add(
                        new OlderSessions.Packed("M", "Speedy_pm", "", "John Doe", "DESKTOP-PC5"),
                        today.plusHours(5),
                        40,
                        0,
                        Duration.ofMinutes(95)));
    }

    /** A PC loses its power three minutes ago: its files stay as they were then. */
    private static SessionId crashed(Path pc, Path share) throws IOException {
        SessionId session;
        try (var other = OtherStation.start(pc, Reached.folder(share), IVAN, station())) {
            String opened = other.answer();
            session = new SessionId(opened.replaceAll(".*\"(SESSIONS/[^\"]+)\".*", "$1"));
            other.perform("scan BG10121");
            other.perform("skip");
            other.kill();
        }
        FileTime then = FileTime.from(Instant.now().minus(Duration.ofMinutes(3)));
        try (Stream<Path> files =
                Stream.concat(Files.walk(share.resolve(session.value())), Files.walk(share.resolve("INDEX")))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) Files.setLastModifiedTime(file, then);
        }
        return session;
    }

    private void seesBoth(TableBot table, SessionId left) {
        table.select(left.folder().name());
        table.select("002 (Maria Ivanova)");
        assertEquals("Active", table.cell(table.selection(), STATE));
        table.select(left.folder().name());
        assertEquals("Stale", table.cell(table.selection(), STATE));
        assertEquals("003 (Ivan Petrenko)", table.cell(table.selection(), WORKER));
    }

    /** Progress is seen while it is packed, and what is chosen stays chosen. */
    private void packsLive(OtherStation other, TableBot table) throws IOException {
        table.select("002 (Maria Ivanova)");
        other.perform("scan BG10121");
        other.perform("skip");
        workbench.ui().waitUntil("one skipped there", () -> {
            int row = table.table().getSelectionIndex();
            return row >= 0 && table.table().getItem(row).getText(PACKED).equals("0 of 12 · 1 skipped");
        });
        assertEquals("002 (Maria Ivanova)", table.cell(table.selection(), WORKER), "still chosen after the refresh");
    }

    private void monitors() throws IOException {
        workbench.press(SWT.MOD1 | SWT.MOD2 | 'm');
        workbench.windowOf("Monitor");
        workbench.waitFor(
                MonitorView.class, "two who pack", view -> view.lines().size() == 2);
        assertTrue(lines().getFirst().startsWith("No heartbeat for "), () -> lines().toString());
        assertTrue(lines().getFirst().contains("check PC3"), () -> lines().toString());
        assertTrue(lines().get(1).startsWith("002 (Maria Ivanova)"), () -> lines().toString());
        workbench.screenshot("session-monitor-live");
        workbench.press(SWT.ALT | '2');
        workbench.windowOf("Sessions");
    }

    private List<String> lines() {
        return workbench.<MonitorView, List<String>>ask(MonitorView.class, MonitorView::lines);
    }

    private void findsByKeys(TableBot table, List<String> older) {
        var keys = new Keyboard(workbench.ui(), workbench.window());
        int all = table.rowCount();
        assertTrue(all >= 2 + older.size(), "rows: " + all);
        workbench.press(SWT.MOD1 | 'f');
        keys.waitForFocus(Text.class);
        keys.type("petrenko");
        table.waitForRows(1);
        workbench.press(SWT.ESC);
        table.waitForRows(all);
        workbench.press(SWT.MOD1 | SWT.PAGE_DOWN);
        table.waitForRows(2);
        workbench.press(SWT.MOD1 | SWT.PAGE_DOWN);
        table.waitForRows(older.size());
        for (String worker : List.of("DESKTOP-PC1", "001 (John Doe)", "002", "John Doe")) table.select(worker);
        workbench.press(SWT.MOD1 | SWT.PAGE_DOWN);
        workbench.press(SWT.MOD1 | SWT.PAGE_DOWN);
        table.waitForRows(all);
    }

    /** Whoever is at work is asked, or stopped for a reason: what was asked for is asked at once, and Escape changes nothing. */
    private void asksInOneDialog(TableBot table) throws IOException {
        table.select("002 (Maria Ivanova)");
        workbench.press(SWT.MOD1 | SWT.MOD2 | 'r');
        Bot held = workbench.window().shell("Session Already in Use");
        held.waitForText("002 (Maria Ivanova)");
        held.comboBox(0).setSelection("001 (John Doe)");
        assertTrue(held.button("Ask for release").isEnabled());
        workbench.screenshot("browser-ask", held);
        held.button("Close").click();
        held.waitUntilClosed();
        workbench.press(SWT.MOD1 | 't');
        Bot force = workbench.window().shell("Take over as administrator");
        force.comboBox(0).setSelection("001 (John Doe)");
        assertFalse(force.button("Take it over").isEnabled(), "without a reason");
        force.text(0).setText("went home");
        assertTrue(force.button("Take it over").isEnabled());
        workbench.screenshot("browser-force", force);
        force.button("No").click();
        force.waitUntilClosed();
    }

    private void takesOver(TableBot table, SessionId left, Path pc4) throws IOException {
        table.select(left.folder().name());
        workbench.press(SWT.MOD1 | 't');
        Bot question = workbench.window().shell("Stale Session Lock Detected");
        question.waitForText("003 (Ivan Petrenko)");
        question.waitForText(left.folder().name());
        question.comboBox(0).setSelection("001 (John Doe)");
        workbench.screenshot("take-over", question);
        try (var faster = takesItMeanwhile(pc4, left)) {
            question.button("Yes, take it over").click();
            Bot another = workbench.window().shell("Take over as administrator");
            another.waitForText("Meanwhile 003 (Ivan Petrenko) has it");
            another.waitForText("DESKTOP-PC4");
            workbench.screenshot("take-over-meanwhile", another);
            another.text(0).setText("PC4 is needed elsewhere");
            another.button("Take it over").click();
            another.waitUntilClosed();
        }
        workbench.waitForScreen("the orders", s -> s.getPage() == Page.WAITING);
        assertEquals(left, place.session().id());
        scansFromElsewhere();
    }

    /** Between the question and the answer somebody else takes it: a yes to the old question is none to the new one. */
    private static OtherStation takesItMeanwhile(Path pc, SessionId left) throws IOException {
        var other = OtherStation.start(
                pc,
                Reached.folder(pc.resolveSibling("Green Delivery")),
                new Person("003:Ivan Petrenko", "DESKTOP-PC4"),
                "station",
                "--resume",
                left.value(),
                "--take-over",
                "--reason",
                "PC3 has no power");
        assertTrue(other.answer().contains(left.value()), "it is open there");
        return other;
    }

    /** Whatever is looked at: a code that is scanned is packed, and its answer is seen. */
    private void scansFromElsewhere() {
        workbench.press(SWT.ALT | '2');
        workbench.windowOf("Sessions");
        workbench.press(SWT.MOD1 | 'f');
        new Keyboard(workbench.ui(), workbench.window()).waitForFocus(Text.class);
        workbench.scanElsewhere("BG10121");
        workbench.waitForTitle("the packing screen", title -> !title.startsWith("Sessions"));
        workbench.waitForScreen("the order that was scanned", s -> s.getPage() == Page.ORDER);
    }
}
