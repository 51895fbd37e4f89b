package org.packbench.sessions.index;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.packbench.core.storage.SharePath;

/**
 * What this PC remembers of a share's index between two starts, in one file of its station folder. It is a copy of what the
 * share has, so one that is damaged, or of another version, is thrown away and made anew. Thread-safe.
 */
final class Memory {
    private static final Logger LOG = System.getLogger(Memory.class.getName());
    private static final int FORMAT = 0x50_42_49_01;

    private final Path file;
    private final String root;

    /** @param root of the share: each has a memory of its own */
    Memory(Path stationFolder, String root) {
        String name = UUID.nameUUIDFromBytes(root.getBytes(StandardCharsets.UTF_8)) + ".index";
        this.file = stationFolder.resolve("index").resolve(name);
        this.root = root;
    }

    /**
     * How a folder looked when it was last looked into.
     *
     * @param stamp of its own time, or of its listing
     * @param settled whether nothing in it can change without that
     */
    record Look(long stamp, boolean settled, List<String> sessions) {
        Look {
            sessions = List.copyOf(sessions);
        }
    }

    /**
     * All that is remembered.
     *
     * @param at by this PC's clock, and {@code storeTime}: by the store's, when it was read
     */
    record Content(
            Instant at, Instant storeTime, List<SeenFile> files, Collection<Known> lines, Map<SharePath, Look> looks) {}

    /** Empty when there is none that can be used. */
    Optional<Content> read() {
        CRC32C sum = new CRC32C();
        try (DataInputStream in = new DataInputStream(
                new CheckedInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), sum))) {
            if (in.readInt() != FORMAT || !in.readUTF().equals(root)) return Optional.empty();
            Content content = content(new RecordInput(in));
            long written = sum.getValue();
            if (in.readLong() != written) throw new IOException("checksum");
            return Optional.of(content);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            // whatever stands there: nothing in it is needed that the share does not have
            LOG.log(Level.INFO, "what was remembered of the index is thrown away: " + file, damaged);
            return Optional.empty();
        }
    }

    private static Content content(RecordInput in) throws IOException {
        Instant at = in.instant();
        Instant storeTime = in.instant();
        List<SeenFile> files = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) files.add(in.file());
        List<Known> lines = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) lines.add(in.known());
        Map<SharePath, Look> looks = new HashMap<>();
        for (int left = in.count(); left > 0; left--) looks.put(SharePath.of(in.shared()), in.look());
        return new Content(at, storeTime, files, lines, looks);
    }

    /** A PC whose disk is full remembers what it did before. */
    void write(Content content) {
        try {
            Files.createDirectories(file.getParent());
            Path temp = Files.createTempFile(file.getParent(), "index", ".new");
            try {
                write(content, temp);
                Files.move(temp, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temp);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the index is not remembered for the next start: " + file, e);
        }
    }

    private void write(Content content, Path target) throws IOException {
        CRC32C sum = new CRC32C();
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16);
                DataOutputStream out = new DataOutputStream(new CheckedOutputStream(bytes, sum))) {
            out.writeInt(FORMAT);
            out.writeUTF(root);
            RecordOutput records = new RecordOutput(out);
            records.instant(content.at());
            records.instant(content.storeTime());
            records.count(content.files().size());
            for (SeenFile one : content.files()) records.file(one);
            records.count(content.lines().size());
            for (Known one : content.lines()) records.known(one);
            records.count(content.looks().size());
            for (var one : content.looks().entrySet()) {
                records.shared(one.getKey().toString());
                records.look(one.getValue());
            }
            out.writeLong(sum.getValue());
        }
    }
}
