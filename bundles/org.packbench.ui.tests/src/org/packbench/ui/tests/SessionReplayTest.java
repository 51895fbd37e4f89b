package org.packbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.SessionId;
import org.packbench.core.packing.PackingPlan.Order;
import org.packbench.model.screen.Answer;
import org.packbench.model.screen.Page;
import org.packbench.ui.tests.OtherStation.Reached;
import org.packbench.ui.tests.bot.Bot;
import org.packbench.ui.tests.bot.TableBot;
import org.packbench.ui.tests.bot.Workbench;

/** A supervisor looks into a session in which much went wrong: by keys, step by step, and decides about its late scan. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class SessionReplayTest {
    private static final int DETAILS = SWT.MOD1 | 'd';
    private static final String COMMAND = "org.packbench.ui.command.";
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
    void workOnTheSampleAgain() {
        workbench.window().closeOthers();
        workbench.close("org.packbench.ui.details");
        place.putAway();
        workbench.resize(1920, 1080);
        place.open(Workplace.SHARE);
    }

    @Test
    void aSessionIsReplayedByKeysAndItsLateScanIsCounted(@TempDir Path pc) throws IOException {
        Path share = pc.resolve("share");
        place.openCopy(share);
        Path ownName = Files.createSymbolicLink(pc.resolve("share of this PC"), share);
        place.open(ownName);
        place.start();
        SessionId session = place.session().id();
        packWithTrouble();
        scanLate(pc, share, ownName, session);
        Bot window = details(session);
        window.waitForText("1 late scan awaits review");
        window.waitForText("Step 1 of ");
        workbench.screenshot("session-details-late");
        window.button("Count it").click();
        window.waitForText("1 accepted.");
        stepByKeys(window);
        choose(window);
        verified(window);
        pictures();
    }

    /** Undone, one too many and kept, unknown, forced, skipped. */
    private void packWithTrouble() {
        List<Order> orders = place.state().plan().orders();
        SampleList.pack(place, orders.get(1));
        place.scan("BG10121");
        place.scan(SampleList.CREAM);
        place.scan(UNKNOWN);
        act("ack");
        place.scan(ofAnotherOrder(orders, place.order("BG10121")));
        workbench.waitForScreen("a wrong item", s -> s.getBar().getAnswer() == Answer.WRONG_ITEM);
        act("ack");
        act("undo");
        place.scan(SampleList.CREAM);
        place.scan(SampleList.CREAM);
        place.scan(SampleList.CREAM);
        act("keep");
        SampleList.pack(place, place.order("BG10121"));
        place.scan(orders.get(2).number().value());
        act("force");
        workbench.window().waitForText("Why is this line packed without a scan?");
        workbench.window().text().typeEnter("4");
        workbench.waitForScreen(
                "a forced line",
                s -> s.getBar().getAnswer() == Answer.FORCED || s.getBar().getAnswer() == Answer.ORDER_COMPLETE);
        if (place.state().open().isPresent()) act("skip");
        place.scan(orders.get(3).number().value());
        place.awaitSaved();
    }

    /** A SKU as it is written on the goods, without a mapping. */
    private static String ofAnotherOrder(List<Order> orders, Order open) {
        return orders.stream()
                .flatMap(order -> order.lines().stream())
                .map(line -> line.sku())
                .filter(sku -> open.lines().stream()
                        .noneMatch(line -> line.sku().normal().equals(sku.normal())))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private void act(String command) {
        workbench.command(COMMAND + command);
        workbench.waitForScreen("an answer that is not held", s -> !s.getBar().isHeld());
    }

    /** The share is away, a unit is packed, and another station takes the session over meanwhile. */
    private void scanLate(Path pc, Path share, Path ownName, SessionId session) throws IOException {
        List<String> codes = place.state().plan().orders().get(3).lines().stream()
                .flatMap(line -> Collections.nCopies(line.required(), SampleList.barcode(line.sku())).stream())
                .toList();
        Files.delete(ownName);
        // what was under way when the share went may have reached it
        place.scan(codes.get(0));
        workbench.waitForScreen("the share unreachable", s -> s.getShareStrip() != null);
        place.scan(codes.get(1));
        Path otherPc = Files.createDirectory(pc.resolve("other"));
        try (var other = OtherStation.start(
                otherPc,
                Reached.folder(share),
                "station",
                "--resume",
                session.value(),
                "--take-over",
                "--reason",
                "PC1 has no network, the van leaves at three")) {
            assertTrue(other.answer().contains(session.value()), "it is open there");
            Files.createSymbolicLink(ownName, share);
            workbench.command("org.packbench.ui.command.refresh");
            workbench.waitForScreen("the session is lost", s -> s.getPage() == Page.TAKEN_OVER);
            other.perform("quit");
        }
    }

    private Bot details(SessionId session) {
        workbench.press(DETAILS);
        Bot chooser = workbench.window().shell("Session details");
        chooser.table().select(session.folder().name());
        chooser.button("Show details").click();
        chooser.waitUntilClosed();
        return workbench.window();
    }

    private void stepByKeys(Bot window) {
        workbench.press(SWT.HOME);
        window.waitForText("Session opened");
        workbench.press(SWT.ARROW_RIGHT);
        window.waitForText("Order opened");
        until(window, SWT.ARROW_RIGHT, "Unknown code: " + UNKNOWN);
        until(window, SWT.ARROW_RIGHT, "Undone: ");
        until(window, SWT.ARROW_RIGHT, "One too many: ");
        until(window, SWT.ARROW_RIGHT, "Extra kept");
        workbench.press(SWT.ARROW_LEFT);
        workbench.press(SWT.END);
        window.waitForText("Left for later"); // who reviewed it
        until(window, SWT.ARROW_LEFT, "Late scan counted");
        plays(window);
    }

    /** Slowly, to be stopped; and fast, to the end. */
    private void plays(Bot window) {
        window.comboBox(0).setSelection("1 × speed");
        workbench.press(SWT.HOME);
        window.waitForText("Step 1 of ");
        workbench.press(' ');
        window.button("Pause");
        workbench.press(' ');
        window.button("Play");
        window.comboBox(0).setSelection("120 × speed");
        workbench.press(SWT.HOME);
        window.waitForText("Step 1 of ");
        workbench.press(' ');
        window.waitForText("Left for later");
        window.button("Play");
    }

    /** Arrow by arrow to the next step that says so. */
    private void until(Bot window, int key, String words) {
        for (int i = 0; i < 60 && !window.says(words); i++) workbench.press(key);
        window.waitForText(words);
    }

    /** Order, step and cursor go together. */
    private void choose(Bot window) {
        TableBot orders = window.table(1);
        orders.select("BG10121");
        window.waitForText("Steps of BG10121");
        TableBot steps = window.table(2);
        int undone = steps.find("Undone");
        steps.select(undone);
        window.waitForText("Undone: ");
        assertEquals(undone, steps.selection());
        assertTrue(orders.cell(orders.selection(), 4).contains("undone"), "its flags");
        assertTrue(orders.cell(orders.selection(), 4).contains("unknown"), "its flags");
        assertTrue(orders.cell(orders.selection(), 4).contains("wrong"), "its flags");
        assertEquals(steps.find("Unknown code") + 1, steps.find("Wrong item"), "each by its own word");
    }

    private void pictures() throws IOException {
        workbench.screenshot("session-details");
        workbench.resize(1024, 768);
        workbench.screenshot("session-details-1024x768");
        workbench.resize(1920, 1080);
    }

    private void verified(Bot window) {
        boolean proves = place.desk().supervision().verification().isPresent();
        if (proves) window.waitForText("chain unbroken");
    }
}
