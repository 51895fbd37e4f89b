package org.packbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.documents.IndexLine;
import org.packbench.documents.IndexLine.Standing;
import org.packbench.ui.tests.bot.Bot;
import org.packbench.ui.tests.bot.Keyboard;
import org.packbench.ui.tests.bot.TableBot;

/** The browser of a share on which a hundred clients' orders have been packed for years. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class TenThousandSessionsTest extends SupervisorJourney {
    private static final int ALL = 10_000;
    private static final int CLIENTS = 100;
    private static final int STATIONS = 20;
    private static final Instant FIRST = Instant.parse("2025-01-02T07:00:00Z");
    private static final Duration APART = Duration.ofMinutes(7);

    private static final int NEXT_COLUMN = SWT.MOD1 | SWT.MOD2 | SWT.ARROW_RIGHT;
    private static final int PREVIOUS_COLUMN = SWT.MOD1 | SWT.MOD2 | SWT.ARROW_LEFT;
    private static final int OTHER_WAY = SWT.MOD1 | SWT.MOD2 | SWT.ARROW_DOWN;
    private static final int NEXT_SEGMENT = SWT.MOD1 | SWT.PAGE_DOWN;
    private static final int PREVIOUS_SEGMENT = SWT.MOD1 | SWT.PAGE_UP;
    private static final int CLIENT = 1;
    private static final int SESSION = 2;

    @AfterEach
    void sortByTheStateAgain() {
        sessions();
        workbench.press(PREVIOUS_COLUMN);
        workbench.press(PREVIOUS_COLUMN);
    }

    @Test
    void allAreFilteredSortedAndScrolledAndWhatIsChosenStays(@TempDir Path folder) throws IOException {
        Path share = folder.resolve("Green Delivery");
        Workplace.copyTo(share);
        write(new IndexedShare(share));
        place.open(share);
        Bot window = sessions();
        TableBot table = window.table();
        table.waitForRows(ALL);
        filters(table);
        sorts(table);
        staysChosen(new IndexedShare(share), table);
    }

    private static void write(IndexedShare index) throws IOException {
        for (int station = 0; station < STATIONS; station++) {
            List<IndexLine> lines = new ArrayList<>();
            for (int number = station; number < ALL; number += STATIONS)
                lines.add(session(number).line(number));
            index.tell("DESKTOP-PC" + station, Duration.ofSeconds(10), lines);
        }
    }

    private static PackedSession session(int number) {
        boolean held = ALL - number <= STATIONS;
        int orders = 20 + Math.floorMod(number, 60);
        int done = held ? orders / 2 : orders;
        return new PackedSession(
                "C" + Math.floorMod(number, CLIENTS),
                "DHL",
                "00" + Math.floorMod(number, 9) + ":John Doe",
                "DESKTOP-PC" + Math.floorMod(number, STATIONS),
                held ? Standing.HELD : Standing.COMPLETED,
                FIRST.plus(APART.multipliedBy(number)),
                Duration.ofMinutes(55),
                Duration.ofSeconds(7),
                orders,
                done,
                0,
                done * 3);
    }

    private static String name(int number) {
        return session(number).id().folder().name();
    }

    /** By a word, and by the state; and all are there again. */
    private void filters(TableBot table) {
        workbench.press(SWT.MOD1 | 'f');
        var keys = new Keyboard(workbench.ui(), workbench.window());
        keys.waitForFocus(Text.class);
        keys.type(name(4242));
        table.waitForRows(1);
        table.waitForCell(0, CLIENT, "C42");
        workbench.press(SWT.ESC);
        table.waitForRows(ALL);
        workbench.press(NEXT_SEGMENT);
        table.waitForRows(STATIONS);
        workbench.press(PREVIOUS_SEGMENT);
        table.waitForRows(ALL);
    }

    private void sorts(TableBot table) throws IOException {
        workbench.press(NEXT_COLUMN);
        table.waitForCell(0, CLIENT, "C0");
        workbench.press(NEXT_COLUMN);
        table.waitForCell(0, SESSION, name(0));
        workbench.press(OTHER_WAY);
        table.waitForCell(0, SESSION, name(ALL - 1));
        workbench.press(OTHER_WAY);
        table.waitForCell(0, SESSION, name(0));
        workbench.screenshot("session-browser-10000");
        table.scrollTo(ALL - 1);
        assertEquals(name(ALL - 1), table.cell(ALL - 1, SESSION), "the last one");
    }

    /** Another session comes in above them all: the same one is chosen, and the same ones are seen. */
    private void staysChosen(IndexedShare index, TableBot table) throws IOException {
        table.select(7_005);
        table.scrollTo(7_000);
        int top = table.top();
        index.tell("DESKTOP-PC90", Duration.ZERO, List.of(session(-1).line(0)));
        workbench.press(SWT.F5);
        table.waitForRows(ALL + 1);
        assertEquals(name(7_005), table.cell(table.selection(), SESSION), "what was chosen");
        table.waitForTop(top + 1);
    }
}
