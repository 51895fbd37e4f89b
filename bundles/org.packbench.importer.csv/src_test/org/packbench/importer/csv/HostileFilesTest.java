package org.packbench.importer.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.HostileFiles;
import org.packbench.contracts.HostileFiles.Outcome;

/** Files that were made to exhaust whoever opens them: each is refused within a second and 64 MB. */
class HostileFilesTest {
    private static final int LONG = SourceFile.LARGEST - 1_000;
    private static final long MOST_MILLIS = 1_000;

    @TempDir
    Path folder;

    private void write(String name, String begin, String unit, int length) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(name))) {
            out.write(begin);
            for (int i = 0; i < length / unit.length(); i++) out.write(unit);
        }
    }

    @Test
    void everyOneOfThemIsRefusedInTimeAndMemory() throws Exception {
        Map<String, String> expected = new TreeMap<>();
        // the first file pays for the classes of all
        write("0-good.csv", Texts.HEAD + "1001,A,Mug,1,DHL\n", " ", 0);
        expected.put("0-good.csv", "Read");
        write("line-without-a-separator.csv", "", "a", LONG);
        expected.put("line-without-a-separator.csv", "OTHER_FORMAT");
        write("cell.csv", Texts.HEAD + "1001,A,", "a", LONG);
        expected.put("cell.csv", "Rejected");
        write("quote-without-an-end.csv", Texts.HEAD + "1001,A,\"", "a,1\n", LONG);
        expected.put("quote-without-an-end.csv", "Rejected");
        write("separators.csv", Texts.HEAD + "1001,A", ",", LONG);
        expected.put("separators.csv", "OTHER_FORMAT");
        write("only-separators.csv", "", ";", LONG);
        expected.put("only-separators.csv", "OTHER_FORMAT");
        write("head.csv", "", "SKU;", LONG);
        expected.put("head.csv", "OTHER_FORMAT");
        write("line-ends.csv", Texts.HEAD, "\n", LONG);
        expected.put("line-ends.csv", "TOO_LARGE");
        write("quotes.csv", Texts.HEAD, "\"", LONG);
        expected.put("quotes.csv", "Rejected");
        write("json.csv", "{\"a\":", "[", LONG);
        expected.put("json.csv", "OTHER_FORMAT");
        Files.write(folder.resolve("zeros.csv"), new byte[LONG]);
        expected.put("zeros.csv", "INCOMPLETE");
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("gigabyte.csv").toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        expected.put("gigabyte.csv", "TOO_LARGE");
        Map<String, String> outcomes = new TreeMap<>();
        for (Outcome outcome : HostileFiles.read(CsvImporter.class, folder)) {
            outcomes.put(outcome.file(), outcome.outcome());
            boolean first = outcome.file().startsWith("0-");
            assertTrue(first || outcome.millis() <= MOST_MILLIS, outcome::toString);
        }
        assertEquals(expected, outcomes);
    }
}
