package org.packbench.sessions.index;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.packbench.documents.ChainedLine;
import org.packbench.documents.ChainedLine.Fault;
import org.packbench.documents.ChainedLine.Reading;
import org.packbench.documents.IndexHead;
import org.packbench.documents.IndexLine;

/** What a file has grown by: the file as it is read now, and the new lines. */
record Tail(SeenFile file, List<Known> lines) {
    /** A damaged file is read on behind the damage; told is no more than this. */
    private static final int MOST_FAULTS = 20;

    /** When it is looked at on this PC's monotonic clock, and when it was the time before. */
    record Seen(long nanos, OptionalLong before) {
        static final Seen NEVER = new Seen(0, OptionalLong.empty());
    }

    /**
     * Reads on.
     *
     * @param bytes from where the file was read to
     * @param modified the file's time, by the store's clock, not after these bytes were there
     */
    static Tail of(SeenFile before, byte[] bytes, Instant modified, Seen seen) {
        List<ChainedLine> lines = new ArrayList<>();
        List<String> faults = new ArrayList<>(before.faults());
        long length = before.length();
        String hash = before.hash();
        long changedUpTo = -1;
        Reading reading = ChainedLine.read(bytes, length, hash);
        while (true) {
            lines.addAll(reading.lines());
            length = reading.length();
            hash = reading.hash();
            Optional<Fault> fault = reading.fault().filter(one -> one.kind() != ChainedLine.Kind.TORN);
            if (fault.isEmpty()) break;
            int from = Math.toIntExact(length - before.length());
            int end = endOfLine(bytes, from);
            // the line behind a changed one follows what that was
            boolean follows = fault.get().kind() == ChainedLine.Kind.CHAIN && length == changedUpTo;
            if (faults.size() < MOST_FAULTS && !follows)
                faults.add(SeenFile.path(before.name()) + ", byte " + length + ": "
                        + fault.get().kind());
            byte[] bad = Arrays.copyOfRange(bytes, from, end);
            // a line of a right checksum that follows another one says what it says all the same
            if (fault.get().kind() == ChainedLine.Kind.CHAIN)
                lines.addAll(ChainedLine.read(bad, length, fault.get().found()).lines());
            length += bad.length;
            changedUpTo = length;
            hash = ChainedLine.hash(bad);
            reading = ChainedLine.read(Arrays.copyOfRange(bytes, end, bytes.length), length, hash);
        }
        return of(before, new Read(lines, faults, length, hash), modified, seen);
    }

    private record Read(List<ChainedLine> lines, List<String> faults, long length, String hash) {}

    private static Tail of(SeenFile before, Read read, Instant modified, Seen seen) {
        Optional<IndexHead> head = before.head();
        List<IndexLine> told = new ArrayList<>();
        Duration up = before.up();
        for (ChainedLine line : read.lines()) {
            if (head.isEmpty()) head = IndexHead.of(line.values());
            Optional<IndexLine> one = IndexLine.of(line.values());
            if (one.isEmpty()) continue;
            told.add(one.get());
            if (one.get().up().compareTo(up) > 0) up = one.get().up();
        }
        boolean grew = read.length() > before.length();
        SeenFile now = new SeenFile(
                before.name(),
                head,
                read.length(),
                read.hash(),
                grew ? modified : before.modified(),
                up,
                grew ? seen.nanos() : before.grown(),
                grew ? seen.before() : before.shorter(),
                read.faults());
        return new Tail(
                now,
                told.stream()
                        .map(line -> new Known(line, now.name(), now.written(line.up())))
                        .toList());
    }

    private static int endOfLine(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') at++;
        return Math.min(at + 1, bytes.length);
    }
}
