package org.packbench.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The worker column, as the audit of the older tool lays it down. */
class WorkerNameTest {
    private static String shown(String id, String name, String pc) {
        Optional<WorkerName> worker = WorkerName.of(Optional.of(id), Optional.of(name));
        return WorkerName.shown(worker, Optional.of(pc), "Unknown");
    }

    @Test
    void theBestThatIsKnownIsShown() {
        assertEquals("001 (John Doe)", shown("001", "John Doe", "PC1"));
        assertEquals("001", shown("001", "", "PC1"));
        assertEquals("John Doe", shown("", "John Doe", "PC1"));
        assertEquals("PC1", shown("", "", "PC1"));
        assertEquals("Unknown", shown("", "", " "));
        assertEquals("Unknown", WorkerName.shown(Optional.empty(), Optional.empty(), "Unknown"));
    }

    @Test
    void theWordThatOtherToolsWriteForNobodyIsNoName() {
        assertEquals("001", shown("001", "Unknown", "PC1"));
        assertEquals("PC1", shown("", "Unknown", "PC1"));
    }

    @Test
    void anIdThatStandsForNobodyIsNotShown() {
        assertEquals(
                "Невідомий",
                WorkerName.shown(Optional.of(new WorkerName(WorkerId.NONE, "")), Optional.empty(), "Невідомий"));
        assertEquals("", new WorkerName(new WorkerId("-"), "").toString());
    }
}
