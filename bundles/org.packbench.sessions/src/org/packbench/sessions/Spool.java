package org.packbench.sessions;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * One process's write-ahead file for one session, on this PC's own disk: a first line that says what it is for, then the
 * records byte for byte as the journal gets them. A file lock tells that its process lives. One thread writes.
 */
final class Spool implements AutoCloseable {
    private static final String MAGIC = "packbench-spool 1";

    private final Path file;
    private final FileChannel channel;
    private final long start;

    private Spool(Path file, FileChannel channel, long start) {
        this.file = file;
        this.channel = channel;
        this.start = start;
    }

    /** What a spool is for. */
    record Purpose(String share, String session) {
        private String line() {
            return MAGIC + "\t" + share + "\t" + session + "\n";
        }

        /** The purpose a first line tells; empty when it is torn: then no record was spooled after it. */
        static Optional<Purpose> of(String line) {
            String[] parts = line.split("\t", -1);
            boolean known = parts.length == 3 && parts[0].equals(MAGIC);
            return known ? Optional.of(new Purpose(parts[1], parts[2])) : Optional.empty();
        }
    }

    /** Makes a spool and keeps it locked. */
    static Spool create(Path file, Purpose purpose) throws IOException {
        EveryUser.folder(file.getParent());
        SpoolsInUse.take(file);
        boolean made = false;
        try {
            Spool spool = make(file, purpose);
            made = true;
            return spool;
        } finally {
            if (!made) SpoolsInUse.giveBack(file);
        }
    }

    private static Spool make(Path file, Purpose purpose) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            EveryUser.file(file);
            channel.lock(); // held until the channel is closed
            byte[] line = purpose.line().getBytes(StandardCharsets.UTF_8);
            write(channel, line);
            channel.force(true);
            return new Spool(file, channel, line.length);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Appends and flushes; after a failure the file's tail is cut back, so that a later record never follows half a line. */
    void append(List<Pending> records) throws IOException {
        long before = channel.position();
        try {
            for (Pending pending : records) write(channel, pending.line());
            channel.force(false);
        } catch (IOException e) {
            channel.truncate(before);
            channel.position(before);
            throw e;
        }
    }

    /** Everything in it is acknowledged. */
    void clear() throws IOException {
        if (channel.position() == start) return;
        channel.truncate(start);
        channel.position(start);
    }

    private static void write(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) channel.write(buffer);
    }

    /** Leaves the file for the next opening of the session. */
    @Override
    public void close() throws IOException {
        channel.close();
        SpoolsInUse.giveBack(file);
    }

    /** Closes and deletes: nothing in it is needed any more. */
    void delete() throws IOException {
        close();
        Files.deleteIfExists(file);
    }
}
