package org.packbench.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client's id is judged while it is typed. */
final class ClientIdsTest {
    @ParameterizedTest
    @ValueSource(strings = {"M", "m", "A_1", "0123456789", "COM10"})
    void whatIsAnIdHasNoProblem(String typed) {
        assertEquals(Optional.empty(), ClientIds.problem(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "M-1", "Ä", "01234567890", "CLIENT_M", "con", "LPT1"})
    void whatIsNoneSaysWhy(String typed) {
        assertTrue(ClientIds.problem(typed).isPresent());
    }

    @Test
    void theReasonNamesTheLimit() {
        assertTrue(ClientIds.problem("01234567890").orElseThrow().contains("10"));
    }
}
