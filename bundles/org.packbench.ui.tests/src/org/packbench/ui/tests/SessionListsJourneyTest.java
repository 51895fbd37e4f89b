package org.packbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.packing.PackingPlan.Order;
import org.packbench.model.screen.Page;
import org.packbench.ui.tests.OtherStation.Reached;
import org.packbench.ui.tests.bot.Bot;
import org.packbench.ui.tests.bot.Keyboard;
import org.packbench.ui.tests.bot.TableBot;
import org.packbench.ui.tests.bot.Workbench;

/** A list is chosen by keys among those that a shop's tool left on the share, while other stations pack some of them. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class SessionListsJourneyTest {
    private static final int LISTS = SWT.MOD1 | 'l';
    private static final String TITLE = "Lists of sessions";

    private final Workplace place = Workplace.here();
    private final Workbench workbench = place.workbench();
    private Path share = Workplace.SHARE;
    private ShopSession session = new ShopSession(share);

    @BeforeEach
    void beginOnAShareWithASessionOfAShop(@TempDir Path folder) throws IOException {
        workbench.resize();
        place.openSample();
        place.putAway();
        share = folder.resolve("share");
        place.openCopy(share);
        session = new ShopSession(share);
        session.write();
    }

    @AfterEach
    void workOnTheSampleAgain() {
        workbench.window().closeOthers();
        place.putAway();
        workbench.resize();
        place.open(Workplace.SHARE);
    }

    @Test
    void aListIsFoundAmongPackedAndHeldOnesAndOpenedByKeysAlone(@TempDir Path pc) throws IOException {
        packed(pc.resolve("packed"));
        try (OtherStation other = held(pc.resolve("held"))) {
            workbench.press(LISTS);
            Bot dialog = workbench.window().shell(TITLE);
            Keyboard keys = dialog.keyboard();
            dialog.waitForText("3 sessions");
            keys.waitForFocus(Text.class);
            keys.type("10 nov");
            TableBot folders = dialog.table(0);
            folders.waitForRows(1);
            assertEquals(ShopSession.NAME, folders.cell(0, 0));
            TableBot lists = dialog.table(1);
            lists.waitForRows(4);
            assertEquals(
                    List.of("Completed", "Active", "Available", "Available"),
                    List.of(lists.cell(0, 0), lists.cell(1, 0), lists.cell(2, 0), lists.cell(3, 0)));
            assertEquals("Speedy_Orders", lists.cell(lists.selection(), 1), "the first that waits for somebody");
            refreshed(lists);
            lists.select("All fulfillable orders of the session");
            dialog.waitForText("DHL_Orders (Completed), PostOne_Orders (Active). Whoever packs both packs twice.");
            workbench.screenshot("session-lists", dialog);
            lists.enter();
            Bot twice = workbench.window().shell("Pack twice?");
            workbench.screenshot("session-lists-twice");
            twice.button("Do not open").click();
            twice.waitUntilClosed();
            lists.select("PostOne_Orders");
            lists.enter();
            Bot question = workbench.window().shell("Session Already in Use");
            question.waitForText("Maria Ivanova");
            question.button("Close").click();
            question.waitUntilClosed();
            other.perform("quit");
        }
        Bot dialog = workbench.window().shell(TITLE);
        dialog.table(1).waitForRows(4);
        dialog.table(1).select("Speedy_Orders");
        dialog.table(1).enter();
        dialog.waitUntilClosed();
        assertEquals(List.of("BG20206"), ordersOnTheTable());
        assertEquals(session.list("Speedy_Orders"), place.session().id());
    }

    @Test
    void theStartWizardLeadsToTheSameListsForItsClientAndWorker() throws IOException {
        Bot wizard = place.chooseList();
        wizard.keyboard().alt('f');
        Bot dialog = workbench.window().shell(TITLE);
        Keyboard keys = dialog.keyboard();
        dialog.table(1).waitForRows(4);
        assertEquals("M", dialog.comboBox(0).getText());
        assertEquals("001 (John Doe)", dialog.comboBox(1).getText());
        keys.waitForFocus(Text.class);
        keys.enter();
        keys.waitForFocus(Table.class);
        dialog.table(1).select("All fulfillable orders of the session");
        dialog.table(1).enter();
        dialog.waitUntilClosed();
        wizard.waitUntilClosed();
        assertEquals(6, ordersOnTheTable().size(), "what cannot be fulfilled is not packed");
    }

    private void refreshed(TableBot lists) throws IOException {
        session.oneMore();
        workbench.press(SWT.F5);
        lists.waitForRows(5);
        assertEquals("Express", lists.cell(1, 1));
        session.oneLess();
        workbench.press(SWT.F5);
        lists.waitForRows(4);
    }

    /** Another PC packs a list to its end. */
    private void packed(Path otherPc) throws IOException {
        try (OtherStation other = station(otherPc, "DHL_Orders")) {
            for (String code : List.of("BG20201", SampleList.CREAM, SampleList.CREAM, "BG20202", SampleList.CREAM))
                other.perform("scan " + code);
            other.perform("end");
        }
    }

    /** Another PC has begun with a list. */
    private OtherStation held(Path otherPc) throws IOException {
        OtherStation other = station(otherPc, "PostOne_Orders");
        other.perform("scan BG20204");
        other.perform("scan " + SampleList.CREAM);
        return other;
    }

    private OtherStation station(Path otherPc, String list) throws IOException {
        OtherStation other = OtherStation.start(
                Files.createDirectories(otherPc),
                Reached.folder(share),
                "station",
                "--resume",
                session.list(list).value());
        assertFalse(other.answer().isEmpty());
        return other;
    }

    private List<String> ordersOnTheTable() {
        workbench.waitForScreen("the list of orders", s -> s.getPage() == Page.WAITING);
        return place.state().plan().orders().stream()
                .map(Order::number)
                .map(Object::toString)
                .toList();
    }
}
