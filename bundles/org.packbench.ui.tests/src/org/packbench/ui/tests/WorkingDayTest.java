package org.packbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.packbench.core.packing.PackingPlan.Order;
import org.packbench.model.screen.Answer;
import org.packbench.model.screen.Page;
import org.packbench.ui.tests.bot.Workbench;

/** Every answer that a packer can get, in the order of a working day, with a picture of each. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class WorkingDayTest {
    private static final String ORDER = "BG10129";
    private static final String NEXT = "BG10121";
    private static final String COMMAND = "org.packbench.ui.command.";

    private final Workplace place = Workplace.here();
    private final Workbench workbench = place.workbench();
    private int pictures;

    @BeforeEach
    void beginAtTheSample() {
        workbench.resize();
        place.openSample();
        place.putAway();
        place.start();
    }

    @AfterEach
    void leave() {
        place.putAway();
    }

    @Test
    void aDayAtTheTable() throws IOException {
        picture("waiting");
        place.scan(ORDER);
        shows(Answer.OK, "order-opened");
        place.scan(SampleList.CREAM);
        shows(Answer.OK, "ok");
        workbench.scanAtOnce(SampleList.CREAM);
        shows(Answer.SCANNED_TWICE, "scanned-twice");
        place.scan(SampleList.HAND_CREAM);
        shows(Answer.WRONG_ITEM, "wrong-item");
        command("ack");
        place.scan("4006381333931");
        shows(Answer.UNKNOWN_CODE, "unknown-code");
        overScan();
        finish();
        place.scan(ORDER);
        shows(Answer.ALREADY_PACKED, "already-packed");
        place.scan("BG99999");
        shows(Answer.NO_SUCH_ORDER, "no-such-order");
        command("ack");
        leaveOrders();
    }

    /** One unit more than the order wants of every product that is in it so far. */
    private void overScan() throws IOException {
        Order order = place.order(ORDER);
        int creams = order.lines().stream()
                .filter(line -> line.sku().value().equals("HC-FC-050"))
                .mapToInt(line -> line.required())
                .sum();
        for (int unit = 1; unit < creams; unit++) place.scan(SampleList.CREAM);
        place.scan(SampleList.CREAM);
        shows(Answer.OVER_SCAN, "over-scan");
    }

    private void finish() throws IOException {
        SampleList.pack(place, place.order(ORDER));
        shows(Answer.EXTRAS_LEFT, "extras-left");
        command("keep");
        shows(Answer.ORDER_COMPLETE, "order-complete");
    }

    private void leaveOrders() throws IOException {
        place.scan(NEXT);
        place.scan(SampleList.CREAM);
        command("undo");
        shows(Answer.UNDONE, "undone");
        command("skip");
        shows(Answer.SKIPPED, "skipped");
        place.scan(NEXT);
        command("park");
        shows(Answer.PARKED, "parked");
    }

    private void command(String name) {
        workbench.command(COMMAND + name);
        workbench.waitForScreen("an answer that is not held", s -> !s.getBar().isHeld());
    }

    private void shows(Answer answer, String name) throws IOException {
        workbench.waitForScreen(answer.toString(), s -> s.getBar().getAnswer() == answer);
        assertEquals(answer, workbench.<Answer>screen(s -> s.getBar().getAnswer()));
        picture(name);
    }

    private void picture(String name) throws IOException {
        place.awaitSaved();
        workbench.waitForScreen("a session", s -> s.getPage() != Page.NO_SESSION);
        workbench.screenshot("answers/%02d-%s".formatted(++pictures, name));
    }
}
