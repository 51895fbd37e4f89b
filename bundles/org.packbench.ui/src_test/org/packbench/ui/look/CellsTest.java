package org.packbench.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.packbench.ui.theme.Role;

/** What cells say is what the files say. */
class CellsTest {
    private static final String NAME = "DHL\u202Egpj";

    @Test
    void aNameOutOfAFileDoesNotTurnACellRound() {
        assertEquals("DHL\\u202Egpj", Cells.text(String.class, name -> name).getText(NAME));
        assertEquals("DHL\\u202Egpj", new IconCell.Shown("lock", Role.INK, NAME).text());
    }
}
