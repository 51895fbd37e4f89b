package org.packbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.packbench.core.SessionId;
import org.packbench.core.journal.JournalException;
import org.packbench.core.packing.PackingPlan.Order;
import org.packbench.model.screen.Answer;
import org.packbench.ui.tests.bot.Workbench;

/** A list packed to its end, left once in between, with the pictures that the README shows. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class WholeListTest {
    private final Workplace place = Workplace.here();
    private final Workbench workbench = place.workbench();

    @Test
    void aListIsPackedLeftRestoredFinishedAndItsSummaryOnTheShareIsRight() throws IOException, JournalException {
        workbench.resize(1920, 1080);
        place.openSample();
        place.start();
        packOneOrderWithEveryAnswer();
        SessionId session = place.session().id();
        place.leave();
        place.restore(session, "Restore selected", "restore");
        assertEquals(1, place.state().completed().size(), "what was packed before");

        SampleList.packAll(place);
        assertTrue(place.state().allDone(), "every order packed");
        place.end();
        SummaryOnShare.of(Workplace.SHARE, session).saysAllWasPackedBy("John Doe");
    }

    private void packOneOrderWithEveryAnswer() throws IOException {
        Order order = place.state().plan().orders().stream()
                .filter(o -> o.number().value().equals("BG10129"))
                .findFirst()
                .orElseThrow();
        place.scan(order.number().value());
        place.scan(SampleList.CREAM);
        place.scan(SampleList.CREAM);
        place.scan(SampleList.SERUM);
        workbench.resize(1024, 768);
        shows(Answer.OK, "packing-order-1024x768");
        workbench.resize(1920, 1080);
        shows(Answer.OK, "packing-order");
        place.scan(SampleList.HAND_CREAM);
        shows(Answer.WRONG_ITEM, "answer-wrong-item");
        workbench.command("org.packbench.ui.command.ack");
        workbench.waitForScreen("scanning again", s -> !s.getBar().isHeld());
        SampleList.pack(place, order);
        shows(Answer.ORDER_COMPLETE, "order-complete");
    }

    private void shows(Answer answer, String picture) throws IOException {
        assertEquals(answer, workbench.<Answer>screen(s -> s.getBar().getAnswer()));
        place.awaitSaved();
        workbench.screenshot(picture);
    }
}
