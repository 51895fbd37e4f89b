package org.packbench.ui.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.packbench.ui.browser.Entries.entry;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.packbench.core.session.Sessions.State;

class SessionExportTest {
    private static final int WORKER = 5;
    private static final int PC = 6;

    private static List<Object> row(Entries entry) {
        return SessionExport.table(List.of(entry.row())).rows().stream()
                .toList()
                .getFirst();
    }

    @Test
    void whoAndWherePackedIsExportedAsTheTableShowsIt() {
        List<Object> untold = row(entry("a", State.ABANDONED).byNobody());
        assertEquals("Unknown", untold.get(WORKER));
        assertEquals("Unknown", untold.get(PC));
        List<Object> untouched = row(entry("a", State.AVAILABLE).byNobody());
        assertEquals("", untouched.get(WORKER));
        assertEquals("", untouched.get(PC));
    }
}
