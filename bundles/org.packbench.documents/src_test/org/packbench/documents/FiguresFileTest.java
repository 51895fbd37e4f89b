package org.packbench.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.statistics.SessionFigures;
import org.packbench.core.statistics.SessionFigures.NotInOrder;
import org.packbench.core.statistics.SessionFigures.Part;
import org.packbench.core.statistics.SessionFigures.UnknownCode;
import org.packbench.documents.FiguresFile.Remembered;
import org.packbench.documents.SessionSummary.Work;

/** What summaries and PCs keep for statistics comes back as it was, or not at all. */
class FiguresFileTest {
    private static final String ROOT = "/srv/пакети";
    private static final Instant AT = Instant.parse("2025-11-10T14:30:00.123Z");
    private static final List<Part> PARTS = List.of(
            new Part(
                    Optional.of("DHL"),
                    LocalDate.of(2025, 11, 10),
                    Duration.ofMillis(1234),
                    1,
                    2,
                    Duration.ofMillis(5),
                    1,
                    9,
                    3,
                    2,
                    1,
                    new NotInOrder(2, 1, 1)),
            new Part(
                    Optional.empty(),
                    LocalDate.of(2025, 11, 11),
                    Duration.ZERO,
                    0,
                    0,
                    Duration.ZERO,
                    0,
                    0,
                    0,
                    0,
                    0,
                    NotInOrder.NONE));
    private static final List<UnknownCode> CODES = List.of(new UnknownCode("4006381333931", 2, AT));

    private static Remembered remembered(String name, Optional<String> worker) {
        SessionFigures figures = new SessionFigures(
                new SessionId("SESSIONS/CLIENT_M/" + name),
                "M",
                WorkerName.of(worker, Optional.of("Іван Петренко")),
                Optional.of("PC1"),
                AT,
                PARTS,
                CODES);
        return new Remembered("SESSIONS/CLIENT_M/" + name, "mark", "stamp", figures);
    }

    @Test
    void whatIsRememberedComesBackAsItWas() {
        List<Remembered> all = List.of(remembered("a", Optional.of("001")), remembered("b", Optional.empty()));
        assertEquals(Optional.of(all), FiguresFile.read(FiguresFile.write(all, ROOT), ROOT));
    }

    @Test
    void partsThatDoNotTellWrongItemsFromUnknownCodesAreReadAsBefore() throws Exception {
        ZoneId sofia = ZoneId.of("Europe/Sofia");
        SessionSummary read = SessionSummary.read(Samples.read("session_summary.1.3.0.json"), "summary", sofia);
        String now = new String(read.with(new Work(PARTS, CODES)).write(sofia), StandardCharsets.UTF_8);
        String older = now.replace("\"wrong_items\"", "\"another\"").replace("\"unknown_codes\": 1", "\"other\": 1");
        Work work = SessionSummary.read(older.getBytes(StandardCharsets.UTF_8), "summary", sofia)
                .work()
                .orElseThrow();
        assertEquals(NotInOrder.untold(2), work.parts().getFirst().notInOrder(), older);
        assertEquals(CODES, work.unknown());
    }

    @Test
    void ofAnotherShareOrDamagedAnywhereItIsNothing() {
        byte[] bytes = FiguresFile.write(List.of(remembered("a", Optional.of("001"))), ROOT);
        assertTrue(FiguresFile.read(bytes, "/srv/other").isEmpty());
        assertTrue(FiguresFile.read(new byte[0], ROOT).isEmpty());
        for (int at = 0; at < bytes.length; at++) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 1;
            int place = at;
            Optional<List<Remembered>> read = FiguresFile.read(damaged, ROOT);
            assertTrue(read.isEmpty() || read.equals(FiguresFile.read(bytes, ROOT)), () -> "byte " + place);
        }
    }

    @Test
    void aSummaryKeepsItsWorkBesideTheKeysOfOtherTools() throws Exception {
        ZoneId sofia = ZoneId.of("Europe/Sofia");
        byte[] older = Samples.read("session_summary.1.3.0.json");
        SessionSummary read = SessionSummary.read(older, "summary", sofia);
        assertEquals(Optional.empty(), read.work());
        Work work = new Work(PARTS, CODES);
        SessionSummary again = SessionSummary.read(read.with(work).write(sofia), "summary", sofia);
        assertEquals(Optional.of(work), again.work());
        assertEquals(read.orders(), again.orders());
        String broken = new String(read.with(work).write(sofia), StandardCharsets.UTF_8)
                .replace("\"misscans\" : 3", "\"misscans\" : -3")
                .replace("\"misscans\": 3", "\"misscans\": -3");
        assertEquals(
                Optional.empty(),
                SessionSummary.read(broken.getBytes(StandardCharsets.UTF_8), "summary", sofia)
                        .work(),
                "sums without one part would be wrong");
    }
}
