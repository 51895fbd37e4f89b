package org.packbench.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.packbench.documents.ChainedLine.Kind;
import org.packbench.documents.ChainedLine.Reading;

/** Lines that vouch for each other. */
class ChainedLineTest {
    private static final int LINES = 6;

    @Test
    void whatIsWrittenIsReadAgain() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("text", "Blätter \ud83d\ude00 \ud83d"); // a scanner may send half a pair
        values.put("count", 3);
        values.put("large", 1L << 40);
        values.put("nothing", null);
        values.put("many", List.of("a", Map.of("b", true)));
        Reading read = ChainedLine.read(ChainedLine.encode(values, ChainedLine.FIRST));
        assertEquals(values, read.lines().getFirst().values());
        assertEquals(
                List.copyOf(values.keySet()),
                List.copyOf(read.lines().getFirst().values().keySet()));
        assertEquals(List.of(), read.faults());
    }

    @Test
    void aLineEndsInTheHashBeforeItAndItsChecksum() {
        String line = new String(ChainedLine.encode(Map.of("a", "ü"), ChainedLine.FIRST), StandardCharsets.US_ASCII);
        assertTrue(line.matches("\\{\"a\":\"\\\\u00[fF][cC]\",\"prev\":\"0{32}\",\"crc\":\"[0-9a-f]{8}\"}\n"), line);
        assertThrows(IllegalArgumentException.class, () -> ChainedLine.encode(Map.of("prev", "x"), ChainedLine.FIRST));
        assertThrows(IllegalArgumentException.class, () -> ChainedLine.encode(Map.of("crc", "x"), ChainedLine.FIRST));
    }

    @Test
    void whatWasAppendedIsReadFromWhereTheLastReadingEnded() {
        byte[] file = file(lines());
        Reading whole = ChainedLine.read(file);
        int middle = (int) whole.lines().get(2).end();
        Reading head = ChainedLine.read(Arrays.copyOf(file, middle));
        Reading tail = ChainedLine.read(Arrays.copyOfRange(file, middle, file.length), middle, head.hash());
        assertEquals(middle, head.length());
        assertEquals(whole.lines().subList(3, LINES), tail.lines());
        assertEquals(whole.hash(), tail.hash());
        assertEquals(file.length, tail.length());
        Reading nothing = ChainedLine.read(new byte[0], middle, head.hash());
        assertEquals(new Reading(List.of(), middle, head.hash(), List.of()), nothing);
    }

    @Test
    void aTornLineIsToldAndTheStationGoesOnBeforeIt() {
        byte[] file = file(lines());
        Reading torn = ChainedLine.read(Arrays.copyOf(file, file.length - 1));
        assertEquals(LINES - 1, torn.lines().size());
        assertEquals(torn.lines().getLast().end(), torn.length());
        assertEquals(Kind.TORN, torn.fault().orElseThrow().kind());
        assertEquals(LINES, torn.fault().orElseThrow().line());
    }

    @Test
    void everySingleBitThatFlipsIsFound() {
        byte[] file = file(lines());
        for (int bit = 0; bit < file.length * 8; bit++) {
            byte[] edited = file.clone();
            edited[bit / 8] ^= (byte) (1 << bit % 8);
            assertTrue(ChainedLine.read(edited).fault().isPresent(), "bit " + bit);
        }
    }

    @Test
    void aLineThatIsMissingMovedDoubledOrPutInIsFoundWhereItShows() {
        List<byte[]> lines = lines();
        List<byte[]> without = new ArrayList<>(lines);
        without.remove(2);
        assertChain(3, without);
        List<byte[]> first = new ArrayList<>(lines);
        first.remove(0);
        assertChain(1, first);
        List<byte[]> moved = new ArrayList<>(lines);
        Collections.swap(moved, 1, 3);
        assertChain(2, moved);
        List<byte[]> doubled = new ArrayList<>(lines);
        doubled.add(4, lines.get(3));
        assertChain(5, doubled);
    }

    @Test
    void aChangedValueWhoseChecksumWasMadeAnewIsFoundInTheLineAfterIt() {
        List<byte[]> lines = lines();
        String prev = ChainedLine.read(file(lines)).lines().get(2).prev();
        lines.set(2, ChainedLine.encode(Map.of("n", 999), prev));
        assertChain(4, lines);
        assertEquals(3, ChainedLine.read(file(lines)).lines().size(), "up to the fault");
    }

    @Test
    void whatIsNoLineIsUnreadableEvenWithARightChecksum() {
        byte[] noPrev = JournalLine.seal(Json.object().put("a", 1));
        assertEquals(
                Kind.UNREADABLE, ChainedLine.read(noPrev).fault().orElseThrow().kind());
        byte[] text = "hello\n".getBytes(StandardCharsets.US_ASCII);
        assertEquals(Kind.CHECKSUM, ChainedLine.read(text).fault().orElseThrow().kind());
    }

    @Test
    void noiseIsNeverTakenForALine() {
        Random random = new Random(6);
        for (int i = 0; i < 1000; i++) {
            byte[] noise = new byte[1 + random.nextInt(400)];
            random.nextBytes(noise);
            assertTrue(ChainedLine.read(noise).fault().isPresent());
        }
    }

    private static void assertChain(long line, List<byte[]> lines) {
        ChainedLine.Fault fault = ChainedLine.read(file(lines)).fault().orElseThrow();
        assertEquals(Kind.CHAIN, fault.kind());
        assertEquals(line, fault.line());
    }

    private static List<byte[]> lines() {
        List<byte[]> lines = new ArrayList<>();
        String prev = ChainedLine.FIRST;
        for (int i = 0; i < LINES; i++) {
            byte[] line = ChainedLine.encode(Map.of("n", i), prev);
            lines.add(line);
            prev = ChainedLine.hash(line);
        }
        return lines;
    }

    private static byte[] file(List<byte[]> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lines.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }
}
