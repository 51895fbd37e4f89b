package org.packbench.storage.smb;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;

/**
 * A share that is a folder of a file server, over one connection that is made again when it was lost. A request without
 * an answer is never repeated here: its effect is unknown, the connection is given up, and the caller decides. Each
 * request has the time-out as its deadline; a call makes a handful of them, or one for each 256 KiB.
 */
final class SmbStorage implements Storage {
    /** As many bytes as an array holds. */
    static final int WHOLE = Integer.MAX_VALUE - 8;

    private final SmbRoot root;
    private final Lines lines;
    private final long index;

    /** @param index of the root's folder, by which it is known again */
    SmbStorage(SmbRoot root, Lines lines, long index) {
        this.root = root;
        this.lines = lines;
        this.index = index;
    }

    /** What a call does over a line. */
    private interface Call<T> {
        T make(Files files) throws StorageException;
    }

    private <T> T call(SharePath path, Call<T> call) throws StorageException {
        Files files = new Files(lines.line(path));
        try {
            return call.make(files);
        } catch (Refused refused) {
            if (mayBeAway(refused)) checkRoot(files, path, refused);
            throw refused;
        }
    }

    /** A disk that the server lost leaves an empty folder, in which everything seems definitely missing. */
    private static boolean mayBeAway(Refused refused) {
        boolean inRoot = refused.path().names().size() <= 1;
        return refused.reason() == Reason.PATH_MISSING || refused.reason() == Reason.NAME_MISSING && inRoot;
    }

    private void checkRoot(Files files, SharePath path, Refused otherwise) throws StorageException {
        try {
            if (files.index(SharePath.ROOT) == index) return;
        } catch (Refused gone) {
            otherwise.addSuppressed(gone);
        }
        throw new Unknown(path, "the folder " + root + " is not the one that was opened", otherwise);
    }

    /** A call without an answer. */
    private interface Doing {
        void make(Files files) throws StorageException;
    }

    private void run(SharePath path, Doing doing) throws StorageException {
        call(path, files -> {
            doing.make(files);
            return path;
        });
    }

    @Override
    public String root() {
        return root.toString();
    }

    @Override
    public byte[] read(SharePath file) throws StorageException {
        return read(file, 0, WHOLE);
    }

    @Override
    public byte[] read(SharePath file, long offset, int limit) throws StorageException {
        return call(file, files -> files.read(file, offset, limit));
    }

    @Override
    public void replace(SharePath file, byte[] content) throws StorageException {
        run(file, files -> files.replace(file, content));
    }

    @Override
    public void create(SharePath file, byte[] content) throws StorageException {
        run(file, files -> files.create(file, content));
    }

    @Override
    public void createFolder(SharePath folder) throws StorageException {
        run(folder, files -> files.createFolder(folder));
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
        return call(file, files -> new SmbAppendFile(file, files.createAppend(file)));
    }

    @Override
    public List<Entry> list(SharePath folder) throws StorageException {
        return call(folder, files -> files.list(folder));
    }

    @Override
    public List<Entry> leftovers(SharePath folder) throws StorageException {
        return call(folder, files -> files.leftovers(folder));
    }

    @Override
    public Optional<Entry> find(SharePath path) throws StorageException {
        try {
            return Optional.of(call(path, files -> files.find(path)));
        } catch (Refused refused) {
            if (refused.missing()) return Optional.empty();
            throw refused;
        }
    }

    @Override
    public boolean heldOpen(SharePath file) throws StorageException {
        return call(file, files -> files.heldOpen(file));
    }

    @Override
    public void move(SharePath from, SharePath to) throws StorageException {
        run(from, files -> new Move(files).make(from, to));
    }

    @Override
    public void delete(SharePath path) throws StorageException {
        run(path, files -> files.delete(path));
    }

    @Override
    public Optional<Protection> protection() throws StorageException {
        return Optional.of(lines.line(SharePath.ROOT).protection());
    }

    @Override
    public Guard guard(SharePath document, Duration patience) throws StorageException {
        return call(document, files -> SmbGuard.take(files, document, patience));
    }

    @Override
    public long freeSpace() throws StorageException {
        return call(SharePath.ROOT, Files::freeSpace);
    }

    @Override
    public Instant now() throws StorageException {
        return call(SharePath.ROOT, Files::now);
    }

    @Override
    public Watch watch(SharePath folder, Runnable changed) throws StorageException {
        return call(folder, files -> FolderWatch.start(lines, files.line(), folder, changed));
    }

    @Override
    public void leave() {
        lines.leave();
    }
}
