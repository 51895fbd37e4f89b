package org.packbench.core.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharePathTest {
    private static final SharePath SESSION = SharePath.of("SESSIONS/CLIENT_M/2025-11-03_14-30");

    @Test
    void a_path_is_read_and_shown_with_slashes() {
        assertEquals(List.of("SESSIONS", "CLIENT_M", "2025-11-03_14-30"), SESSION.names());
        assertEquals("SESSIONS/CLIENT_M/2025-11-03_14-30", SESSION.toString());
        assertEquals("2025-11-03_14-30", SESSION.name());
    }

    @Test
    void a_child_stands_in_its_parent() {
        SharePath lock = SESSION.child(".session.lock");
        assertEquals("SESSIONS/CLIENT_M/2025-11-03_14-30/.session.lock", lock.toString());
        assertEquals(SESSION, lock.parent());
    }

    @Test
    void the_empty_text_is_the_root_which_is_its_own_parent() {
        assertEquals(SharePath.ROOT, SharePath.of(""));
        assertEquals(SharePath.ROOT, SharePath.ROOT.parent());
        assertEquals("", SharePath.ROOT.name());
        assertEquals("", SharePath.ROOT.toString());
        assertEquals(SharePath.of("logs"), SharePath.ROOT.child("logs"));
    }

    @Test
    void names_are_kept_as_they_are_spelled() {
        assertEquals(
                "Sessions/client_m/Лист 1 ",
                SharePath.of("Sessions/client_m/Лист 1 ").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/a", "a/", "a//b", ".", "a/./b", "..", "../a", "a/../b", "a\\b", "a\0b"})
    void no_path_leaves_its_share(String text) {
        assertThrows(IllegalArgumentException.class, () -> SharePath.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a/b", "a\\b"})
    void no_child_leaves_its_folder(String name) {
        assertThrows(IllegalArgumentException.class, () -> SESSION.child(name));
    }

    @Test
    void a_path_does_not_change_with_the_list_it_was_made_of() {
        List<String> names = new ArrayList<>(List.of("logs"));
        SharePath logs = new SharePath(names);
        names.add("..");
        assertEquals(SharePath.of("logs"), logs);
    }

    @Property
    void whatever_is_read_is_shown_as_it_was_read(@ForAll String text) {
        try {
            assertEquals(text, SharePath.of(text).toString());
        } catch (IllegalArgumentException refused) {
            assertTrue(text.contains("/") || text.contains("\\") || text.contains("\0") || text.matches("\\.\\.?"));
        }
    }
}
