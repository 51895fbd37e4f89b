package org.packbench.lease.file;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;

/**
 * A share in memory whose server can crash: then everything that was appended and not flushed is lost, or a part of it.
 * What leases need of a store, and no more. One thread at a time.
 */
final class MemoryShare implements Storage {
    private final InstantSource clock;
    private final Map<String, Content> files = new TreeMap<>();
    private int incarnation;

    /** A file, and how much of it is on the disk. */
    private static final class Content {
        byte[] bytes = new byte[0];
        int flushed;
        Instant modified;

        Content(Instant modified) {
            this.modified = modified;
        }
    }

    MemoryShare(InstantSource clock) {
        this.clock = clock;
    }

    /** Everything held open is dead, and of what was not flushed some of the beginning is left. */
    void crash(Random random) {
        incarnation++;
        for (Content file : files.values()) {
            file.bytes = Arrays.copyOf(file.bytes, random.nextInt(file.flushed, file.bytes.length + 1));
            file.flushed = file.bytes.length;
        }
    }

    private Content existing(SharePath path) throws Refused {
        Content file = files.get(path.toString());
        if (file == null) throw new Refused(path, Reason.NAME_MISSING, null);
        return file;
    }

    @Override
    public String root() {
        return "memory";
    }

    @Override
    public byte[] read(SharePath file) throws StorageException {
        return existing(file).bytes.clone();
    }

    @Override
    public byte[] read(SharePath file, long offset, int limit) throws StorageException {
        byte[] all = read(file);
        int from = (int) Math.min(offset, all.length);
        return Arrays.copyOfRange(all, from, Math.min(all.length, from + limit));
    }

    @Override
    public void replace(SharePath file, byte[] content) {
        Content fresh = new Content(clock.instant());
        fresh.bytes = content.clone();
        fresh.flushed = content.length;
        files.put(file.toString(), fresh);
    }

    @Override
    public void create(SharePath file, byte[] content) throws StorageException {
        if (files.containsKey(file.toString())) throw new Refused(file, Reason.EXISTS, null);
        replace(file, content);
    }

    @Override
    public void createFolder(SharePath folder) {}

    @Override
    public void ensureFolder(SharePath folder) {}

    @Override
    public AppendFile createAppend(SharePath file) throws StorageException {
        create(file, new byte[0]);
        return new Held(file, existing(file), incarnation);
    }

    @Override
    public List<Entry> list(SharePath folder) {
        List<Entry> entries = new ArrayList<>();
        files.forEach((path, file) -> {
            SharePath at = SharePath.of(path);
            if (at.parent().equals(folder)) entries.add(new Entry(at.name(), false, file.bytes.length, file.modified));
        });
        return entries;
    }

    @Override
    public Optional<Entry> find(SharePath path) {
        return list(path.parent()).stream()
                .filter(entry -> entry.name().equals(path.name()))
                .findFirst();
    }

    @Override
    public void move(SharePath from, SharePath to) {
        throw new UnsupportedOperationException("no lease moves anything");
    }

    @Override
    public void delete(SharePath path) throws StorageException {
        existing(path);
        files.remove(path.toString());
    }

    @Override
    public Guard guard(SharePath document, Duration patience) {
        throw new UnsupportedOperationException("no lease guards anything");
    }

    @Override
    public long freeSpace() {
        return Long.MAX_VALUE;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public Watch watch(SharePath folder, Runnable changed) {
        throw new UnsupportedOperationException("no lease watches anything");
    }

    /** A file held open, as long as the server lives. */
    private final class Held implements AppendFile {
        private final SharePath path;
        private final Content file;
        private final int opened;

        Held(SharePath path, Content file, int opened) {
            this.path = path;
            this.file = file;
            this.opened = opened;
        }

        private void check() throws Unknown {
            if (opened != incarnation) throw new Unknown(path, "the server crashed", null);
        }

        @Override
        public void append(byte[] bytes) throws StorageException {
            check();
            int before = file.bytes.length;
            file.bytes = Arrays.copyOf(file.bytes, before + bytes.length);
            System.arraycopy(bytes, 0, file.bytes, before, bytes.length);
            file.modified = clock.instant();
        }

        @Override
        public void flush() throws StorageException {
            check();
            file.flushed = file.bytes.length;
        }

        @Override
        public long length() throws StorageException {
            check();
            return file.bytes.length;
        }

        @Override
        public boolean missing(String sibling) throws StorageException {
            check();
            return !files.containsKey(path.parent().child(sibling).toString());
        }

        @Override
        public void close() {}
    }
}
