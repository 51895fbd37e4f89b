package org.packbench.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.packbench.documents.Journals.JOHN;
import static org.packbench.documents.Journals.PLAN;
import static org.packbench.documents.Journals.START;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.packbench.core.OrderNumber;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalException.Kind;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.journal.JournalRecord.Control;
import org.packbench.core.packing.Effect;
import org.packbench.core.packing.Moment;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingState;

/** A journal that this version cannot follow, or that is not the history it claims to be, is refused and never read in part. */
class RefusedJournalsTest {
    private static final String FILE = "SESSIONS/CLIENT_M/2025-11-10_08-15-00/journal.e1.jsonl";

    @Test
    void aNewerFormatIsRefusedEvenWhenAllElseOfItIsUnknown() {
        ObjectNode header = HeaderJson.write(Journals.header(1)).put("min_reader", Header.FORMAT + 1);
        header.remove("zone");
        for (byte[] bytes : List.of(JournalLine.seal(header))) {
            assertEquals(
                    Kind.TOO_NEW,
                    assertThrows(JournalException.class, () -> JournalFormat.parse(bytes, FILE, PLAN))
                            .kind());
            assertEquals(
                    Kind.TOO_NEW,
                    assertThrows(JournalException.class, () -> JournalFormat.outline(bytes, FILE))
                            .kind());
        }
    }

    @Test
    void anOperationOfALaterVersionStopsTheReading() {
        var thrown = assertThrows(
                JournalException.class, () -> JournalFormat.parse(withRecord("weigh", "packed"), FILE, PLAN));
        assertEquals(Kind.UNKNOWN_OPERATION, thrown.kind());
        assertEquals(FILE, thrown.file());
        assertEquals("line 3: 'weigh'", thrown.place());
        thrown = assertThrows(JournalException.class, () -> JournalFormat.outline(withRecord("weigh", "packed"), FILE));
        assertEquals(Kind.UNKNOWN_OPERATION, thrown.kind());
    }

    @Test
    void anEffectOfALaterVersionStopsTheReading() {
        var thrown = assertThrows(
                JournalException.class, () -> JournalFormat.parse(withRecord("scan", "weighed"), FILE, PLAN));
        assertEquals(Kind.UNKNOWN_OPERATION, thrown.kind());
    }

    @Test
    void anEffectThatDoesNotFitTheStateIsDamageAndNamesTheLine() {
        var thrown = assertThrows(
                JournalException.class, () -> JournalFormat.parse(withRecord("scan", "packed"), FILE, PLAN));
        assertEquals(Kind.DAMAGED, thrown.kind());
        assertTrue(thrown.place().startsWith("line 3, "), thrown.place());
    }

    private static byte[] withRecord(String op, String effect) {
        ObjectNode node = RecordJson.write(new JournalRecord(
                1,
                new UUID(3, 4),
                new Moment(START, 1, Duration.ZERO),
                JOHN,
                op,
                "",
                "SKU_OK",
                List.of(new Effect.Packed(new OrderNumber("#1001"), 0)),
                Map.of(),
                Fold.NO_HISTORY));
        ((ObjectNode) node.path("effects").path(0)).put("do", effect);
        return withLine(JournalLine.seal(node));
    }

    private static byte[] withLine(byte[] line) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(JournalFormat.encodeOpening(Journals.header(1), new Fold(PackingState.start(PLAN), START)));
        bytes.writeBytes(new JournalChain(1, bytes.toByteArray()).next(List.of(line)));
        return bytes.toByteArray();
    }

    @Test
    void aRecordMadeOnAnotherHistoryIsDamage() {
        byte[] line = JournalFormat.encode(new JournalRecord(
                1,
                new UUID(3, 4),
                new Moment(START, 1, Duration.ZERO),
                JOHN,
                "scan",
                "",
                "IGNORED",
                List.of(),
                Map.of(),
                "f".repeat(32)));
        var thrown = assertThrows(JournalException.class, () -> JournalFormat.parse(withLine(line), FILE, PLAN));
        assertEquals(Kind.DAMAGED, thrown.kind());
    }

    @Test
    void aListOfOtherOrdersIsDamage() {
        PackingPlan other = new PackingPlan(List.of(Journals.order("9", Journals.line(0, "X", 1))));
        byte[] opening = JournalFormat.encodeOpening(
                Journals.header(2), Journals.first(7).pack(30).fold());
        var thrown = assertThrows(JournalException.class, () -> JournalFormat.parse(opening, FILE, other));
        assertEquals(Kind.DAMAGED, thrown.kind());
        assertTrue(thrown.place().startsWith("line 2, "), thrown.place());
    }

    @Test
    void aLineOfAWrongChecksumIsNotDecoded() {
        byte[] line = JournalFormat.encode(new JournalRecord(
                1,
                new UUID(3, 4),
                new Moment(START, 1, Duration.ZERO),
                JOHN,
                "scan",
                "x",
                "IGNORED",
                List.of(),
                Map.of(),
                Fold.NO_HISTORY));
        line[8] ^= 1;
        assertEquals(
                Kind.DAMAGED,
                assertThrows(JournalException.class, () -> JournalFormat.decode(line, "spool", 4))
                        .kind());
        assertEquals(
                Kind.DAMAGED,
                assertThrows(JournalException.class, () -> JournalFormat.decode(new byte[0], "spool", 4))
                        .kind());
    }

    @Test
    void aControlRecordThatIsLeftOutIsDamageThoughTheHistoryFitsWithoutIt() throws JournalException {
        Journals journal = Journals.first(9).pack(5);
        int from = journal.bytes().length;
        journal.control(Control.DISCARDED, new UUID(5, 5).toString());
        int to = journal.bytes().length;
        journal.pack(3);
        var without = new ByteArrayOutputStream();
        without.write(journal.bytes(), 0, from);
        without.write(journal.bytes(), to, journal.bytes().length - to);
        var thrown = assertThrows(JournalException.class, () -> JournalFormat.parse(without.toByteArray(), FILE, PLAN));
        assertEquals(Kind.DAMAGED, thrown.kind());
        assertEquals("line 8, written after another line than the one before it", thrown.place());
    }
}
