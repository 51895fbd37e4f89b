package org.packbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.packing.PackingPlan.Order;
import org.packbench.model.screen.Page;
import org.packbench.ui.tests.bot.Bot;
import org.packbench.ui.tests.bot.Keyboard;
import org.packbench.ui.tests.bot.TableBot;
import org.packbench.ui.tests.bot.Workbench;
import org.packbench.ui.tests.bot.XKeyboard;

/** Lists as people get them are brought into the wizard by keys alone, and nothing of them is packed unseen. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class PackingListImportTest {
    private final Workplace place = Workplace.here();
    private final Workbench workbench = place.workbench();
    private Path share = Workplace.SHARE;

    @BeforeEach
    void beginOnAShareWithoutSessions(@TempDir Path folder) throws IOException {
        workbench.resize();
        place.openSample();
        place.putAway();
        share = folder.resolve("share");
        place.openCopy(share);
    }

    @AfterEach
    void workOnTheSampleAgain() {
        workbench.window().closeOthers();
        place.putAway();
        place.open(Workplace.SHARE);
    }

    @Test
    void ordersThatCannotBePackedAreLeftOutOnlyAfterAPersonSaidSo(@TempDir Path pc) throws IOException {
        Bot wizard = read(ImportedLists.doubtful(pc));
        Keyboard keys = wizard.keyboard();
        wizard.waitForText("3 problems · 2 doubts");
        TableBot findings = wizard.table(1);
        assertEquals("Orders!D4 · Quantity is “N/A”", findings.cell(0, 0));
        assertEquals(5, findings.rowCount());
        assertFalse(wizard.button("Start session").isEnabled(), "nobody has seen what is left out");
        workbench.screenshot("import-problems", wizard);
        TableBot preview = wizard.table(0);
        assertEquals(10, preview.rowCount(), "what is left out is there too");
        preview.select(9);
        assertEquals(4, findings.selection(), "the code that was shortened");
        findings.select(0);
        assertEquals(2, preview.selection(), "the row without a quantity");
        preview.waitForCell(2, 1, "BG10222 · left out");
        preview.waitForCell(2, 4, "N/A");
        preview.waitForCell(0, 1, "BG10221");
        keys.alt('v');
        wizard.waitForText("Saved: ");
        List<String> rows = Files.readAllLines(pc.resolve("PostOne_2025-11-10 - rejected.csv"));
        assertEquals(4, rows.size(), rows::toString);
        assertTrue(rows.get(1).startsWith("BG10222,VC-SR-030,Vitamin C Serum,N/A,PostOne,"), rows::toString);
        keys.alt('w');
        keys.alt('s');
        wizard.waitUntilClosed();
        assertEquals(List.of("BG10221", "BG10223", "BG10224", "BG10227", "BG10228"), ordersOnTheTable());
    }

    @Test
    void headingsOfAnotherProgramAreNamedOnceByEnterAlone(@TempDir Path pc) throws IOException {
        Bot wizard = read(ImportedLists.odd(pc.resolve("Kundenliste Nord.xlsx"), "2025-11-10 14:30:22"));
        Keyboard keys = wizard.keyboard();
        wizard.waitForText("What is in which column?");
        keys.waitForFocus(Button.class);
        workbench.screenshot("import-columns", wizard);
        keys.enter();
        wizard.waitForText("5 of 5, as you chose");
        keys.waitForFocus(Text.class);
        keys.enter();
        wizard.waitUntilClosed();
        assertEquals(List.of("BG10231", "BG10232"), ordersOnTheTable());
        place.endAnyway();

        Bot nextDay = read(ImportedLists.odd(pc.resolve("Kundenliste Süd.xlsx"), "2025-11-11 09:05:10"));
        nextDay.waitForText("5 of 5, as last time for client M");
    }

    @Test
    void aSheetIsChosenOnceForAllFilesWithItsHeadings(@TempDir Path pc) throws IOException {
        Bot wizard = read(ImportedLists.warehouses(pc.resolve("Almacenes 10.xlsx")));
        wizard.waitForText("What is in which column?");
        wizard.comboBox(0).setSelection("Süd");
        wizard.waitForCell("BG10272");
        wizard.waitForText("What is in which column?");
        workbench.screenshot("import-sheet", wizard);
        wizard.keyboard().alt('u');
        wizard.waitForText(", as you chose");
        wizard.keyboard().alt('s');
        wizard.waitUntilClosed();
        assertEquals(List.of("BG10272"), ordersOnTheTable());
        place.endAnyway();

        Bot nextDay = read(ImportedLists.warehouses(pc.resolve("Almacenes 11.xlsx")));
        nextDay.waitForText(", as last time for client M");
        nextDay.waitForCell("BG10272");
    }

    @Test
    void aWholeImportIsDoneOnAKeyboardThatTheWindowSystemKnows(@TempDir Path pc) throws IOException {
        Path list = ImportedLists.weeks(pc.resolve("PostOne weeks.xlsx"));
        XKeyboard window = new XKeyboard(workbench.window());
        window.take();
        window.press("ctrl+n");
        Bot wizard = workbench.window().shell("Start session");
        XKeyboard keys = new XKeyboard(wizard);
        keys.take();
        wizard.keyboard().waitForFocus(Text.class);
        keys.type("001");
        wizard.waitForText("001 (John Doe)");
        keys.press("Return");
        wizard.waitForText("Step 2 of 2");
        wizard.keyboard().waitForFocus(Text.class);
        keys.type(list.toString());
        keys.press("Return");
        wizard.waitForText("1 order · 1 row · 1 unit");
        keys.press("alt+h");
        wizard.keyboard().waitForFocus(Combo.class);
        keys.press("Down");
        wizard.waitForText("1 problem");
        keys.press("alt+w", "alt+s");
        wizard.waitUntilClosed();
        assertEquals(List.of("BG10261"), ordersOnTheTable());
    }

    @Test
    void aListThatComesASecondTimeSaysWhatIsNewAndWhatWasPacked(@TempDir Path pc) throws IOException {
        Path file = pc.resolve("PostOne_2025-11-10.xlsx");
        Bot first = read(ImportedLists.plain(file, 10241, 10242, 10243));
        first.waitForText("3 orders");
        first.keyboard().enter();
        first.waitUntilClosed();
        ordersOnTheTable();
        place.scan("BG10241");
        place.scan(SampleList.CREAM);
        place.awaitSaved();
        place.endAnyway();

        Bot second = read(ImportedLists.plain(file, 10241, 10243, 10244));
        second.waitForText("1 doubt · 2 changes");
        TableBot findings = second.table(1);
        assertTrue(findings.cell(0, 0).startsWith("Order BG10241 was packed already"), findings.cell(0, 0));
        findings.select("Order BG10242 is not in the list any more");
        findings.select("Order BG10244 is new");
        assertEquals(2, second.table(0).selection(), "its line");
        findings.select(0);
        second.waitForText("Packed again, it is sent twice");
        assertFalse(second.button("Start session").isEnabled(), "it would be sent twice");
        workbench.screenshot("import-preview", second);
        second.keyboard().alt('g');
        second.keyboard().alt('s');
        second.waitUntilClosed();
        assertEquals(3, ordersOnTheTable().size());
    }

    @Test
    void aListThatWaitsInTheInboxIsLookedAtAndLeavesItWhenItsSessionStarts(@TempDir Path pc) throws IOException {
        Path inbox = Files.createDirectories(share.resolve("CLIENTS/CLIENT_M/inbox"));
        Path waiting = Files.copy(ImportedLists.doubtful(pc), inbox.resolve("PostOne_2025-11-10.xlsx"));
        Bot wizard = place.chooseList();
        wizard.comboBox(0).waitForItem("PostOne_2025-11-10.xlsx", "3 problems · 2 doubts");
        wizard.keyboard().alt('i');
        wizard.waitForText("3 problems · 2 doubts");
        workbench.screenshot("import-inbox", wizard);
        wizard.keyboard().alt('w');
        wizard.keyboard().alt('s');
        wizard.waitUntilClosed();
        assertEquals(5, ordersOnTheTable().size());
        assertTrue(Files.notExists(waiting), "it is not offered to anybody else");
        try (Stream<Path> imported = Files.list(inbox.resolve("imported"))) {
            assertTrue(imported.anyMatch(file -> file.toString().endsWith(" PostOne_2025-11-10.xlsx")));
        }
    }

    @Test
    void aFileThatIsDroppedOntoThePageIsRead(@TempDir Path pc) throws IOException {
        Bot wizard = place.chooseList();
        wizard.drop(ImportedLists.plain(pc.resolve("dropped.xlsx"), 10251, 10252));
        wizard.waitForText("2 orders");
        wizard.keyboard().alt('s');
        wizard.waitUntilClosed();
        assertEquals(List.of("BG10251", "BG10252"), ordersOnTheTable());
    }

    /** Goes through the wizard to its second page, and types the path of a list there. */
    private Bot read(Path list) {
        Bot wizard = place.chooseList();
        Keyboard keys = wizard.keyboard();
        keys.waitForFocus(Text.class);
        keys.type(list.toString());
        keys.enter();
        return wizard;
    }

    private List<String> ordersOnTheTable() {
        workbench.waitForScreen("the list of orders", s -> s.getPage() == Page.WAITING);
        return place.state().plan().orders().stream()
                .map(Order::number)
                .map(Object::toString)
                .toList();
    }
}
