package org.packbench.importer.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.HostileFiles;
import org.packbench.contracts.HostileFiles.Outcome;

/** Files that were made to exhaust whoever opens them: each is refused within a second and 64 MB. */
class HostileFilesTest {
    private static final byte[] GOOD = Lists.list(Lists.line("1001", "A", "Mug", 1, "DHL"));
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final long MOST_MILLIS = 1_000;

    @TempDir
    Path folder;

    /** A part: {@code unit} so many times between two ends, however long that becomes. */
    private void write(String name, String part, String begin, String unit, long times, String end) throws IOException {
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(GOOD));
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            to.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(part)) fill(to, begin, unit, times, end);
                else from.transferTo(to);
            }
        }
    }

    private static void fill(ZipOutputStream to, String begin, String unit, long times, String end) throws IOException {
        to.write(begin.getBytes(StandardCharsets.UTF_8));
        if (times == 0) return;
        byte[] block = unit.repeat(Math.max(1, (1 << 16) / unit.length())).getBytes(StandardCharsets.UTF_8);
        long blocks = times * unit.length() / block.length;
        for (long i = 0; i < blocks; i++) to.write(block);
        to.write(end.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyOneOfThemIsRefusedInTimeAndMemory() throws Exception {
        Map<String, String> expected = new TreeMap<>();
        // the first file pays for the classes of all
        Files.write(folder.resolve("0-good.xlsx"), GOOD);
        expected.put("0-good.xlsx", "Read");
        write("blanks.xlsx", SHEET, "<worksheet>", " ", 300L << 20, "");
        expected.put("blanks.xlsx", "TOO_LARGE");
        write("cell-of-a-gigabyte.xlsx", TEXTS, "<sst><si><t>", "A", 1L << 30, "</t></si></sst>");
        expected.put("cell-of-a-gigabyte.xlsx", "TOO_LARGE");
        write("cell-in-the-sheet.xlsx", SHEET, "<worksheet><sheetData><row><c><v>", "7", 1L << 28, "");
        expected.put("cell-in-the-sheet.xlsx", "TOO_LARGE");
        write("attribute.xlsx", SHEET, "<worksheet><sheetData><row r=\"", "7", 1L << 28, "");
        expected.put("attribute.xlsx", "TOO_LARGE");
        write("columns.xlsx", SHEET, "<worksheet><sheetData><row>", "<c><v>7</v></c>", 20_000, "");
        expected.put("columns.xlsx", "DAMAGED");
        write("deep.xlsx", SHEET, "<worksheet>", "<a>", 1L << 20, "");
        expected.put("deep.xlsx", "DAMAGED");
        write("texts.xlsx", TEXTS, "<sst>", "<si><t>A</t></si>", 1L << 24, "</sst>");
        expected.put("texts.xlsx", "TOO_LARGE");
        write("external.xlsx", SHEET, external(), "", 0, "");
        expected.put("external.xlsx", "DAMAGED");
        write("laughs.xlsx", SHEET, laughs(), "", 0, "");
        expected.put("laughs.xlsx", "DAMAGED");
        entries("entries.xlsx", 60_000);
        expected.put("entries.xlsx", "TOO_LARGE");
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("long.xlsx").toFile(), "rw")) {
            file.setLength(1L << 32);
        }
        expected.put("long.xlsx", "TOO_LARGE");
        Map<String, String> outcomes = new TreeMap<>();
        for (Outcome outcome : HostileFiles.read(ExcelImporter.class, folder)) {
            outcomes.put(outcome.file(), outcome.outcome());
            boolean first = outcome.file().startsWith("0-");
            assertTrue(first || outcome.millis() <= MOST_MILLIS, outcome::toString);
        }
        assertEquals(expected, outcomes);
    }

    private String external() throws IOException {
        Path secret = Files.writeString(
                Files.createDirectory(folder.resolveSibling(folder.getFileName() + "-x"))
                        .resolve("secret"),
                "1001");
        return "<!DOCTYPE a [<!ENTITY b SYSTEM \"" + secret.toUri() + "\">]>"
                + "<worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
    }

    private static String laughs() {
        StringBuilder type = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 40; i++) type.append("<!ENTITY e%d \"&e%d;&e%d;\">".formatted(i, i - 1, i - 1));
        return type + "]><worksheet><sheetData><row><c t=\"str\"><v>&e39;</v></c></row></sheetData></worksheet>";
    }

    private void entries(String name, int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(out)) {
            for (int i = 0; i < count; i++) to.putNextEntry(new ZipEntry("xl/" + i));
        }
        Files.write(folder.resolve(name), out.toByteArray());
    }
}
