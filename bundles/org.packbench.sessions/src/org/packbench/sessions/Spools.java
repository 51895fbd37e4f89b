package org.packbench.sessions;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.packbench.core.SessionId;
import org.packbench.core.journal.JournalException;
import org.packbench.documents.JournalFormat;

/** The spools of this PC: where a session's is made, and which ones dead processes left behind. */
final class Spools {
    private static final Logger LOG = System.getLogger(Spools.class.getName());

    private final Path folder;
    private final String share;

    Spools(Path stationFolder, String share) {
        this.folder = stationFolder.resolve("spool");
        this.share = share;
    }

    /** A spool for a session that is being opened. */
    Spool create(SessionId session) throws IOException {
        return Spool.create(
                folder.resolve(System.currentTimeMillis() + "-" + UUID.randomUUID() + ".spool"),
                new Spool.Purpose(share, session.value()));
    }

    /** A spool that a dead process left, held so that no other adopts it. */
    record Left(Path file, SessionId session, List<Pending> records, FileChannel channel) implements AutoCloseable {
        void delete() throws IOException {
            close();
            Files.deleteIfExists(file);
        }

        /** Closing the channel gives the lock up; doing it twice does nothing. */
        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** The sessions of this share that have records left on this PC by dead processes, and how many. */
    List<Left> left() throws IOException {
        List<Left> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) return found;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".spool"))
                    .sorted(Comparator.comparing(Path::getFileName))::iterator)
                adopt(file).ifPresent(found::add);
        }
        return found;
    }

    /** What dead processes left of one session, oldest first. */
    List<Left> left(SessionId session) throws IOException {
        List<Left> of = new ArrayList<>();
        for (Left left : left()) {
            if (left.session().equals(session)) of.add(left);
            else left.close();
        }
        return of;
    }

    private Optional<Left> adopt(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                Optional<Left> left = read(file, channel);
                if (left.isPresent()) return left;
            }
        } catch (OverlappingFileLockException ofThisProcess) {
            LOG.log(Level.DEBUG, "in use by this process: {0}", file);
        }
        channel.close();
        return Optional.empty();
    }

    private Optional<Left> read(Path file, FileChannel channel) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = indexOf(bytes, 0);
        if (end < 0) return Optional.empty();
        Optional<Spool.Purpose> purpose = Spool.Purpose.of(new String(bytes, 0, end, StandardCharsets.UTF_8));
        if (purpose.isEmpty() || !purpose.get().share().equals(share)) return Optional.empty();
        SessionId session = new SessionId(purpose.get().session());
        return Optional.of(new Left(file, session, records(file, bytes, end + 1), channel));
    }

    /** The whole lines with a right checksum; the first that is not ends them: it was being written when the PC died. */
    private static List<Pending> records(Path file, byte[] bytes, int start) {
        List<Pending> records = new ArrayList<>();
        int number = 2;
        for (int from = start, end; (end = indexOf(bytes, from)) >= 0; from = end + 1, number++) {
            byte[] line = java.util.Arrays.copyOfRange(bytes, from, end + 1);
            try {
                records.add(new Pending(JournalFormat.decode(line, file.toString(), number), line));
            } catch (JournalException torn) {
                LOG.log(Level.WARNING, "torn line in a spool, nothing after it was acknowledged: " + torn.getMessage());
                return records;
            }
        }
        return records;
    }

    private static int indexOf(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) if (bytes[i] == '\n') return i;
        return -1;
    }
}
