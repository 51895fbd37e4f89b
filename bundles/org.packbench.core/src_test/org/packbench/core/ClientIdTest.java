package org.packbench.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.packbench.core.ClientId.InvalidClientId;
import org.packbench.core.ClientId.Problem;

class ClientIdTest {
    @ParameterizedTest
    @ValueSource(strings = {"M", "ALMA_24", "0123456789", "_", "COM", "COM0", "LPT10", "CONS", "CLIENT"})
    void a_short_id_of_capitals_digits_and_underscores_is_taken(String id) {
        assertEquals(id, new ClientId(id).value());
    }

    @ParameterizedTest(name = "''{0}'' is {1}")
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
        '',EMPTY
        '  ',EMPTY
        ABCDEFGHIJK,TOO_LONG
        A B,BAD_CHARACTER
        A-B,BAD_CHARACTER
        A/B,BAD_CHARACTER
        ..,BAD_CHARACTER
        Ä,BAD_CHARACTER
        ß,BAD_CHARACTER
        ı,BAD_CHARACTER
        М,BAD_CHARACTER
        CLIENT_M,PREFIX
        client_m,PREFIX
        CON,DEVICE_NAME
        nul,DEVICE_NAME
        COM1,DEVICE_NAME
        lpt9,DEVICE_NAME
        """)
    void what_is_no_client_id_says_why(String text, Problem problem) {
        assertEquals(
                problem,
                assertThrows(InvalidClientId.class, () -> new ClientId(text)).problem());
    }

    @Test
    void typed_lower_case_is_upper_cased() {
        assertEquals(new ClientId("ALMA_24"), new ClientId(" alma_24 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "PRN", "Aux", "NUL.txt", "nul.2025-10-28.json", "COM1 .xlsx", "lpt9"})
    void windows_keeps_device_names_with_any_ending(String name) {
        assertTrue(ClientId.isDeviceName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"console", "com", "lpt0", "2025-10-28", "my.con", ".con", ""})
    void other_names_are_free(String name) {
        assertFalse(ClientId.isDeviceName(name));
    }
}
