package org.packbench.sessions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;

/** A share's files as they were once, in memory; each may be another one for a while. */
final class ReadOnlyShare implements Storage {
    private final Map<String, byte[]> files;

    ReadOnlyShare(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
    }

    static ReadOnlyShare of(Path root) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator)
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
        }
        return new ReadOnlyShare(files);
    }

    Map<String, byte[]> files() {
        return files;
    }

    /** The same share with another content of a file; without it when that is empty. */
    ReadOnlyShare with(String file, Optional<byte[]> content) {
        ReadOnlyShare edited = new ReadOnlyShare(files);
        if (content.isPresent()) edited.files.put(file, content.get());
        else edited.files.remove(file);
        return edited;
    }

    @Override
    public String root() {
        return "memory";
    }

    @Override
    public byte[] read(SharePath file) throws StorageException {
        byte[] bytes = files.get(file.toString());
        if (bytes == null) throw new Refused(file, Reason.NAME_MISSING, null);
        return bytes;
    }

    @Override
    public byte[] read(SharePath file, long offset, int limit) throws StorageException {
        byte[] bytes = read(file);
        int from = (int) Math.min(offset, bytes.length);
        return Arrays.copyOfRange(bytes, from, (int) Math.min((long) from + limit, bytes.length));
    }

    @Override
    public List<Entry> list(SharePath folder) throws StorageException {
        String prefix = folder.names().isEmpty() ? "" : folder + "/";
        var folders = new TreeSet<String>();
        List<Entry> entries = new ArrayList<>();
        files.forEach((name, bytes) -> {
            if (!name.startsWith(prefix)) return;
            String rest = name.substring(prefix.length());
            int end = rest.indexOf('/');
            if (end >= 0) folders.add(rest.substring(0, end));
            else entries.add(new Entry(rest, false, bytes.length, Instant.EPOCH));
        });
        folders.forEach(name -> entries.add(new Entry(name, true, 0, Instant.EPOCH)));
        if (entries.isEmpty()) throw new Refused(folder, Reason.NAME_MISSING, null);
        return entries;
    }

    @Override
    public Optional<Entry> find(SharePath path) throws StorageException {
        try {
            return list(path.parent()).stream()
                    .filter(entry -> entry.name().equals(path.name()))
                    .findFirst();
        } catch (Refused missing) {
            return Optional.empty();
        }
    }

    @Override
    public void replace(SharePath file, byte[] content) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void create(SharePath file, byte[] content) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void createFolder(SharePath folder) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void ensureFolder(SharePath folder) {
        throw new UnsupportedOperationException();
    }

    @Override
    public AppendFile createAppend(SharePath file) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void move(SharePath from, SharePath to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(SharePath path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Guard guard(SharePath document, Duration patience) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long freeSpace() {
        return Long.MAX_VALUE;
    }

    @Override
    public Instant now() {
        return Instant.EPOCH;
    }

    @Override
    public Watch watch(SharePath folder, Runnable changed) {
        throw new UnsupportedOperationException();
    }
}
