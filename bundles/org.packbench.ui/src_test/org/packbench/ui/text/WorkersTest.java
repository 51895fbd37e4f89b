package org.packbench.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;

class WorkersTest {
    private static final Optional<String> PC = Optional.of("DESKTOP-PC1");

    private static Optional<WorkerName> worker(String id, String name) {
        return Optional.of(new WorkerName(new WorkerId(id), name));
    }

    @Test
    void aWorkerIsShownByTheBestThatTheFilesSay() {
        assertEquals("001 (John Doe)", Workers.shown(worker("001", "John Doe"), PC));
        assertEquals("001", Workers.shown(worker("001", ""), PC));
        assertEquals("John Doe", Workers.shown(worker("?", "John Doe"), PC));
        assertEquals("DESKTOP-PC1", Workers.shown(worker("?", ""), PC));
        assertEquals("DESKTOP-PC1", Workers.shown(Optional.empty(), PC));
        assertEquals("Unknown", Workers.shown(Optional.empty(), Optional.of("")));
        assertEquals("Unknown", Workers.shown(Optional.empty(), Optional.empty()));
    }
}
