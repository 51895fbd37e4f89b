package org.packbench.sessions.index;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.index.SessionEntry.CourierCount;
import org.packbench.documents.IndexHead;
import org.packbench.documents.IndexLine;

/** Reads what {@link RecordOutput} wrote. What cannot be that ends in an {@link IOException} or an unchecked exception. */
final class RecordInput {
    /** Longer than any text that is meant. */
    private static final int LONGEST = 1 << 20;

    private static final IndexLine.Event[] EVENTS = IndexLine.Event.values();
    private static final IndexLine.Standing[] STANDINGS = IndexLine.Standing.values();

    private final DataInputStream in;
    private final List<String> shared = new ArrayList<>();

    RecordInput(DataInputStream in) {
        this.in = in;
    }

    int count() throws IOException {
        int count = in.readInt();
        if (count < 0) throw new IOException("a count of " + count);
        return count;
    }

    Instant instant() throws IOException {
        return Instant.ofEpochMilli(in.readLong());
    }

    private Duration duration() throws IOException {
        return Duration.ofMillis(in.readLong());
    }

    private String text() throws IOException {
        int length = count();
        if (length > LONGEST) throw new IOException("a text of " + length + " bytes");
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    String shared() throws IOException {
        int known = in.readInt();
        if (known >= 0) return shared.get(known);
        String text = text();
        shared.add(text);
        return text;
    }

    /** Reads what is there. */
    private interface Part<T> {
        T read() throws IOException;
    }

    private <T> Optional<T> optional(Part<T> part) throws IOException {
        return in.readBoolean() ? Optional.of(part.read()) : Optional.empty();
    }

    private <T> List<T> all(Part<T> part) throws IOException {
        int count = count();
        if (count == 0) return List.of();
        List<T> all = new ArrayList<>();
        for (int i = 0; i < count; i++) all.add(part.read());
        return all;
    }

    Memory.Look look() throws IOException {
        return new Memory.Look(in.readLong(), in.readBoolean(), all(this::text));
    }

    SeenFile file() throws IOException {
        return new SeenFile(
                text(),
                optional(this::head),
                in.readLong(),
                text(),
                instant(),
                duration(),
                0,
                OptionalLong.empty(),
                all(this::text));
    }

    private IndexHead head() throws IOException {
        return new IndexHead(new UUID(in.readLong(), in.readLong()), text(), process(), instant(), all(this::taken));
    }

    private IndexHead.Taken taken() throws IOException {
        return new IndexHead.Taken(text(), in.readLong(), text());
    }

    private IndexLine.Process process() throws IOException {
        return new IndexLine.Process(in.readLong(), instant());
    }

    Known known() throws IOException {
        String file = shared();
        Instant written = instant();
        return new Known(line(), file, written);
    }

    private IndexLine line() throws IOException {
        return new IndexLine(
                EVENTS[in.readByte()],
                new SessionId(text()),
                STANDINGS[in.readByte()],
                shared(),
                shared(),
                optional(this::worker),
                optional(this::shared),
                optional(this::process),
                all(this::courier),
                optional(this::instant),
                optional(this::instant),
                optional(this::instant),
                duration(),
                optional(this::duration),
                optional(this::text),
                counts(),
                optional(this::text),
                new IndexLine.Journal(in.readLong(), in.readLong(), text()),
                duration());
    }

    private WorkerName worker() throws IOException {
        return new WorkerName(new WorkerId(shared()), shared());
    }

    private CourierCount courier() throws IOException {
        return new CourierCount(shared(), in.readInt(), in.readInt());
    }

    private IndexLine.Counts counts() throws IOException {
        return new IndexLine.Counts(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt());
    }
}
