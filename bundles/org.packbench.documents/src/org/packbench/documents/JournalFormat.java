package org.packbench.documents;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalException.Kind;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.journal.JournalRecord.Control;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.packing.PackingState;
import org.packbench.documents.Fields.Malformed;

/**
 * The journal of an epoch as bytes (docs/share.md, rules 2, 4 and 6): JSON lines, each closed by the CRC-32C of its bytes.
 * The first two lines are the header and the checkpoint, written as one; a record follows on each line after. Points in
 * time are milliseconds since 1970 in UTC, durations milliseconds. A line that a crash left torn ends the journal; one that was
 * changed, as whole lines behind it tell, is damage. From format 2 on each line also says after which one it was written (its
 * {@code prev}); a record by itself, as the spool has it, does not. Stateless and thread-safe.
 */
public final class JournalFormat {
    private static final int OPENING_LINES = 2;

    private JournalFormat() {}

    /** What a journal says, and how many of its bytes say it. */
    public record Content(Optional<Header> header, Fold fold, List<Line> lines, long validLength) {
        public Content {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A record of the journal.
     *
     * @param bytes as the spool has them, with the newline; not to be changed
     * @param hash of these bytes: see {@link JournalFormat#hash}
     * @param end the place in the journal behind it, in bytes
     */
    public record Line(JournalRecord record, byte[] bytes, String hash, long end) {}

    /**
     * What a list of sessions shows of a journal.
     *
     * @param seq the last data record's number; 0 before the first
     */
    public record Outline(
            Optional<Header> header, Fold.Status status, Optional<WorkerName> lastWorker, long seq, long validLength) {}

    /** One line by itself, newline included; {@link JournalChain} puts it into a journal. */
    public static byte[] encode(JournalRecord record) {
        return JournalLine.seal(RecordJson.write(record));
    }

    /** The header's line and the checkpoint's, to be appended as one: the header is valid only with both. */
    public static byte[] encodeOpening(Header header, Fold base) {
        byte[] first = JournalLine.seal(HeaderJson.write(header));
        byte[] second = JournalLine.seal(CheckpointJson.write(base, header.epoch()));
        if (chained(header)) {
            first = JournalLine.of(first).after(JournalChain.FIRST);
            second = JournalLine.of(second).after(hash(first));
        }
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    /** The first 32 hex digits of SHA-256 over the line without its newline. */
    public static String hash(byte[] line) {
        return JournalLine.of(line).hash();
    }

    /**
     * Reads one record, as from a spool.
     *
     * @param line with its newline or without
     * @throws JournalException {@code DAMAGED} also when the checksum is wrong; {@code UNKNOWN_OPERATION}
     */
    public static JournalRecord decode(byte[] line, String file, int lineNumber) throws JournalException {
        JournalLine one = JournalLine.of(line);
        if (!one.intact()) throw damaged(file, lineNumber, "checksum", null);
        return RecordJson.read(one.fields(file, lineNumber), file, lineNumber);
    }

    /**
     * Reads a journal and folds it. Without a valid header there are no lines, the valid length is 0 and the fold is that
     * of a session nobody has begun.
     *
     * @param plan of the frozen list that the header names
     * @throws JournalException {@code TOO_NEW}, {@code UNKNOWN_OPERATION}; {@code DAMAGED} when a line is not what was
     *     written though whole lines follow, or is (its checksum is right) but contradicts the plan or the history before it
     */
    public static Content parse(byte[] bytes, String file, PackingPlan plan) throws JournalException {
        List<JournalLine> intact = whole(bytes, file);
        Optional<Header> header = header(intact, file);
        if (header.isEmpty())
            return new Content(header, new Fold(PackingState.start(plan), Instant.EPOCH), List.of(), 0);
        if (chained(header.get())) requireChain(intact, file);
        Fold fold = checkpoint(intact.get(1), file, plan);
        List<Line> lines = new ArrayList<>();
        for (int i = OPENING_LINES; i < intact.size(); i++) lines.add(add(fold, intact.get(i), file, i + 1));
        return new Content(header, fold, lines, length(intact));
    }

    /**
     * Reads no more than a list of sessions needs, without the plan: only the last lines are decoded.
     *
     * @throws JournalException {@code TOO_NEW}, {@code DAMAGED}, or {@code UNKNOWN_OPERATION} as far as it looks
     */
    public static Outline outline(byte[] bytes, String file) throws JournalException {
        List<JournalLine> intact = whole(bytes, file);
        Optional<Header> header = header(intact, file);
        if (header.isEmpty()) return new Outline(header, Fold.Status.NEW, Optional.empty(), 0, 0);
        Outline opening = opening(header.get(), intact.get(1), file, length(intact));
        if (intact.size() == OPENING_LINES) return opening;
        JournalRecord last = record(intact, intact.size() - 1, file);
        return new Outline(
                header,
                status(intact, file, opening.status()),
                lastWorker(intact, file).or(opening::lastWorker),
                last.seq(),
                opening.validLength());
    }

    /**
     * The records of what stands behind a seal, in order: none of them is history. Of a journal that is sealed at nothing
     * that is all but the opening.
     *
     * @param tail from the seal to the journal's end
     * @throws JournalException {@code UNKNOWN_OPERATION}, or {@code DAMAGED} when a whole line is no record
     */
    public static List<JournalRecord> behindSeal(byte[] tail, String file) throws JournalException {
        List<JournalRecord> records = new ArrayList<>();
        List<JournalLine> intact = JournalLine.intact(tail);
        for (int i = 0; i < intact.size(); i++) {
            Fields fields = intact.get(i).fields(file, i + 1);
            String op = fields.node().path("op").asText();
            if (!op.isEmpty() && !op.equals("checkpoint")) records.add(RecordJson.read(fields, file, i + 1));
        }
        return records;
    }

    /**
     * The lines up to a torn end. Nobody appends behind a line that may be torn, so that whole lines behind one that is not
     * what was written mean that it was changed: to leave them out would undo what was acknowledged.
     */
    private static List<JournalLine> whole(byte[] bytes, String file) throws JournalException {
        List<JournalLine> intact = JournalLine.intact(bytes);
        if (JournalLine.changed(bytes, (int) length(intact)))
            throw damaged(file, intact.size() + 1, "not what was written, though whole lines follow", null);
        return intact;
    }

    private static Optional<Header> header(List<JournalLine> intact, String file) throws JournalException {
        if (intact.isEmpty()) return Optional.empty();
        Fields fields = intact.get(0).fields(file, 1);
        try {
            // before anything else: a newer format may have changed all the rest
            if (fields.count("min_reader") > Header.FORMAT)
                throw new JournalException(Kind.TOO_NEW, file, "min_reader " + fields.number("min_reader"), null);
            return intact.size() < OPENING_LINES ? Optional.empty() : Optional.of(HeaderJson.read(fields));
        } catch (Malformed e) {
            throw damaged(file, 1, e.getMessage(), e);
        }
    }

    private static Fold checkpoint(JournalLine line, String file, PackingPlan plan) throws JournalException {
        try {
            return CheckpointJson.read(line.fields(file, OPENING_LINES), plan);
        } catch (Malformed | IllegalArgumentException e) {
            throw damaged(file, OPENING_LINES, e.getMessage(), e);
        }
    }

    private static Outline opening(Header header, JournalLine line, String file, long length) throws JournalException {
        Fields fields = line.fields(file, OPENING_LINES);
        try {
            return new Outline(
                    Optional.of(header),
                    CheckpointJson.status(fields),
                    CheckpointJson.worker(fields),
                    fields.number("seq"),
                    length);
        } catch (Malformed e) {
            throw damaged(file, OPENING_LINES, e.getMessage(), e);
        }
    }

    /** Looks back for the last record that says; a review of late scans does not. */
    private static Fold.Status status(List<JournalLine> intact, String file, Fold.Status before)
            throws JournalException {
        for (int i = intact.size() - 1; i >= OPENING_LINES; i--) {
            JournalRecord record = record(intact, i, file);
            if (record.data()) return Fold.Status.OPEN;
            switch (Control.of(record.op()).orElseThrow()) {
                case RELEASED -> {
                    return Fold.Status.RELEASED;
                }
                case ENDED -> {
                    return Fold.Status.ENDED;
                }
                case REOPENED -> {
                    return Fold.Status.OPEN;
                }
                case ARCHIVED -> {
                    // its epoch has nothing else in it
                    return before == Fold.Status.ENDED ? before : Fold.Status.RELEASED;
                }
                case ACCEPTED, DISCARDED -> {}
            }
        }
        return before;
    }

    /** Whoever reviewed late scans or put the session away did not work on it. */
    private static Optional<WorkerName> lastWorker(List<JournalLine> intact, String file) throws JournalException {
        for (int i = intact.size() - 1; i >= OPENING_LINES; i--) {
            JournalRecord record = record(intact, i, file);
            if (!packsNothing(record)) return Optional.of(record.worker());
        }
        return Optional.empty();
    }

    private static boolean packsNothing(JournalRecord record) {
        return Control.of(record.op())
                .filter(control ->
                        control == Control.ACCEPTED || control == Control.DISCARDED || control == Control.ARCHIVED)
                .isPresent();
    }

    private static JournalRecord record(List<JournalLine> intact, int index, String file) throws JournalException {
        return RecordJson.read(intact.get(index).fields(file, index + 1), file, index + 1);
    }

    private static Line add(Fold fold, JournalLine line, String file, int number) throws JournalException {
        JournalRecord record = RecordJson.read(line.fields(file, number), file, number);
        byte[] bytes = line.alone().bytes();
        Line read = new Line(record, bytes, hash(bytes), line.end());
        boolean follows = !record.data() || record.prevHash().equals(fold.hash());
        if (!follows && !fold.merged().contains(record.id()))
            throw damaged(file, number, "made on another history than the one before it", null);
        try {
            fold.add(record, read.hash());
        } catch (IllegalArgumentException e) {
            throw damaged(file, number, e.getMessage(), e);
        }
        return read;
    }

    private static boolean chained(Header header) {
        return header.format() >= Header.CHAINED;
    }

    private static void requireChain(List<JournalLine> lines, String file) throws JournalException {
        String before = JournalChain.FIRST;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).prev().equals(Optional.of(before)))
                throw damaged(file, i + 1, "written after another line than the one before it", null);
            before = lines.get(i).hash();
        }
    }

    private static long length(List<JournalLine> intact) {
        return intact.isEmpty() ? 0 : intact.getLast().end();
    }

    private static JournalException damaged(String file, int line, @Nullable String what, @Nullable Throwable cause) {
        return new JournalException(Kind.DAMAGED, file, "line " + line + ", " + what, cause);
    }
}
