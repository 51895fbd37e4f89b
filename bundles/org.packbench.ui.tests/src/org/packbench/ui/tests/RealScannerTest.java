package org.packbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.OrderNumber;
import org.packbench.core.packing.OrderProgress;
import org.packbench.core.packing.PackingState.Status;
import org.packbench.model.screen.Answer;
import org.packbench.ui.tests.bot.Workbench;
import org.packbench.ui.tests.bot.XScanner;

/** A scanner's keys as they come from the system: fast, wherever the focus is, and never a mouse. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class RealScannerTest {
    private static final int ORDERS = 50;
    private static final String SKU = "org.packbench.ui.command.sku";

    private final Workplace place = Workplace.here();
    private final Workbench workbench = place.workbench();
    private final XScanner keys = new XScanner(workbench.ui());
    private final List<Integer> mouse = new ArrayList<>();
    private final Listener clicks = event -> mouse.add(event.type);

    @BeforeEach
    void startTheList(@TempDir Path folder) throws IOException {
        workbench.resize();
        place.openSample();
        place.putAway();
        place.start(ImportedLists.twoLines(folder.resolve("Fifty orders.xlsx"), ORDERS), ORDERS);
        workbench.ui().run(() -> {
            workbench.ui().display().addFilter(SWT.MouseDown, clicks);
            workbench.ui().display().addFilter(SWT.MouseUp, clicks);
        });
    }

    @AfterEach
    void noMouseWasUsed() {
        workbench.ui().run(() -> {
            workbench.ui().display().removeFilter(SWT.MouseDown, clicks);
            workbench.ui().display().removeFilter(SWT.MouseUp, clicks);
        });
        place.putAway();
        assertEquals(List.of(), mouse, "mouse events");
    }

    @Test
    void fiftyOrdersOfTwoLinesArePackedInOneBurstOfTwentyCodesASecond() {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < ORDERS; i++)
            codes.addAll(List.of(ImportedLists.number(i), SampleList.CREAM, SampleList.SERUM, SampleList.CREAM));
        long before = System.nanoTime();
        keys.scan(codes);
        double seconds = (System.nanoTime() - before) / 1e9;
        workbench.ui().waitUntil("all orders packed", () -> place.state().allDone());
        System.out.printf("%d codes in %.1f s: %.0f a second%n", codes.size(), seconds, codes.size() / seconds);
        assertEquals(3 * ORDERS, place.state().packedUnits());
        for (OrderNumber order : place.state().completed()) {
            OrderProgress packed = place.state().progress(order);
            assertEquals(0, packed.unknownScans() + packed.extraScans(), "scans that are not in " + order);
        }
    }

    @Test
    void aScanIsPackedThoughAnotherViewHasTheFocus() {
        keys.press("ctrl+shift+b");
        workbench.window().waitForText("barcodes of M");
        keys.press("ctrl+f");
        workbench.ui().waitUntil("the search of the SKU mapping", () -> search().isPresent());
        Text search = workbench.ui().ask(() -> search().orElseThrow());
        keys.type("cre");
        keys.scan(ImportedLists.number(3), SampleList.CREAM);
        workbench.waitForScreen(
                "one packed",
                s -> s.getBar().getAnswer() == Answer.OK && place.state().packedUnits() == 1);
        assertEquals("cre", workbench.ui().<String>ask(search::getText), "the search is as it was");
        keys.scan(SampleList.HAND_CREAM, SampleList.CREAM);
        workbench.waitForScreen("a held answer", s -> s.getBar().isHeld());
        assertEquals(1, place.state().packedUnits(), "nothing is counted until it is acknowledged");
        keys.press("space");
        workbench.waitForScreen("scanning again", s -> !s.getBar().isHeld());
        keys.scan(SampleList.SERUM);
        workbench.ui().waitUntil("another unit", () -> place.state().packedUnits() == 2);
        workbench.ui().run(() -> search.setText(""));
        workbench.close("SKU mapping");
    }

    @Test
    void whoScansOnWhileAQuestionIsOpenAnswersItWithNothing() {
        keys.scan(ImportedLists.number(5));
        keys.press("F2");
        workbench.ui().waitUntil("the question", () -> focusText().isPresent());
        keys.scan(SampleList.CREAM);
        workbench.ui().waitUntil("one unit", () -> place.state().packedUnits() == 1);
        assertTrue(workbench.ui().ask(() -> focusText().isEmpty()), "the question is gone");
        keys.press("F6");
        workbench.ui().waitUntil("a skipped order", () -> place.state().open().isEmpty());
        assertEquals(
                Status.SKIPPED,
                place.state()
                        .progress(place.state().plan().orders().get(5).number())
                        .status());
    }

    @Test
    void aScanIntoAnOpenMenuRunsNoneOfItsItems() {
        keys.scan(ImportedLists.number(7));
        workbench.waitForScreen("an open order", s -> s.getBar().getAnswer() == Answer.OK);
        // letters of items, and one that no item has: its Enter finds the item that opening the menu chose
        for (String code : List.of("lemon-1", "endive-1", "38001234")) intoMenu("alt+s", code);
        for (String code : List.of("skin-1", "force-1", "38001234")) intoMenu("alt+p", code);
        assertTrue(place.state().open().isPresent(), "the order is open still");
        assertEquals(0, place.state().packedUnits());
        keys.scan(SampleList.CREAM);
        workbench.ui().waitUntil("one unit", () -> place.state().packedUnits() == 1);
    }

    private void intoMenu(String menu, String code) {
        keys.press(menu);
        keys.scan(code);
        keys.press("Escape", "Escape");
    }

    @Test
    void aHandRunsAnItemOfAMenuByItsLetterAndByTheArrows() {
        keys.scan(ImportedLists.number(8));
        workbench.waitForScreen("an open order", s -> s.getBar().getAnswer() == Answer.OK);
        keys.press("alt+p", "s");
        workbench.waitForScreen("skipped", s -> s.getBar().getAnswer() == Answer.SKIPPED);
        keys.scan(ImportedLists.number(8));
        workbench.waitForScreen("an open order", s -> s.getBar().getAnswer() == Answer.OK);
        keys.press("alt+p", "Down", "Up", "Return");
        workbench.waitForScreen("an answer to the first item", s -> s.getBar().getAnswer() != Answer.OK);
    }

    @Test
    void aSpaceInFrontOfAScanEndsNoSession() {
        keys.press("ctrl+shift+e");
        workbench.ui().waitUntil("the question", () -> focusButton().isPresent());
        keys.press("shift+Tab");
        keys.scan(" " + ImportedLists.number(2));
        workbench.ui().waitUntil("an open order", () -> place.state().open().isPresent());
        assertTrue(workbench.ui().ask(() -> focusButton().isPresent()), "the question waits for its answer");
        keys.press("Escape");
    }

    private static Optional<Button> focusButton() {
        return Display.getCurrent().getFocusControl() instanceof Button button ? Optional.of(button) : Optional.empty();
    }

    private Optional<Text> search() {
        return focusText().filter(text -> (text.getStyle() & SWT.SEARCH) != 0);
    }

    private Optional<Text> focusText() {
        return workbench.ui().display().getFocusControl() instanceof Text text ? Optional.of(text) : Optional.empty();
    }
}
