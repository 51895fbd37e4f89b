package org.packbench.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageTest {

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void theUsersGoesOverTheProducts() throws IOException {
        Path user = file("user.ini", "; mine\r\n[UI]\r\nlanguage = UK\r\n");
        Path product = file("product.ini", "[UI]\nLanguage=de\n");
        assertEquals(List.of("-nl", "uk"), Language.arguments(List.of(user, product)));
        assertEquals(List.of("-nl", "de"), Language.arguments(List.of(folder.resolve("none.ini"), product)));
    }

    @Test
    void whatIsNotSpokenIsTheSystems() throws IOException {
        Path odd = file("odd.ini", "[Network]\nLanguage = de\n[UI]\nLanguage = xx\n");
        assertEquals(List.of(), Language.arguments(List.of(odd)));
        assertEquals(List.of(), Language.arguments(List.of(folder.resolve("none.ini"))));
    }
}
