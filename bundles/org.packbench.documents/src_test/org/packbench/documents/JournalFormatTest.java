package org.packbench.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.packbench.documents.Journals.JOHN;
import static org.packbench.documents.Journals.PLAN;
import static org.packbench.documents.Journals.START;
import static org.packbench.documents.Journals.facts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.packbench.core.OrderNumber;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.Header.Occasion;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.journal.JournalRecord.Control;
import org.packbench.core.packing.Effect;
import org.packbench.core.packing.Moment;
import org.packbench.core.packing.Operation;
import org.packbench.core.packing.PackingState;
import org.packbench.documents.JournalFormat.Content;
import org.packbench.documents.JournalFormat.Line;
import org.packbench.documents.JournalFormat.Outline;

/** What is written to a journal is read back from it. */
class JournalFormatTest {
    private static final String FILE = "SESSIONS/CLIENT_M/2025-11-10_08-15-00/journal.e1.jsonl";

    @Test
    void aRecordIsOneLineOfTheKeysTheProtocolNames() {
        var record = new JournalRecord(
                3,
                new UUID(1, 2),
                new Moment(START, 1, Duration.ofNanos(1_234_567_890)),
                JOHN,
                "scan",
                "SKU-A\r",
                "SKU_OK",
                List.of(new Effect.Packed(new OrderNumber("#1001"), 0)),
                Map.of("a", 1),
                Fold.NO_HISTORY);
        String line = new String(JournalFormat.encode(record), StandardCharsets.US_ASCII);
        assertEquals(
                "{\"seq\":3,\"id\":\"00000000-0000-0001-0000-000000000002\",\"at\":1762762500250,\"epoch\":1,\"elapsed_ms\":1234,\"worker\":{\"id\":\"001\",\"name\":\"John"
                        + " Doe\"},\"op\":\"scan\",\"raw\":\"SKU-A\\r"
                        + "\",\"outcome\":\"SKU_OK\",\"effects\":[{\"do\":\"packed\",\"order\":\"#1001\",\"row\":0}],\"ext\":{\"a\":1},"
                        + "\"prev_hash\":\"00000000000000000000000000000000\",\"crc\":\"",
                line.substring(0, line.length() - 11));
        assertTrue(line.endsWith("\"}\n"));
    }

    @Test
    void theHashIsOfTheLineWithoutItsNewline() {
        assertEquals("ba7816bf8f01cfea414140de5dae2223", JournalFormat.hash("abc".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223", JournalFormat.hash("abc\n".getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void aJournalOfEveryOperationIsReadBackAsItWasWritten() throws JournalException {
        Journals journal = Journals.first(1).pack(300).control(Control.RELEASED, "");
        Content content = JournalFormat.parse(journal.bytes(), FILE, PLAN);
        assertEquals(Optional.of(Journals.header(1)), content.header());
        assertEquals(journal.bytes().length, content.validLength());
        assertEquals(301, content.lines().size());
        assertEquals(facts(journal.fold()), facts(content.fold()));
    }

    @Test
    void theNextEpochBeginsWithAllThatTheOneBeforeHad() throws JournalException {
        Journals before = Journals.first(2)
                .pack(200)
                .control(Control.DISCARDED, new UUID(9, 9).toString())
                .control(Control.ACCEPTED, new UUID(9, 8).toString())
                .control(Control.ENDED, "")
                .control(Control.REOPENED, "");
        byte[] opening = JournalFormat.encodeOpening(Journals.header(2), before.fold());
        Content content = JournalFormat.parse(opening, FILE, PLAN);
        assertEquals(facts(before.fold()), facts(content.fold()));
        assertEquals(opening.length, content.validLength());
        assertEquals(Map.of(1L, 4711L), content.header().orElseThrow().seals());
    }

    @Test
    void aHeaderTellsOnWhatOccasionItsEpochWasTaken() throws JournalException {
        for (Occasion.Way way : Occasion.Way.values()) {
            Occasion occasion = new Occasion(way, "the van leaves \u2026", Duration.ofMillis(12_345));
            Header plain = Journals.header(1);
            Header header = new Header(
                    plain.format(),
                    plain.minReader(),
                    plain.session(),
                    plain.epoch(),
                    plain.claim(),
                    plain.holder(),
                    plain.at(),
                    plain.zone(),
                    plain.listSha256(),
                    plain.seals(),
                    plain.prevHash(),
                    occasion,
                    Map.of());
            byte[] opening =
                    JournalFormat.encodeOpening(header, Journals.first(1).fold());
            assertEquals(
                    occasion,
                    JournalFormat.outline(opening, FILE).header().orElseThrow().occasion());
        }
    }

    @Test
    void behindASealStandTheRecordsThatAreNoHistory() throws JournalException {
        Journals journal = Journals.first(11).pack(3);
        byte[] bytes = journal.bytes();
        Content content = JournalFormat.parse(bytes, FILE, PLAN);
        List<JournalRecord> all =
                content.lines().stream().map(JournalFormat.Line::record).toList();
        assertEquals(all, JournalFormat.behindSeal(bytes, FILE), "sealed at nothing: all but the opening");
        byte[] last = content.lines().getLast().bytes();
        byte[] torn = java.util.Arrays.copyOf(last, last.length * 2 - 10);
        System.arraycopy(last, 0, torn, last.length, last.length - 10);
        assertEquals(all.subList(all.size() - 1, all.size()), JournalFormat.behindSeal(torn, FILE));
        assertEquals(List.of(), JournalFormat.behindSeal(new byte[0], FILE));
    }

    @Test
    void theLinesAreTheSpoolsAndChainedTheyAreTheFiles() throws JournalException {
        Journals journal = Journals.first(3).pack(20);
        Content content = JournalFormat.parse(journal.bytes(), FILE, PLAN);
        var copy = new ByteArrayOutputStream();
        copy.writeBytes(JournalFormat.encodeOpening(Journals.header(1), new Fold(PackingState.start(PLAN), START)));
        JournalChain chain = new JournalChain(1, copy.toByteArray());
        for (Line line : content.lines()) {
            byte[] next = chain.next(List.of(line.bytes()));
            chain.appended(next);
            copy.writeBytes(next);
            assertEquals(line.record(), JournalFormat.decode(line.bytes(), "spool", 1));
            assertEquals(JournalFormat.hash(line.bytes()), line.hash());
            assertArrayEquals(JournalFormat.encode(line.record()), line.bytes());
        }
        assertArrayEquals(journal.bytes(), copy.toByteArray());
        assertEquals(chain.end(), journal.chain().end());
        assertEquals(
                JournalChain.hash(journal.bytes(), journal.bytes().length),
                chain.end().hash());
    }

    @Test
    void aHeaderWithoutItsCheckpointIsNone() throws JournalException {
        byte[] opening = JournalFormat.encodeOpening(Journals.header(1), new Fold(PackingState.start(PLAN), START));
        byte[] alone =
                new String(opening, StandardCharsets.US_ASCII).split("(?<=\n)")[0].getBytes(StandardCharsets.US_ASCII);
        assertTrue(JournalFormat.parse(alone, FILE, PLAN).header().isEmpty());
        assertTrue(JournalFormat.outline(alone, FILE).header().isEmpty());
    }

    @Test
    void unknownKeysOfARecordAreKeptInExtAndPassedOverElsewhere() throws JournalException {
        var ext = new LinkedHashMap<String, Object>();
        ext.put("weight_g", 1250);
        ext.put("box", List.of("B", Map.of("deep", true)));
        ext.put("photo", null);
        ext.put("ratio", 0.5);
        var record = new JournalRecord(
                1,
                new UUID(3, 4),
                new Moment(START, 1, Duration.ZERO),
                JOHN,
                "scan",
                "x",
                "IGNORED",
                List.of(),
                ext,
                Fold.NO_HISTORY);
        assertEquals(record, JournalFormat.decode(JournalFormat.encode(record), "spool", 1));
        ObjectNode later = RecordJson.write(record).put("camera", 2);
        assertEquals(record, JournalFormat.decode(JournalLine.seal(later), "spool", 1));
    }

    @Test
    void theOutlineSaysWhatTheFoldSays() throws JournalException {
        for (Control last : Control.values()) {
            Journals journal = Journals.first(8).pack(9).control(last, new UUID(4, 4).toString());
            assertOutline(journal);
            assertOutline(new Journals(Journals.header(2), journal.fold(), 9));
        }
    }

    private static void assertOutline(Journals journal) throws JournalException {
        Fold fold = JournalFormat.parse(journal.bytes(), FILE, PLAN).fold();
        Outline outline = JournalFormat.outline(journal.bytes(), FILE);
        assertEquals(fold.status(), outline.status());
        assertEquals(fold.seq(), outline.seq());
        assertEquals(fold.lastWorker(), outline.lastWorker());
        assertEquals(journal.bytes().length, outline.validLength());
        assertFalse(outline.header().isEmpty());
    }

    @Test
    void pendingExtrasAreInTheCheckpoint() throws JournalException {
        Journals journal = Journals.first(10)
                .perform(new Operation.Scan("1001"))
                .perform(new Operation.Force(0))
                .perform(new Operation.Scan("#1001"))
                .perform(new Operation.Scan("SKU-B"))
                .perform(new Operation.Scan("SKU-B"));
        byte[] opening = JournalFormat.encodeOpening(Journals.header(2), journal.fold());
        PackingState state = JournalFormat.parse(opening, FILE, PLAN).fold().packing();
        assertEquals(Map.of("skub", 1), state.progress(new OrderNumber("#1001")).extrasByNormalForm());
    }

    @Test
    void aJournalOfTheFormatBeforeIsReadAsItStands() throws JournalException {
        Header now = Journals.header(1);
        Header before = new Header(
                1,
                1,
                now.session(),
                1,
                now.claim(),
                now.holder(),
                now.at(),
                now.zone(),
                now.listSha256(),
                Map.of(),
                Fold.NO_HISTORY);
        Journals today = Journals.first(8).pack(20).control(Control.ENDED, "");
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(JournalFormat.encodeOpening(before, new Fold(PackingState.start(PLAN), START)));
        assertFalse(bytes.toString(StandardCharsets.US_ASCII).contains("\"prev\":"));
        for (Line line : JournalFormat.parse(today.bytes(), FILE, PLAN).lines()) bytes.writeBytes(line.bytes());
        Content content = JournalFormat.parse(bytes.toByteArray(), FILE, PLAN);
        assertEquals(Journals.facts(today.fold()), Journals.facts(content.fold()));
        assertEquals(bytes.size(), content.validLength());
        assertEquals(bytes.size(), content.lines().getLast().end());
    }
}
