package org.packbench.ui.lists;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.packbench.core.SessionId;
import org.packbench.core.session.ListCatalogue.Entry;
import org.packbench.core.session.ListCatalogue.Folder;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.session.Sessions.State;
import org.packbench.core.storage.SharePath;

/** Lists of a folder and the whole they are parts of; and how folders are found. */
class ChosenTest {
    private static final String FOLDER = "SESSIONS/CLIENT_M/2025-11-10_1";

    private static Entry entry(String list, State state, int packed, boolean whole) {
        var id = new SessionId(whole ? FOLDER : FOLDER + "/packing/" + list);
        var listed = new Listed(
                id,
                "M",
                list,
                state,
                Optional.empty(),
                Optional.empty(),
                3,
                0,
                0,
                5,
                packed,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Entry(listed, whole, List.of("DHL"), Optional.empty());
    }

    private static Optional<String> twice(Entry chosen, Entry... others) {
        var all = new java.util.ArrayList<>(List.of(others));
        all.add(chosen);
        return new Chosen(chosen, all).twice();
    }

    @Test
    void theWholeIsPackedTwiceByWhoeverPacksAPartToo() {
        Entry whole = entry("whole", State.AVAILABLE, 0, true);
        Entry free = entry("PostOne", State.AVAILABLE, 0, false);
        assertEquals(Optional.empty(), twice(whole, free));
        String reason = twice(
                        whole, free, entry("DHL", State.COMPLETED, 5, false), entry("Speedy", State.ACTIVE, 0, false))
                .orElseThrow();
        assertTrue(reason.contains("DHL (Completed), Speedy (Active)"), reason);
        assertTrue(reason.endsWith("Whoever packs both packs twice."), reason);
    }

    @Test
    void aPartOfAWholeThatWasBegunIsPackedTwiceAndItsSiblingsAreNot() {
        Entry free = entry("PostOne", State.AVAILABLE, 0, false);
        assertEquals(Optional.empty(), twice(free, entry("DHL", State.COMPLETED, 5, false)));
        assertTrue(twice(free, entry("whole", State.AVAILABLE, 1, true)).isPresent(), "released with something packed");
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"COMPLETED", "ABANDONED", "ARCHIVED"})
    void whatIsFinishedIsOpenedOnlyAfterAQuestion(State state) {
        assertTrue(new Chosen(entry("DHL", state, 5, false), List.of()).finished());
    }

    @Test
    void whatCannotBeReadCannotBeOpened() {
        var damaged = new Chosen(entry("DHL", State.DAMAGED, 0, false), List.of());
        assertFalse(damaged.opens());
        assertFalse(damaged.finished());
    }

    @Test
    void aFolderIsFoundByWordsOfItsNameItsDateAndItsState() {
        var folder = new Folder(
                "M",
                SharePath.of(FOLDER),
                "Orders of November",
                Optional.of(Instant.parse("2025-11-10T12:00:00Z")),
                Optional.of(State.COMPLETED),
                3);
        for (String typed : List.of("", "  ", "november", "ORD nov", "2025-11-10_1", "10.11", "compl orders"))
            assertTrue(new FolderFilter(typed).finds(folder), typed);
        assertFalse(new FolderFilter("orders december").finds(folder));
    }
}
