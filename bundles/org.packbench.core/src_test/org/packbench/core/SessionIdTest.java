package org.packbench.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What a session is called. */
class SessionIdTest {
    @Test
    void aListOfAWorkFolderIsShownWithTheFolderSinceEveryDayHasAListOfThatName() {
        assertEquals(
                "2025-11-10_1 / DHL_Orders",
                new SessionId("SESSIONS/CLIENT_M/2025-11-10_1/packing/DHL_Orders").shown());
        assertEquals(
                "2025-11-11_1 / DHL_Orders",
                new SessionId("ARCHIVE/SESSIONS/CLIENT_M/2025-11-11_1/packing/DHL_Orders").shown());
    }

    @Test
    void aSessionWithAFolderOfItsOwnIsShownByThat() {
        assertEquals("2025-11-10_14-30-00", new SessionId("SESSIONS/CLIENT_M/2025-11-10_14-30-00").shown());
        assertEquals("packing", new SessionId("SESSIONS/CLIENT_M/packing").shown());
    }
}
