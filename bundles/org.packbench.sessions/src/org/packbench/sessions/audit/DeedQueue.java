package org.packbench.sessions.audit;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.packbench.documents.ChainedLine;
import org.packbench.sessions.EveryUser;

/**
 * What this PC has still to bring to a share's audit file: a file a deed on its own disk, flushed before the deed counts as
 * noted. Whichever process of the PC comes first delivers it. Thread-safe.
 */
final class DeedQueue {
    private static final Logger LOG = System.getLogger(DeedQueue.class.getName());
    private static final String SUFFIX = ".deed";

    private final Path folder;
    private final AtomicLong last = new AtomicLong();

    DeedQueue(Path folder) {
        this.folder = folder;
    }

    /** A deed on the disk. */
    record Waiting(Path file, AuditFile.Entry entry) {}

    /** Keeps a deed's lines; each is followed by nothing yet, and chained where it is appended. */
    void keep(UUID id, List<Map<String, Object>> lines) throws IOException {
        EveryUser.folder(folder.getParent());
        EveryUser.folder(folder);
        Path temp = folder.resolve(id + ".tmp");
        try (FileChannel channel = FileChannel.open(temp, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            EveryUser.file(temp);
            for (Map<String, Object> line : lines) {
                ByteBuffer bytes = ByteBuffer.wrap(ChainedLine.encode(line, ChainedLine.FIRST));
                while (bytes.hasRemaining()) channel.write(bytes);
            }
            channel.force(true);
        }
        // only a whole one has the name that is looked for; by time, for that is the order they are told in, and of one
        // millisecond by which came first
        long micros = last.updateAndGet(before -> Math.max(before + 1, System.currentTimeMillis() * 1_000));
        Files.move(temp, folder.resolve(String.format("%016d-%s%s", micros, id, SUFFIX)));
    }

    /** What waits, oldest first; one that cannot be read stays, and is logged. */
    List<Waiting> waiting() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        List<Waiting> waiting = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>)
                    files.filter(one -> one.toString().endsWith(SUFFIX)).sorted()::iterator) add(file, waiting);
        }
        return waiting;
    }

    private static void add(Path file, List<Waiting> into) {
        try {
            List<Map<String, Object>> lines = new ArrayList<>();
            byte[] bytes = Files.readAllBytes(file);
            for (int from = 0, to = 0; to < bytes.length; to++) {
                if (bytes[to] != '\n') continue;
                ChainedLine.Reading one = ChainedLine.read(java.util.Arrays.copyOfRange(bytes, from, to + 1));
                one.lines().forEach(line -> lines.add(line.values()));
                from = to + 1;
            }
            String name = String.valueOf(file.getFileName());
            UUID id = UUID.fromString(name.substring(name.indexOf('-') + 1, name.length() - SUFFIX.length()));
            into.add(new Waiting(file, new AuditFile.Entry(id, lines)));
        } catch (IOException | IllegalArgumentException e) {
            // perhaps another process delivered it meanwhile
            LOG.log(Level.WARNING, "an audit entry of this PC cannot be read: " + file, e);
        }
    }

    /** It is on the share; another process may have seen to that too. */
    static void done(Waiting delivered) throws IOException {
        Files.deleteIfExists(delivered.file());
    }
}
