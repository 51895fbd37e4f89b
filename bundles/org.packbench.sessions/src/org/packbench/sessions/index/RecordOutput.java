package org.packbench.sessions.index;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.packbench.core.WorkerName;
import org.packbench.core.index.SessionEntry.CourierCount;
import org.packbench.documents.IndexHead;
import org.packbench.documents.IndexLine;

/** Writes the records of {@link Memory}; {@link RecordInput} reads them in the same order. */
final class RecordOutput {
    private final DataOutputStream out;
    private final Map<String, Integer> shared = new HashMap<>();

    RecordOutput(DataOutputStream out) {
        this.out = out;
    }

    void count(int count) throws IOException {
        out.writeInt(count);
    }

    void instant(Instant at) throws IOException {
        out.writeLong(at.toEpochMilli());
    }

    private void duration(Duration time) throws IOException {
        out.writeLong(time.toMillis());
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** A text that many records have stands there once. */
    void shared(String text) throws IOException {
        Integer known = shared.putIfAbsent(text, shared.size());
        out.writeInt(known == null ? -1 : known);
        if (known == null) text(text);
    }

    /** Writes what is there. */
    private interface Part<T> {
        void write(T value) throws IOException;
    }

    private <T> void optional(Optional<T> value, Part<T> part) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) part.write(value.get());
    }

    private <T> void all(List<T> values, Part<T> part) throws IOException {
        count(values.size());
        for (T value : values) part.write(value);
    }

    void look(Memory.Look look) throws IOException {
        out.writeLong(look.stamp());
        out.writeBoolean(look.settled());
        all(look.sessions(), this::text);
    }

    void file(SeenFile file) throws IOException {
        text(file.name());
        optional(file.head(), this::head);
        out.writeLong(file.length());
        text(file.hash());
        instant(file.modified());
        duration(file.up());
        all(file.faults(), this::text);
    }

    private void head(IndexHead head) throws IOException {
        out.writeLong(head.station().getMostSignificantBits());
        out.writeLong(head.station().getLeastSignificantBits());
        text(head.pc());
        process(head.process());
        instant(head.at());
        all(head.took(), this::taken);
    }

    private void taken(IndexHead.Taken taken) throws IOException {
        text(taken.file());
        out.writeLong(taken.length());
        text(taken.hash());
    }

    private void process(IndexLine.Process process) throws IOException {
        out.writeLong(process.pid());
        instant(process.started());
    }

    void known(Known known) throws IOException {
        shared(known.file());
        instant(known.written());
        IndexLine line = known.line();
        out.writeByte(line.event().ordinal());
        text(line.session().value());
        out.writeByte(line.standing().ordinal());
        shared(line.client());
        shared(line.list());
        optional(line.worker(), this::worker);
        optional(line.pc(), this::shared);
        optional(line.process(), this::process);
        all(line.couriers(), this::courier);
        optional(line.created(), this::instant);
        optional(line.started(), this::instant);
        optional(line.ended(), this::instant);
        duration(line.worked());
        optional(line.idle(), this::duration);
        optional(line.openOrder(), this::text);
        counts(line.counts());
        optional(line.problem(), this::text);
        out.writeLong(line.journal().epoch());
        out.writeLong(line.journal().length());
        text(line.journal().hash());
        duration(line.up());
    }

    private void worker(WorkerName worker) throws IOException {
        shared(worker.id().value());
        shared(worker.name());
    }

    private void courier(CourierCount courier) throws IOException {
        shared(courier.courier());
        out.writeInt(courier.orders());
        out.writeInt(courier.left());
    }

    private void counts(IndexLine.Counts counts) throws IOException {
        out.writeInt(counts.orders());
        out.writeInt(counts.completed());
        out.writeInt(counts.skipped());
        out.writeInt(counts.units());
        out.writeInt(counts.packed());
        out.writeInt(counts.late());
    }
}
