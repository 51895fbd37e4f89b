package org.packbench.sessions;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.packbench.core.SessionId;
import org.packbench.core.journal.JournalException;
import org.packbench.documents.JournalFormat;

/** The spools of this PC: where a session's is made, and which ones dead processes left behind. */
final class Spools {
    private static final Logger LOG = System.getLogger(Spools.class.getName());

    /** A place behind all content; the spool of a living process is locked as a whole. */
    private static final long LOOK = Long.MAX_VALUE - 1;

    private final List<Path> folders;
    private final String share;

    /** @param stationFolders new spools are made in the first */
    Spools(List<Path> stationFolders, String share) {
        this.folders =
                stationFolders.stream().map(folder -> folder.resolve("spool")).toList();
        this.share = share;
    }

    /** A spool for a session that is being opened. */
    Spool create(SessionId session) throws IOException {
        return Spool.create(
                folders.getFirst().resolve(System.currentTimeMillis() + "-" + UUID.randomUUID() + ".spool"),
                new Spool.Purpose(share, session.value()));
    }

    /**
     * A spool that a dead process left, held so that no other adopts it.
     *
     * @param damaged whether lines of it cannot be read, though others follow them
     */
    record Left(Path file, SessionId session, List<Pending> records, boolean damaged, FileChannel channel)
            implements AutoCloseable {
        /** Its records are settled; a damaged one is kept under another name. */
        Optional<Path> done() throws IOException {
            close();
            if (!damaged) {
                Files.deleteIfExists(file);
                return Optional.empty();
            }
            return Optional.of(Files.move(file, file.resolveSibling(file.getFileName() + ".damaged")));
        }

        /** Closing the channel gives the lock up; doing it twice does nothing. */
        @Override
        public void close() throws IOException {
            channel.close();
            SpoolsInUse.giveBack(file);
        }
    }

    /** The sessions of this share of which dead processes left spools, in a place that can be read. */
    Set<SessionId> sessions() throws IOException {
        Set<SessionId> sessions = new LinkedHashSet<>();
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) continue;
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".spool"))::iterator)
                    look(file)
                            .map(Content::purpose)
                            .filter(purpose -> purpose.share().equals(share))
                            .ifPresent(purpose -> sessions.add(new SessionId(purpose.session())));
            }
        }
        return sessions;
    }

    /** What dead processes left of one session, oldest first. */
    List<Left> left(SessionId session) throws IOException {
        List<Left> found = new ArrayList<>();
        adoptAll(folders.getFirst(), session, found);
        for (Path before : folders.subList(1, folders.size())) adoptOlder(before, session, found);
        return found;
    }

    /** A place that is not in use any more, perhaps on a disk that is not there: what lies in it stays for the next time. */
    private void adoptOlder(Path folder, SessionId session, List<Left> found) {
        try {
            adoptAll(folder, session, found);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a place of older spools cannot be read: " + folder, e);
        }
    }

    private void adoptAll(Path folder, SessionId session, List<Left> found) throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".spool"))
                    .sorted(Comparator.comparing(Path::getFileName))::iterator)
                adopt(file, session).ifPresent(found::add);
        }
    }

    /** Another session's is not even locked: whoever opens that session now must find it free. */
    private Optional<Left> adopt(Path file, SessionId session) {
        Optional<Left> left = Optional.empty();
        boolean taken = false;
        try {
            var wanted = new Spool.Purpose(share, session.value());
            boolean ours = look(file).map(Content::purpose).equals(Optional.of(wanted));
            taken = ours && SpoolsInUse.take(file);
            if (taken) left = locked(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a spool that cannot be read stays as it is: " + file, e);
        } finally {
            if (taken && left.isEmpty()) SpoolsInUse.giveBack(file);
        }
        return left;
    }

    private Optional<Left> locked(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        Optional<Left> left = Optional.empty();
        try {
            // all but the place where a mere look shows itself: that must not keep anybody from adopting
            if (channel.tryLock(0, LOOK, false) != null) left = read(file, channel);
            return left;
        } finally {
            if (left.isEmpty()) channel.close();
        }
    }

    /** What lies in a file that no living process has; changes nothing, and keeps nobody from adopting it. */
    static Optional<Content> look(Path file) throws IOException {
        return SpoolsInUse.look(file, Spools::unlocked);
    }

    /** For whom a spool is, and what is in it. */
    record Content(Spool.Purpose purpose, List<Pending> records) {}

    private static Optional<Content> unlocked(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.tryLock(LOOK, 1, true) == null) return Optional.empty();
            byte[] bytes = all(channel);
            int end = indexOf(bytes, 0);
            List<Pending> records = new ArrayList<>();
            if (end >= 0) records(file, bytes, end + 1, records);
            Optional<Spool.Purpose> purpose =
                    end < 0 ? Optional.empty() : Spool.Purpose.of(new String(bytes, 0, end, StandardCharsets.UTF_8));
            return purpose.map(of -> new Content(of, records));
        } catch (NoSuchFileException adopted) {
            return Optional.empty();
        }
    }

    /** By the handle that has the lock: closing another one might give it up. */
    private static byte[] all(FileChannel channel) throws IOException {
        return Channels.newInputStream(channel).readAllBytes();
    }

    private Optional<Left> read(Path file, FileChannel channel) throws IOException {
        byte[] bytes = all(channel);
        int end = indexOf(bytes, 0);
        if (end < 0) return Optional.empty();
        Optional<Spool.Purpose> purpose = Spool.Purpose.of(new String(bytes, 0, end, StandardCharsets.UTF_8));
        if (purpose.isEmpty() || !purpose.get().share().equals(share)) return Optional.empty();
        List<Pending> records = new ArrayList<>();
        boolean damaged = records(file, bytes, end + 1, records);
        return Optional.of(new Left(file, new SessionId(purpose.get().session()), records, damaged, channel));
    }

    /**
     * Reads the whole lines with a right checksum. Those at the end that are not whole were being written when the PC
     * died. Others are damage: what follows them was judged on what is not there, so it becomes late.
     *
     * @return whether there is damage
     */
    private static boolean records(Path file, byte[] bytes, int start, List<Pending> records) {
        boolean torn = false;
        boolean damaged = false;
        int number = 2;
        for (int from = start, end; (end = indexOf(bytes, from)) >= 0; from = end + 1, number++) {
            byte[] line = Arrays.copyOfRange(bytes, from, end + 1);
            try {
                records.add(new Pending(JournalFormat.decode(line, file.toString(), number), line));
                damaged = torn;
            } catch (JournalException notWhole) {
                LOG.log(Level.WARNING, "a line of a spool is not whole: {0}", notWhole.getMessage());
                torn = true;
            }
        }
        return damaged;
    }

    private static int indexOf(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) if (bytes[i] == '\n') return i;
        return -1;
    }
}
