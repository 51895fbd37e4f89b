package org.packbench.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command line says. */
class ArgumentsTest {
    private static Arguments of(String... words) throws Exit {
        return new Arguments(List.of(words));
    }

    @Test
    void wordsOptionsAndFlagsMayBeMixed() throws Exit {
        Arguments arguments = of("--share", "/srv/x y", "sku", "import", "--json", "map.csv");
        assertEquals("sku", arguments.word(0));
        assertEquals("map.csv", arguments.word(2));
        assertEquals("", arguments.word(3));
        assertEquals(Optional.of("/srv/x y"), arguments.option("share"));
        assertTrue(arguments.flag("json"));
    }

    @Test
    void anOptionWithoutItsValueIsRefused() {
        assertEquals(2, assertThrows(Exit.class, () -> of("station", "--share")).code());
        assertEquals(
                2,
                assertThrows(Exit.class, () -> of("station", "--client", "--json"))
                        .code());
    }

    @Test
    void whatNobodyAskedForIsRefused() throws Exit {
        Arguments arguments = of("sessions", "--shrae", "/srv/x", "--json");
        arguments.flag("json");
        assertTrue(assertThrows(Exit.class, arguments::requireAllKnown).text().contains("--shrae"));
    }

    @Test
    void aSecondFileIsNotPassedOver() throws Exit {
        Arguments arguments = of("import", "Monday.xlsx", "Tuesday.xlsx", "--client", "M");
        assertTrue(assertThrows(Exit.class, () -> arguments.requireAtMost(2))
                .text()
                .contains("Tuesday.xlsx"));
        arguments.requireAtMost(3);
    }

    @Test
    void aFieldIsNamedOnceAmongColumns() {
        Exit twice = assertThrows(Exit.class, () -> ColumnsOption.parse("order_number=A,sku=B,sku=C"));
        assertTrue(twice.text().contains("sku"), twice.text());
    }

    @Test
    void aFileThatIsNotWrittenSaysWhyAndWhatToDo(@TempDir Path folder) throws IOException {
        Path there = Files.createFile(folder.resolve("rejected.csv"));
        IOException exists = assertThrows(IOException.class, () -> Files.createFile(there));
        assertEquals(
                there + " is there already and is never written over. Choose another name.",
                PrintFiles.refused(there, exists));
        Path nowhere = folder.resolve("no folder/rejected.csv");
        IOException missing = assertThrows(IOException.class, () -> Files.createFile(nowhere));
        assertTrue(PrintFiles.refused(nowhere, missing).contains("there is no folder " + nowhere.getParent()));
    }

    @Test
    void whatIsNeededIsAskedFor() {
        assertTrue(assertThrows(Exit.class, () -> of("station").required("worker"))
                .text()
                .contains("--worker"));
    }

    @Test
    void aWorkerIsAnIdAndPerhapsAName() throws Exit {
        assertEquals("001 (John Doe)", StationCommand.worker("001: John Doe").toString());
        assertEquals("001", StationCommand.worker("001").toString());
        assertThrows(Exit.class, () -> StationCommand.worker(":John"));
    }
}
