package org.packbench.storage.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;
import org.packbench.core.storage.TempNames;

/**
 * A share that is a folder on a local disk, for the stations of one PC. What is created, replaced, moved or flushed is
 * on the disk when the call returns; a deleted name may come back after a power loss. A local disk has no deadline: a
 * call takes as long as the disk.
 *
 * <p>A thread that is interrupted while it reads or writes ends in {@link Unknown}.
 */
final class LocalStorage implements Storage {
    private final Path root;
    private final Names names;
    private final NewNames newNames;
    private final Faults faults;

    /** @throws IOException when the root is no folder that can be looked at */
    LocalStorage(Path root) throws IOException {
        this.root = root;
        this.names = new Names(root);
        this.newNames = new NewNames(names);
        this.faults = new Faults(root);
    }

    /** What a call does on the disk. */
    private interface Call<T> {
        T run() throws IOException, StorageException;
    }

    private <T> T call(SharePath path, long room, Call<T> call) throws StorageException {
        try {
            return call.run();
        } catch (IOException e) {
            throw faults.of(path, place(path), room, e);
        }
    }

    private <T> T call(SharePath path, Call<T> call) throws StorageException {
        return call(path, 0, call);
    }

    private Path place(SharePath path) throws StorageException {
        try {
            return path.names().isEmpty() ? root : names.place(path);
        } catch (IOException e) {
            throw new Unknown(path, e.toString(), e);
        }
    }

    @Override
    public String root() {
        return root.toString();
    }

    @Override
    public byte[] read(SharePath file) throws StorageException {
        return read(file, 0, Integer.MAX_VALUE - 8);
    }

    @Override
    public byte[] read(SharePath file, long offset, int limit) throws StorageException {
        return call(file, () -> {
            try {
                return readOnce(file, offset, limit);
            } catch (NoSuchFileException e) {
                // found in another spelling and replaced under its own name since: the second look decides
                return readOnce(file, offset, limit);
            }
        });
    }

    private byte[] readOnce(SharePath file, long offset, int limit) throws IOException, StorageException {
        Path place = names.existing(file);
        if (Files.isDirectory(place)) throw new Refused(file, Reason.OTHER, new IOException("a folder, not a file"));
        // closing a handle on a guard file would free the guard of this whole process
        if (LocalGuard.inUse(place)) throw new Refused(file, Reason.BUSY, null);
        try (FileChannel channel = Disk.insist(() -> FileChannel.open(place, StandardOpenOption.READ))) {
            long length = Math.clamp(channel.size() - offset, 0, (long) limit);
            ByteBuffer bytes = ByteBuffer.allocate((int) length);
            while (bytes.hasRemaining() && channel.read(bytes, offset + bytes.position()) >= 0) continue;
            return bytes.hasRemaining() ? Arrays.copyOf(bytes.array(), bytes.position()) : bytes.array();
        }
    }

    @Override
    public void replace(SharePath file, byte[] content) throws StorageException {
        call(file, content.length, () -> {
            Path place = names.place(file);
            if (Files.isDirectory(place)) throw new Refused(file, Reason.EXISTS, null);
            Path temp = place.resolveSibling(TempNames.of(file.name()));
            try {
                Disk.write(temp, content, StandardOpenOption.CREATE_NEW);
                Disk.rename(temp, place);
            } catch (IOException e) {
                StorageException fault = faults.of(file, place, content.length, e);
                Disk.forget(temp, fault);
                throw fault;
            }
            Disk.settle(Names.folderOf(place));
            return null;
        });
    }

    @Override
    public void create(SharePath file, byte[] content) throws StorageException {
        call(file, () -> {
            Path made = newNames.file(file);
            try {
                Disk.write(made, content, StandardOpenOption.WRITE);
            } catch (IOException e) {
                StorageException fault = faults.of(file, made, content.length, e);
                Disk.forget(made, fault);
                throw Files.exists(made) ? new Unknown(file, "created, but not written", fault) : fault;
            }
            return null;
        });
    }

    @Override
    public void createFolder(SharePath folder) throws StorageException {
        call(folder, () -> newNames.folder(folder));
    }

    @Override
    public void ensureFolder(SharePath folder) throws StorageException {
        Optional<Entry> there = find(folder);
        if (there.filter(Entry::folder).isPresent()) return;
        if (there.isPresent()) throw new Refused(folder, Reason.EXISTS, null);
        ensureFolder(folder.parent());
        try {
            createFolder(folder);
        } catch (Refused refused) {
            // somebody else was faster; if that made a folder, it is as good as ours
            if (refused.reason() != Reason.EXISTS
                    || find(folder).filter(Entry::folder).isEmpty()) throw refused;
        }
    }

    @Override
    public AppendFile createAppend(SharePath file) throws StorageException {
        return call(file, () -> {
            Path made = newNames.file(file);
            return new LocalAppendFile(file, made, names, faults);
        });
    }

    /**
     * {@inheritDoc}
     *
     * <p>Each name is looked at by itself: Windows keeps the lengths of files that are held open out of its listings.
     */
    @Override
    public List<Entry> list(SharePath folder) throws StorageException {
        return list(folder, name -> !TempNames.is(name));
    }

    @Override
    public List<Entry> leftovers(SharePath folder) throws StorageException {
        return list(folder, TempNames::is);
    }

    private List<Entry> list(SharePath folder, Predicate<String> wanted) throws StorageException {
        return call(folder, () -> {
            Path place = names.existing(folder);
            List<Entry> entries = new ArrayList<>();
            try (DirectoryStream<Path> files = Files.newDirectoryStream(place)) {
                for (Path file : files)
                    if (wanted.test(Names.name(file))) look(file).ifPresent(entries::add);
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            }
            return entries;
        });
    }

    private static Optional<Entry> look(Path file) throws IOException {
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            long size = seen.isDirectory() ? 0 : seen.size();
            return Optional.of(new Entry(
                    Names.name(file),
                    seen.isDirectory(),
                    size,
                    seen.lastModifiedTime().toInstant()));
        } catch (NoSuchFileException e) {
            // deleted since it was listed
            return Optional.empty();
        }
    }

    @Override
    public Optional<Entry> find(SharePath path) throws StorageException {
        return call(path, () -> {
            Optional<Path> place = names.find(path);
            return place.isEmpty() ? Optional.empty() : look(place.get());
        });
    }

    @Override
    public void move(SharePath from, SharePath to) throws StorageException {
        call(from, () -> {
            new Move(names, newNames, faults).make(from, to);
            return null;
        });
    }

    @Override
    public void delete(SharePath path) throws StorageException {
        if (path.names().isEmpty()) throw new Refused(path, Reason.DENIED, null);
        call(path, () -> {
            Path place = names.existing(path);
            try {
                Files.delete(place);
            } catch (DirectoryNotEmptyException e) {
                sweep(place, e);
                Files.delete(place);
            }
            return null;
        });
    }

    /** A folder in which only temp files are left looks empty, so it can be deleted like one. */
    private static void sweep(Path folder, DirectoryNotEmptyException otherwise) throws IOException {
        List<Path> left = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            files.forEach(left::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        if (!left.stream().map(Names::name).allMatch(TempNames::is)) throw otherwise;
        for (Path temp : left) Files.deleteIfExists(temp);
    }

    /** The guard's file is spelled in lower case when it is new, so that every spelling of the document shares one. */
    @Override
    public Guard guard(SharePath document, Duration patience) throws StorageException {
        SharePath guard = document.parent().child(document.name().toLowerCase(Locale.ROOT) + LocalGuard.ENDING);
        return call(document, () -> LocalGuard.take(this, document, names.place(guard), patience));
    }

    @Override
    public long freeSpace() throws StorageException {
        return call(SharePath.ROOT, () -> Files.getFileStore(root).getUsableSpace());
    }

    @Override
    public Instant now() throws StorageException {
        return call(SharePath.ROOT, () -> {
            Path probe = root.resolve(TempNames.of("probe"));
            try {
                Files.createFile(probe);
                return Files.getLastModifiedTime(probe).toInstant();
            } finally {
                Files.deleteIfExists(probe);
            }
        });
    }

    @Override
    public Watch watch(SharePath folder, Runnable changed) throws StorageException {
        return call(folder, () -> FolderWatch.start(names.existing(folder), changed));
    }
}
