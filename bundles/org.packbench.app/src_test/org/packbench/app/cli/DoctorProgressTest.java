package org.packbench.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.packbench.core.doctor.ShareDoctor.Step;

/** Who waits for a long examination sees how far it is. */
class DoctorProgressTest {
    private static final int SESSIONS = 2_000;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private long now;

    private DoctorProgress progress(boolean terminal) {
        return new DoctorProgress(new PrintStream(printed, true, StandardCharsets.UTF_8), terminal, () -> now);
    }

    /** Two thousand sessions, each of which takes so long. */
    private void examine(DoctorProgress progress, Duration each) {
        for (int i = 0; i < SESSIONS; i++) {
            now += each.toNanos();
            progress.at(Step.SESSIONS, i, SESSIONS);
        }
        progress.end();
    }

    private String told() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void anExaminationThatIsDoneInAMomentSaysNothing() {
        examine(progress(true), Duration.ofNanos(900_000));
        examine(progress(false), Duration.ofNanos(900_000));
        assertEquals("", told());
    }

    @Test
    void onATerminalOneLineIsWrittenOverAndGoneInTheEnd() {
        examine(progress(true), Duration.ofMillis(10));
        List<String> lines = List.of(told().split("\r"));
        assertEquals("Reading sessions: 199 of 2,000", lines.get(1));
        assertEquals(-1, told().indexOf('\n'));
        assertEquals(91, lines.size() - 2, "five times a second");
        assertEquals("", lines.getLast().strip());
        assertEquals(lines.get(1).length() + 2, lines.getLast().length(), "as long as the longest that stood there");
    }

    @Test
    void elsewhereALineIsPrintedNowAndThen() {
        examine(progress(false), Duration.ofMillis(10));
        assertEquals(
                List.of("Reading sessions: 199 of 2,000", "Reading sessions: 1,199 of 2,000"),
                told().lines().toList());
    }
}
