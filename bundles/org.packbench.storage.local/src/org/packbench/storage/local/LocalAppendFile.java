package org.packbench.storage.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage.AppendFile;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;

/** A file held open to append to. */
final class LocalAppendFile implements AppendFile {
    private static final System.Logger LOG = System.getLogger(LocalAppendFile.class.getName());

    private final SharePath path;
    private final Path file;
    private final @Nullable Object key;
    private final FileChannel channel;
    private final Names names;
    private final Faults faults;
    private @Nullable IOException dead;

    /** @param file exists, is empty, and is ours */
    LocalAppendFile(SharePath path, Path file, Names names, Faults faults) throws IOException {
        this.path = path;
        this.file = file;
        this.names = names;
        this.faults = faults;
        this.key = keyOf(file);
        this.channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    @Override
    public void append(byte[] bytes) throws StorageException {
        long before = length();
        try {
            Disk.writeAll(channel, bytes);
        } catch (IOException e) {
            if (faults.full(e, bytes.length) && length() == before) throw new Refused(path, Reason.FULL, e);
            throw dies("a part may be appended", e);
        }
    }

    @Override
    public void flush() throws StorageException {
        checkAlive();
        try {
            channel.force(true);
        } catch (IOException e) {
            // a second flush would succeed without having written what the first one lost
            throw dies("not known to be on the disk", e);
        }
    }

    @Override
    public long length() throws StorageException {
        checkAlive();
        try {
            return channel.size();
        } catch (IOException e) {
            throw dies("length not known", e);
        }
    }

    /**
     * Looks for the sibling first and for this file itself after that: a folder that another has taken over, moved away
     * and made anew must not answer for the one this file is in.
     */
    @Override
    public boolean missing(String sibling) throws StorageException {
        checkAlive();
        try {
            boolean missing = names.find(path.parent().child(sibling)).isEmpty();
            if (missing && !Objects.equals(key, keyOf(file))) throw new Refused(path, Reason.PATH_MISSING, null);
            return missing;
        } catch (NoSuchFileException e) {
            throw new Refused(path, Reason.PATH_MISSING, e);
        } catch (IOException e) {
            throw faults.of(path, file, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // whatever was flushed is on the disk, whatever was not was never promised
            LOG.log(System.Logger.Level.WARNING, "closing " + path, e);
        }
    }

    private static @Nullable Object keyOf(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    private void checkAlive() throws Unknown {
        if (dead != null) throw new Unknown(path, "given up after an earlier fault", dead);
    }

    private Unknown dies(String what, IOException e) {
        dead = e;
        return new Unknown(path, what, e);
    }
}
