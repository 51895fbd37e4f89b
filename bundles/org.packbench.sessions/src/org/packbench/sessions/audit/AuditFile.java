package org.packbench.sessions.audit;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Guard;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.AuditLine;
import org.packbench.documents.ChainedLine;
import org.packbench.documents.FileEnds;
import org.packbench.sessions.StationEnds;

/**
 * This station's audit file on the share. It is changed under its guard and replaced as a whole, so that it is never torn and
 * several processes of the PC may append; deeds are few. What is found changed stays as it is: the file goes on behind it, with a
 * line that says what was expected.
 */
final class AuditFile {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Storage storage;
    private final AuditLine.Author author;
    private final StationEnds ends;
    private final SharePath path;

    AuditFile(Storage storage, AuditLine.Author author) {
        this.storage = storage;
        this.author = author;
        this.ends = new StationEnds(storage, author.station());
        this.path = StationEnds.FOLDER.child(author.station() + ".jsonl");
    }

    /** What is to be appended: all the lines of one deed. */
    record Entry(UUID id, List<Map<String, Object>> lines) {}

    /** Appends those that are not there yet. */
    void append(List<Entry> entries) throws StorageException {
        storage.ensureFolder(StationEnds.FOLDER);
        try (Guard guard = storage.guard(path, PATIENCE)) {
            byte[] now = guard.read().orElse(new byte[0]);
            List<Map<String, Object>> lines = new ArrayList<>();
            ends.of(path)
                    .filter(end -> !end.standsIn(ChainedLine.read(now)))
                    .ifPresent(end -> lines.add(AuditLine.broken(end, now.length, author, Instant.now())));
            for (Entry entry : entries) if (!AuditLine.has(now, entry.id())) lines.addAll(entry.lines());
            byte[] next = with(now, lines);
            if (!lines.isEmpty()) guard.replace(next);
            ends.note(path, new FileEnds.End(next.length, ChainedLine.hash(lastLine(next))));
        }
    }

    private static byte[] with(byte[] now, List<Map<String, Object>> lines) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(now);
        // a line that somebody cut off stays a line of its own
        if (now.length > 0 && now[now.length - 1] != '\n') bytes.write('\n');
        String prev = Optional.of(lastLine(bytes.toByteArray()))
                .filter(line -> line.length > 0)
                .map(ChainedLine::hash)
                .orElse(ChainedLine.FIRST);
        for (Map<String, Object> values : lines) {
            byte[] line = ChainedLine.encode(values, prev);
            bytes.writeBytes(line);
            prev = ChainedLine.hash(line);
        }
        return bytes.toByteArray();
    }

    private static byte[] lastLine(byte[] file) {
        int from = file.length - 1;
        while (from > 0 && file[from - 1] != '\n') from--;
        return Arrays.copyOfRange(file, Math.max(0, from), file.length);
    }
}
