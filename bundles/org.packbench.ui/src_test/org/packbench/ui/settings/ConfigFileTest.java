package org.packbench.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packbench.core.profile.Settings;
import org.packbench.core.profile.Settings.Key;
import org.packbench.core.profile.Settings.Problem;
import org.packbench.core.profile.Settings.Problem.Kind;

/** What the window makes of config.ini. */
class ConfigFileTest {
    private static final Instant NOON = Instant.parse("2025-11-03T12:00:00Z");

    private static ConfigFile file(String environment, Problem... problems) {
        return new ConfigFile(new Settings.Values(
                Optional.empty(),
                Duration.ofSeconds(5),
                false,
                Optional.empty(),
                System.Logger.Level.INFO,
                30,
                10,
                environment,
                false,
                true,
                Duration.ofSeconds(20),
                Duration.ZERO,
                Optional.empty(),
                false,
                List.of(problems)));
    }

    @Test
    void the_environment_stands_beside_the_products_name_unless_it_is_production() {
        assertEquals("Packbench", file("production").product());
        assertEquals("Packbench", file("Production").product());
        assertEquals("Packbench (training)", file("training").product());
    }

    @Test
    void a_list_is_due_when_its_interval_has_passed_since_it_was_asked_for() {
        AutoRefresh refresh = file("production").autoRefresh();
        assertFalse(refresh.due(NOON, NOON.plusSeconds(19)));
        assertTrue(refresh.due(NOON, NOON.plusSeconds(20)));
    }

    @Test
    void an_interval_of_zero_is_never() {
        assertFalse(new AutoRefresh(Duration.ZERO).due(NOON, NOON.plus(Duration.ofDays(400))));
    }

    @Test
    void the_client_chosen_last_is_offered_first() {
        List<String> kept = new ArrayList<>(List.of("R"));
        var last = new LastClient(true, () -> Optional.of(kept.getLast()), kept::add);
        assertEquals(Optional.of("R"), last.get());
        last.chosen("M");
        assertEquals(Optional.of("M"), last.get());
    }

    @Test
    void nothing_is_remembered_nor_offered_when_it_is_not_wanted_and_what_was_remembered_goes() {
        List<String> kept = new ArrayList<>(List.of("R"));
        var last = new LastClient(false, () -> Optional.of(kept.getLast()), kept::add);
        assertEquals(Optional.empty(), last.get());
        last.chosen("M");
        assertEquals(List.of("R", ""), kept);
    }

    @Test
    void a_problem_is_told_with_file_line_what_was_found_and_what_was_expected() {
        var problem = new Problem(
                Path.of("config.ini"), 7, Kind.BAD_VALUE, "DebugMode = perhaps", Optional.of(Key.DEBUG_MODE));
        assertEquals(
                List.of(
                        "config.ini, line 7: found DebugMode = perhaps, expected true or false; the value is left out."),
                file("production", problem).problems(Optional.empty()));
    }
}
