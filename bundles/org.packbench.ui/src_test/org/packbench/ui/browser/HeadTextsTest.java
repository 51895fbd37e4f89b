package org.packbench.ui.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.packbench.ui.browser.Entries.NOW;
import static org.packbench.ui.browser.Entries.entry;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.index.SessionIndex.Snapshot;
import org.packbench.core.session.Sessions.State;

/** What the strip above the table says. */
class HeadTextsTest {
    private static Optional<String> trouble(List<SessionEntry> entries, List<String> problems) {
        var snapshot = new Snapshot(NOW, 1, entries, problems);
        return HeadTexts.trouble(new Seen.Read<>("share", snapshot, "", Optional.empty(), false), NOW);
    }

    @Test
    void theStripNamesTheFileThatMakesASessionDamaged() {
        SessionEntry damaged = entry("2025-11-10_1", State.PAUSED)
                .damaged("2025-11-10_1/journal.e1.jsonl, line 7")
                .row()
                .entry();
        assertEquals(
                Optional.of("1 file could not be read: 2025-11-10_1/journal.e1.jsonl, line 7"),
                trouble(List.of(damaged), List.of()));
        assertEquals(
                Optional.of("2 files could not be read, the first: INDEX/PC1.jsonl, line 2"),
                trouble(List.of(damaged), List.of("INDEX/PC1.jsonl, line 2")));
        SessionEntry whole = entry("2025-11-10_2", State.PAUSED).row().entry();
        assertEquals(Optional.empty(), trouble(List.of(whole), List.of()));
    }
}
