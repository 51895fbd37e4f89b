package org.packbench.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.OrderNumber;
import org.packbench.core.SessionId;
import org.packbench.core.journal.JournalException;

/** A window dies while somebody packs in it. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class WindowKilledTest {
    private final Workplace place = Workplace.here();

    @Test
    void aSessionWhoseWindowWasKilledIsRestoredFinishedAndItsSummaryIsRight(@TempDir Path folder)
            throws IOException, InterruptedException, JournalException {
        place.workbench().resize(1920, 1080);
        place.openSample();
        List<String> saved = packInAWindowThatIsKilled(folder);
        var session = new SessionId(saved.getFirst());
        List<String> completed = saved.subList(1, saved.size());
        assertEquals(5, completed.size(), "orders saved before the kill");

        place.restore(session, "Restore selected", "restore-killed");
        assertEquals(session, place.session().id(), "the same session goes on");
        assertEquals(
                completed,
                place.state().completed().stream().map(OrderNumber::value).toList(),
                "what was saved is there, and nothing twice");
        assertTrue(place.state().open().isPresent(), "the order that was open is open");

        SampleList.packAll(place);
        place.end();
        SummaryOnShare.of(Workplace.SHARE, session).saysAllWasPackedBy("John Doe");
    }

    /** The session's id, and the orders that were saved. */
    private List<String> packInAWindowThatIsKilled(Path folder) throws IOException, InterruptedException {
        Path saved = folder.resolve("saved");
        try (OtherWindow other = OtherWindow.open(folder, Workplace.SHARE, saved)) {
            place.workbench()
                    .ui()
                    .waitUntil("orders packed in the other window", () -> Files.exists(saved) || !other.isOpen());
            assertTrue(other.isOpen(), "the other window ended by itself: " + other.output());
            other.kill();
        }
        return Files.readAllLines(saved);
    }
}
