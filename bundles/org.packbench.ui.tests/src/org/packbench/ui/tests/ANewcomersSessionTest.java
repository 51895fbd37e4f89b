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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.packbench.model.screen.Answer;
import org.packbench.model.screen.Page;
import org.packbench.ui.tests.bot.Bot;
import org.packbench.ui.tests.bot.TableBot;
import org.packbench.ui.tests.bot.Workbench;

/** One day at a packing station that nobody has used before; each test goes on where the one before it left off. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class ANewcomersSessionTest {
    private static final Path HOME = Path.of(System.getProperty("user.home"));
    private static final Path SHARE = HOME.resolve("Packbench/share");
    private static final String CREAM = "3800123400513";
    private static final String BALM = "3800123400728";
    private static final String SERUM = "3800123400582";

    private final Workbench workbench = Workbench.running();

    @Test
    @Order(1)
    void aNewcomerMakesASampleAndStandsBeforeTheFirstScan() throws IOException {
        workbench.resize();
        Bot window = workbench.window();
        window.waitForText("Welcome to Packbench");
        workbench.screenshot("first-run");
        window.button("Create a sample share").click();
        Bot wizard = window.shell("Start session");
        wizard.table(0).waitForCell(0, 0, "M");
        wizard.waitForText("001 (John Doe)");
        workbench.screenshot("2-start-client-worker");
        wizard.button("Next >").click();
        wizard.table().waitForRows(23);
        workbench.screenshot("start-session");
        wizard.button("Start session").click();
        wizard.waitUntilClosed();
        workbench.waitForScreen("the list of orders", s -> s.getPage() == Page.WAITING);
        assertEquals(12, workbench.<Integer>screen(s -> s.getSession().getOrders()));
        workbench.screenshot("packing-waiting");
    }

    @Test
    @Order(2)
    void anOrderIsPackedScanByScan() throws IOException {
        workbench.scan("BG10121");
        workbench.waitForScreen("the order", s -> s.getPage() == Page.ORDER);
        workbench.scan(CREAM);
        assertEquals(Answer.OK, answer());
        workbench.screenshot("5-order-open");
        workbench.scan(SERUM);
        assertEquals(Answer.WRONG_ITEM, answer());
        workbench.screenshot("6-wrong-item");
        workbench.command("org.packbench.ui.command.ack");
        workbench.scan(CREAM);
        workbench.scan(BALM);
        assertEquals(Answer.ORDER_COMPLETE, answer());
        workbench.screenshot("7-order-complete");
    }

    private Answer answer() {
        return workbench.screen(s -> s.getBar().getAnswer());
    }

    @Test
    @Order(3)
    void aSessionThatIsLeftIsRestoredWithItsProgress() throws IOException {
        workbench.scan("BG10129");
        workbench.scan(CREAM);
        workbench.command("org.packbench.ui.command.leave");
        workbench.waitForScreen("no session", s -> s.getPage() == Page.NO_SESSION);
        workbench.command("org.packbench.ui.command.restore");
        Bot dialog = workbench.window().shell("Restore session");
        dialog.table().waitForRows(1);
        assertEquals("1 of 12", dialog.table().cell(0, 7));
        workbench.screenshot("8-restore");
        dialog.button("Restore selected").click();
        dialog.waitUntilClosed();
        workbench.waitForScreen("the order that was open", s -> s.getPage() == Page.ORDER);
        assertEquals(
                1,
                workbench.<Integer>screen(s -> s.getLines().stream()
                        .filter(l -> l.getSku().equals("HC-FC-050"))
                        .mapToInt(l -> l.getPacked())
                        .sum()));
    }

    @Test
    @Order(4)
    void aListThatIsOpenAlreadyIsNamedBeforeItIsStartedTwice() {
        workbench.command("org.packbench.ui.command.leave");
        workbench.waitForScreen("no session", s -> s.getPage() == Page.NO_SESSION);
        workbench.command("org.packbench.ui.command.start");
        Bot wizard = workbench.window().shell("Start session");
        wizard.waitForText("001 (John Doe)");
        wizard.button("Next >").click();
        wizard.text().typeEnter(HOME.resolve("Packbench/PostOne sample.xlsx").toString());
        wizard.waitForText("This list is in session");
        assertFalse(wizard.button("Start session").isEnabled());
        wizard.button("Restore it…").click();
        Bot dialog = workbench.window().shell("Restore session");
        dialog.table().waitForRows(1);
        dialog.button("Restore selected").click();
        dialog.waitUntilClosed();
    }

    @Test
    @Order(5)
    void endingAsksWhileOrdersAreLeftAndWritesTheSummary() throws IOException {
        workbench.waitForScreen("the order that was open", s -> s.getPage() == Page.ORDER);
        workbench.command("org.packbench.ui.command.end");
        Bot question = workbench.window().shell("End session");
        question.button("Keep packing").click();
        question.waitUntilClosed();
        assertEquals(Page.ORDER, workbench.<Page>screen(s -> s.getPage()));
        workbench.command("org.packbench.ui.command.end");
        workbench.window().shell("End session").button("End session").click();
        workbench.waitForScreen("no session", s -> s.getPage() == Page.NO_SESSION);
        String summary = Files.readString(only("session_summary.json"));
        assertTrue(summary.replace(" ", "").contains("\"completed_orders\":1,"), summary);
        assertTrue(locks().isEmpty(), () -> "locks left: " + locks());
        workbench.screenshot("9-ended");
    }

    @Test
    @Order(6)
    void aStaleLockIsTakenOnlyByAClearYes() throws IOException {
        Path session = staleSessionOfAnOlderTool();
        workbench.command("org.packbench.ui.command.restore");
        Bot dialog = workbench.window().shell("Restore session");
        TableBot table = dialog.table();
        table.waitForCell(0, 0, "Stale");
        dialog.button("Take over…").click();
        Bot question = workbench.window().shell("Stale Session Lock Detected");
        question.waitForText("Ivan Petrenko");
        workbench.screenshot("10-stale-question");
        question.button("No").click();
        question.waitUntilClosed();
        table.waitForCell(0, 0, "Stale");
        assertTrue(Files.exists(session.resolve(".session.lock")), "No must leave the lock where it is");
        assertFalse(Files.exists(session.resolve("journal.e1.jsonl")), "No must claim nothing");
        dialog.button("Cancel").click();
        dialog.waitUntilClosed();
        assertEquals(Page.NO_SESSION, workbench.<Page>screen(s -> s.getPage()));
        delete(session);
    }

    /** The journeys that follow find the share without it. */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    /** A session as the older tool leaves it when its PC is switched off; its list lies beside the session. */
    private static Path staleSessionOfAnOlderTool() throws IOException {
        Path session = Files.createDirectories(SHARE.resolve("SESSIONS/CLIENT_M/2025-10-28_14-30-45"));
        Path list = Path.of(HOME.toString(), "Packbench", "PostOne sample.xlsx");
        Files.writeString(session.resolve("session_info.json"), """
                {"client_id":"M","packing_list_path":"%s","started_at":"2025-10-28T14:30:45","pc_name":"DESKTOP-PC4"}
                """.formatted(list));
        Files.writeString(session.resolve("packing_state.json"), """
                {"in_progress":{"1001":[{"sku":"HC-FC-050","packed":1,"required":2,"row":0}]},"completed_orders":["1000"]}
                """);
        Path lock = session.resolve(".session.lock");
        Files.writeString(lock, """
                {"locked_by":"DESKTOP-PC4","user_name":"Ivan Petrenko","lock_time":"2025-10-28T14:30:45",
                 "process_id":12345,"app_version":"1.2.0","heartbeat":"2025-10-28T14:35:12"}
                """);
        Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        return session;
    }

    private static Path only(String name) throws IOException {
        List<Path> found = named(name);
        assertEquals(1, found.size(), () -> name + ": " + found);
        return found.get(0);
    }

    private static List<Path> locks() {
        try {
            return named(".session.lock");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Path> named(String name) throws IOException {
        try (Stream<Path> files = Files.walk(SHARE)) {
            return files.filter(f -> f.endsWith(name)).toList();
        }
    }
}
