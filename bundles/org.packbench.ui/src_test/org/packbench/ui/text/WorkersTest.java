package org.packbench.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Header.Holder;

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

    @Test
    void whoHoldsASessionIsShownAsWhoPackedItAndByTheUserOnlyWhereNoWorkerIsNamed() {
        assertEquals("003", holding("003", "", "root"));
        assertEquals("001 (John Doe)", holding("001", "John Doe", "root"));
        assertEquals("Ivan Petrenko", holding("?", "", "Ivan Petrenko"));
        assertEquals("DESKTOP-PC1", holding("?", "", ""));
    }

    private static String holding(String id, String name, String user) {
        return Workers.holding(new Holder(
                UUID.fromString("11111111-2222-3333-4444-555555555555"),
                "DESKTOP-PC1",
                user,
                7,
                Instant.EPOCH,
                new WorkerName(new WorkerId(id), name)));
    }
}
