package org.packbench.contracts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.packbench.contracts.FaultScript.Call;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;

/**
 * Another store, over a connection that fails as the script says. A call that is left without an answer loses the
 * connection: files held open to append to are dead afterwards, guards are free, and the next call has a new
 * connection. One of these is one station; give each its own over the same store. Thread-safe as far as the script is.
 */
public final class FaultyStorage implements Storage {
    private final Storage real;
    private final FaultyLine line;

    public FaultyStorage(Storage real, FaultScript script) {
        this.real = real;
        this.line = new FaultyLine(script);
    }

    /** Loses the connection now. */
    public void disconnect() {
        line.lose();
    }

    /**
     * Makes the calls that {@link Fault.Late} kept back, in their order.
     *
     * @throws StorageException as the first of them that fails; the rest are not made
     */
    public void deliverLate() throws StorageException {
        line.deliverLate();
    }

    /** A call without an answer. */
    private interface Doing {
        void make() throws StorageException;
    }

    private void make(Call call, SharePath path, Doing doing) throws StorageException {
        line.make(call, path, () -> {
            doing.make();
            return path;
        });
    }

    @Override
    public String root() {
        return real.root();
    }

    @Override
    public byte[] read(SharePath file) throws StorageException {
        return line.make(Call.READ, file, () -> real.read(file));
    }

    @Override
    public byte[] read(SharePath file, long offset, int limit) throws StorageException {
        return line.make(Call.READ, file, () -> real.read(file, offset, limit));
    }

    @Override
    public void replace(SharePath file, byte[] content) throws StorageException {
        make(Call.REPLACE, file, () -> real.replace(file, content));
    }

    @Override
    public void create(SharePath file, byte[] content) throws StorageException {
        line.write(Call.CREATE, file, content, bytes -> real.create(file, bytes));
    }

    @Override
    public void createFolder(SharePath folder) throws StorageException {
        make(Call.CREATE_FOLDER, folder, () -> real.createFolder(folder));
    }

    @Override
    public void ensureFolder(SharePath folder) throws StorageException {
        make(Call.ENSURE_FOLDER, folder, () -> real.ensureFolder(folder));
    }

    @Override
    public List<Entry> list(SharePath folder) throws StorageException {
        return line.make(Call.LIST, folder, () -> real.list(folder));
    }

    @Override
    public List<Entry> leftovers(SharePath folder) throws StorageException {
        return line.make(Call.LIST, folder, () -> real.leftovers(folder));
    }

    @Override
    public boolean heldOpen(SharePath file) throws StorageException {
        return line.make(Call.FIND, file, () -> real.heldOpen(file));
    }

    @Override
    public Optional<Protection> protection() throws StorageException {
        return line.make(Call.PROTECTION, SharePath.ROOT, real::protection);
    }

    @Override
    public Optional<Entry> find(SharePath path) throws StorageException {
        return line.make(Call.FIND, path, () -> real.find(path));
    }

    @Override
    public void move(SharePath from, SharePath to) throws StorageException {
        make(Call.MOVE, from, () -> real.move(from, to));
    }

    @Override
    public void delete(SharePath path) throws StorageException {
        make(Call.DELETE, path, () -> real.delete(path));
    }

    @Override
    public long freeSpace() throws StorageException {
        return line.make(Call.FREE_SPACE, SharePath.ROOT, real::freeSpace);
    }

    @Override
    public Instant now() throws StorageException {
        return line.make(Call.NOW, SharePath.ROOT, real::now);
    }

    @Override
    public Watch watch(SharePath folder, Runnable changed) throws StorageException {
        return line.make(Call.WATCH, folder, () -> real.watch(folder, changed));
    }

    @Override
    public AppendFile createAppend(SharePath file) throws StorageException {
        return line.make(Call.CREATE_APPEND, file, () -> new Append(file));
    }

    @Override
    public Guard guard(SharePath document, Duration patience) throws StorageException {
        return line.make(Call.GUARD, document, () -> new Guarded(document, patience));
    }

    /** A file held open over the connection that created it. */
    private final class Append implements AppendFile {
        private final SharePath path;
        private final AppendFile file;
        private final long opened = line.number();

        Append(SharePath path) throws StorageException {
            this.path = path;
            this.file = real.createAppend(path);
            line.endsWith(() -> line.close(file::close));
        }

        @Override
        public void append(byte[] bytes) throws StorageException {
            line.check(opened, path);
            line.write(Call.APPEND, path, bytes, file::append);
        }

        @Override
        public void flush() throws StorageException {
            line.check(opened, path);
            make(Call.FLUSH, path, file::flush);
        }

        @Override
        public long length() throws StorageException {
            line.check(opened, path);
            return line.make(Call.LENGTH, path, file::length);
        }

        @Override
        public boolean missing(String sibling) throws StorageException {
            line.check(opened, path);
            return line.make(Call.MISSING, path.parent().child(sibling), () -> file.missing(sibling));
        }

        @Override
        public void close() {
            line.close(file::close);
        }
    }

    /** A guard, which ends with its connection. */
    private final class Guarded implements Guard {
        private final SharePath document;
        private final Guard guard;
        private final long opened = line.number();

        Guarded(SharePath document, Duration patience) throws StorageException {
            this.document = document;
            this.guard = real.guard(document, patience);
            line.endsWith(guard::close);
        }

        @Override
        public Optional<byte[]> read() throws StorageException {
            line.check(opened, document);
            return line.make(Call.GUARD_READ, document, guard::read);
        }

        @Override
        public void replace(byte[] content) throws StorageException {
            line.check(opened, document);
            make(Call.GUARD_REPLACE, document, () -> guard.replace(content));
        }

        @Override
        public void close() {
            guard.close();
        }
    }
}
