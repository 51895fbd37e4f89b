package org.packbench.importer.shopify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made to cost memory or time: each is refused with 64 MB of heap and within a second of computing. */
class HostileFilesTest {
    private static final int MUCH = 40 << 20;
    private static final String HEADINGS = "Name,Lineitem quantity,Lineitem name,Lineitem sku\n";

    private final Path folder;

    HostileFilesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private void repeated(String name, String before, String piece) throws IOException {
        try (var out = Files.newOutputStream(folder.resolve(name))) {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            byte[] block = piece.repeat((1 << 16) / piece.length()).getBytes(StandardCharsets.UTF_8);
            for (int written = 0; written < MUCH; written += block.length) out.write(block);
        }
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    @Test
    @Timeout(120)
    void eachIsRefusedWithItsReason() throws Exception {
        repeated("deep.json", "", "[");
        repeated("deep_orders.json", "{\"orders\": ", "[{\"a\": ");
        repeated("empty_orders.json", "{\"orders\": [{}", ",{}");
        repeated("long_string.json", "{\"orders\": [\"", "xxxxxxxx");
        repeated("long_number.json", "{\"orders\": [1", "00000000");
        repeated("long_key.json", "{\"", "kkkkkkkk");
        repeated("nuls.json", "", "\0\0\0\0");
        repeated("one_line.csv", HEADINGS, "xxxxxxxx");
        repeated("one_cell.csv", HEADINGS + "#1,1,\"", "xxxx xxx\n");
        repeated("quotes.csv", HEADINGS, "\"\"\"\"");
        repeated("commas.csv", HEADINGS, ",,,,,,,,");
        repeated("lines.csv", HEADINGS, "\n\n\n\n");
        repeated("heading.csv", "Name,Lineitem quantity,Lineitem sku", ",Name,Tag");
        try (RandomAccessFile gigabyte =
                new RandomAccessFile(folder.resolve("gigabyte.json").toFile(), "rw")) {
            gigabyte.setLength(1L << 30);
        }
        Files.createLink(folder.resolve("gigabyte.csv"), folder.resolve("gigabyte.json"));
        write("half.json", "{\"orders\": [{\"order_number\": \"1\", \"items\": [{\"sku\": \"A");
        write(
                "types.json",
                "{\"orders\": [1, \"x\", null, [], {\"items\": {}}, {\"order_number\": [], \"items\": [[]]}]}");
        write("half.csv", HEADINGS + "#1,1,\"Mug");
        Map<String, String> outcomes = outcomes();
        assertEquals(
                List.of(
                        "commas.csv Rejected",
                        "deep.json TOO_LARGE",
                        "deep_orders.json TOO_LARGE",
                        "empty_orders.json TOO_LARGE",
                        "gigabyte.csv TOO_LARGE",
                        "gigabyte.json TOO_LARGE",
                        "half.csv INCOMPLETE",
                        "half.json Rejected",
                        "heading.csv Rejected",
                        "lines.csv TOO_LARGE",
                        "long_key.json TOO_LARGE",
                        "long_number.json TOO_LARGE",
                        "long_string.json Rejected",
                        "nuls.json Rejected",
                        "one_cell.csv INCOMPLETE",
                        "one_line.csv Rejected",
                        "quotes.csv Rejected",
                        "types.json Rejected"),
                told(outcomes));
    }

    /** What the reader says that the file's name asks for. */
    private static List<String> told(Map<String, String> outcomes) {
        return outcomes.entrySet().stream()
                .filter(outcome -> outcome.getKey().contains(".json|Shopify p")
                        || outcome.getKey().contains(".csv|Shopify o"))
                .map(outcome -> outcome.getKey().split("\\|")[0] + " " + outcome.getValue())
                .sorted()
                .toList();
    }

    private Map<String, String> outcomes() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileReading.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        List<String> lines = process.inputReader().lines().toList();
        assertEquals(0, process.waitFor(), lines::toString);
        List<String[]> outcomes = lines.stream()
                .map(line -> line.split("\\|"))
                .filter(parts -> parts.length == 4)
                .toList();
        assertEquals(18 * 3, outcomes.size(), lines::toString);
        for (String[] outcome : outcomes) {
            assertTrue(Integer.parseInt(outcome[3]) < 1_000, () -> String.join(" ", outcome) + " ms");
            assertTrue(!outcome[2].equals("Read") || outcome[1].equals("products"), () -> String.join(" ", outcome));
        }
        return outcomes.stream().collect(Collectors.toMap(parts -> parts[0] + "|" + parts[1], parts -> parts[2]));
    }
}
