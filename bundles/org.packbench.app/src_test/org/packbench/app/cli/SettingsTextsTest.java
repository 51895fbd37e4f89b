package org.packbench.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packbench.core.profile.Settings.Key;
import org.packbench.core.profile.Settings.Problem;
import org.packbench.core.profile.Settings.Problem.Kind;

class SettingsTextsTest {
    private static final Path FILE = Path.of("config.ini");

    @Test
    void a_bad_value_is_told_with_file_line_what_was_found_and_what_was_expected() {
        var problem = new Problem(FILE, 1203, Kind.BAD_VALUE, "LogLevel = LOUD", Optional.of(Key.LOG_LEVEL));
        assertEquals(
                "config.ini, line 1203: found LogLevel = LOUD, "
                        + "expected one of DEBUG, INFO, WARNING, ERROR, OFF; the value is left out.",
                SettingsTexts.of(problem));
    }

    @Test
    void a_line_that_is_nothing_is_told_with_what_a_line_may_be() {
        assertEquals(
                "config.ini, line 3: found \"ConnectionTimeout 9\", "
                        + "expected [Section] or Key = value; the line is left out.",
                SettingsTexts.of(new Problem(FILE, 3, Kind.MALFORMED_LINE, "ConnectionTimeout 9")));
    }

    @Test
    void every_key_says_what_it_expects() {
        for (Key key : Key.values()) {
            String text = SettingsTexts.of(new Problem(FILE, 1, Kind.BAD_VALUE, "x", Optional.of(key)));
            assertFalse(text.contains("expected ;"), text);
        }
    }
}
