package org.packbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.ui.monitor.MonitorView;
import org.packbench.ui.tests.bot.Bot;

/** A supervisor goes through the views by their keys, and hangs the board on the wall. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class SupervisorViewsTest extends SupervisorJourney {
    @BeforeEach
    void aBusyDay(@TempDir Path folder) throws IOException {
        Path share = folder.resolve("Green Delivery");
        Workplace.copyTo(share);
        new BusyHall().write(share);
        place.open(share);
    }

    @Test
    void everyViewHasAKeyAndShowsItsSessions() throws IOException {
        sessions().table().waitForRows(BusyHall.ALL);
        sessions().table().select("003 (Ivan Petrenko)");
        pictures("session-browser");
        exports();
        ready('5', "Active sessions", BusyHall.ACTIVE);
        ready('6', "Completed sessions", BusyHall.COMPLETED);
        ready('7', "Available sessions", BusyHall.AVAILABLE);
        goes('3', "monitor");
        goes('4', "statistics");
        goes('1', "packing");
        goes('2', "sessions");
    }

    /** What is asked before the table leaves the program. */
    private void exports() throws IOException {
        workbench.press(SWT.MOD1 | 'e');
        Bot dialog = workbench.window().shell("Export");
        dialog.text(0).setText("Z:\\Reports\\sessions.xlsx");
        workbench.screenshot("export", dialog);
        dialog.button("Close").click();
        dialog.waitUntilClosed();
    }

    private void goes(char key, String perspective) {
        workbench.press(SWT.ALT | key);
        waitForPerspective(perspective);
    }

    private void ready(char key, String title, int rows) throws IOException {
        String segment = title.split(" ")[0].toLowerCase(Locale.ROOT);
        goes(key, "sessions." + segment);
        Bot window = workbench.windowOf(title);
        window.table().waitForRows(rows);
        window.table().select(0);
        pictures("session-browser-" + segment);
    }

    private void pictures(String name) throws IOException {
        workbench.screenshot(name);
        workbench.resize(1024, 768);
        workbench.screenshot(name + "-1024x768");
        workbench.resize(1920, 1080);
    }

    @Test
    void theBoardFillsTheScreenAndGivesItBack() throws IOException {
        sessions().table().select("003 (Ivan Petrenko)");
        sessions().waitForText("1 selected");
        workbench.press(MONITOR);
        Bot window = workbench.windowOf("Monitor");
        workbench.waitFor(
                MonitorView.class, "all who pack", view -> view.lines().size() == BusyHall.ACTIVE);
        stalledAreOnTop();
        workbench.ui().waitUntil("the browser's words gone", () -> !window.saysNow("selected"));
        pictures("session-monitor");
        workbench.press(SWT.F11);
        workbench.ui().waitUntil("a board that fills the screen", () -> isFull(Display.getCurrent()));
        workbench.screenshot("session-monitor-full-screen");
        workbench.press(SWT.F11);
        workbench.ui().waitUntil("the window as it was", () -> isWindow(Display.getCurrent()));
        sessions().waitForText("shown of");
    }

    private void stalledAreOnTop() {
        List<String> lines = workbench.<MonitorView, List<String>>ask(MonitorView.class, MonitorView::lines);
        assertTrue(lines.get(0).startsWith("No heartbeat for 3 min: check PC3"), lines::toString);
        assertTrue(lines.get(1).startsWith("No scan for 11 min"), lines::toString);
        assertTrue(lines.get(2).startsWith("002 (Maria Ivanova)"), lines::toString);
    }

    /** Nothing but the board, which has the keys. */
    private static boolean isFull(Display display) {
        Control board = display.getFocusControl();
        if (board == null) return false;
        Shell shell = board.getShell();
        Rectangle room = shell.getClientArea();
        Point size = board.getSize();
        return shell.getFullScreen()
                && shell.getMenuBar() == null
                && room.width - size.x < 8
                && room.height - size.y < 8;
    }

    private static boolean isWindow(Display display) {
        Control board = display.getFocusControl();
        if (board == null) return false;
        Shell shell = board.getShell();
        return !shell.getFullScreen()
                && shell.getMenuBar() != null
                && shell.getClientArea().height - board.getSize().y > 60;
    }
}
