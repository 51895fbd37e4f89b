package org.packbench.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command line says. */
class ArgumentsTest {
    private static Arguments of(String... words) {
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
        Exit last = assertThrows(Exit.class, () -> of("station", "--share").option("share"));
        assertEquals(2, last.code());
        assertEquals("--share needs a value after it.", last.text());
        assertThrows(Exit.class, () -> of("station", "--client", "--json").required("client"));
    }

    @Test
    void anUnknownOptionIsCalledSoAtTheEndToo() {
        Arguments arguments = of("sessions", "--shrae");
        assertTrue(assertThrows(Exit.class, arguments::requireAllKnown)
                .text()
                .startsWith("--shrae is not an option of this command."));
        Arguments dashed = of("sessions", "-x");
        assertTrue(assertThrows(Exit.class, () -> dashed.requireAtMost(Commands.words(dashed)))
                .text()
                .startsWith("-x is not an option"));
    }

    @Test
    void helpAndVersionAreAskedForAsEverywhere() {
        assertTrue(of("sessions", "-h").flag("help"));
        assertTrue(of("-h").flag("help"));
        assertTrue(of("--version").flag("version"));
        assertEquals("", of("--version").word(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sessions foo",
                "verify S x",
                "session S extra",
                "station x",
                "doctor here",
                "late accept x",
                "client list x",
                "client create M Name more",
                "worker list x",
                "sku list x",
                "shop test x",
                "badges x"
            })
    void aWordTooManyIsPassedOverByNoCommand(String line) {
        Arguments arguments = of(line.split(" "));
        Exit refused = assertThrows(Exit.class, () -> arguments.requireAtMost(Commands.words(arguments)));
        assertEquals(2, refused.code());
        assertTrue(refused.text().contains(line.substring(line.lastIndexOf(' ') + 1)), refused.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sessions",
                "verify S",
                "client create M Name",
                "worker add 001:John",
                "sku import F",
                "sku export F",
                "shop set ADDRESS",
                "late discard",
                "no-such command at all"
            })
    void wordsThatACommandTakesAreNotRefused(String line) throws Exit {
        Arguments arguments = of(line.split(" "));
        arguments.requireAtMost(Commands.words(arguments));
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
    void aFolderThatTakesNoFilesIsNotCalledMissing(@TempDir Path folder) {
        Path file = folder.resolve("x.csv");
        String said = PrintFiles.refused(file, new NoSuchFileException(file.toString()));
        assertTrue(said.contains("the folder " + folder + " takes no new files"), said);
    }

    @Test
    void anExportDoesNotReplaceAFileUnasked(@TempDir Path folder) throws Exception {
        Path free = folder.resolve("sessions-Orders.csv");
        ExportCommand.requireFree(List.of(free));
        Path there = Files.createFile(folder.resolve("sessions-Steps.csv"));
        Exit refused = assertThrows(Exit.class, () -> ExportCommand.requireFree(List.of(free, there)));
        assertEquals(2, refused.code());
        assertTrue(refused.text().startsWith(there + " is there already."), refused.text());
        assertTrue(of("export", "--sessions", "--force").flag("force"));
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
