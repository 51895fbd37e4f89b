package org.packbench.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.packbench.documents.JsonText;

/** What is printed neither turns lines round nor steers the terminal. */
class PlainStreamTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = new PlainStream(printed);

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aNameThatTurnsTheLineRoundIsSeenAsItIs() {
        out.println("DHL\u202Egpj");
        out.print((Object) "\u001B[2J");
        assertEquals("DHL\\u202Egpj" + System.lineSeparator() + "\\u001B[2J", printed());
    }

    @Test
    void aScriptReadsTheNameThatIsMeant() {
        out.print(JsonText.line(Map.of("list", "DHL\u202Egpj")));
        assertEquals("{\"list\":\"DHL\\u202Egpj\"}", printed().strip());
    }

    @Test
    void aCellIsOneLineAndAsWideAsItLooks() {
        new TextTable("List|State").print(List.of(List.of("a\nb\u202E", "Paused"), List.of("c", "Active")), out);
        List<String> lines = printed().lines().toList();
        assertEquals(3, lines.size());
        assertEquals("a\\u000Ab\\u202E  Paused", lines.get(1));
        assertEquals(lines.get(1).indexOf("Paused"), lines.get(2).indexOf("Active"));
    }
}
