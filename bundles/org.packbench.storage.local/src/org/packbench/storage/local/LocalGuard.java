package org.packbench.storage.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Guard;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;

/**
 * A guard as a file lock, which ends with its process. A file lock belongs to the whole process, and on Linux it is
 * lost when <em>any</em> handle of this process on the same file is closed; so within the process a gate lets one
 * caller at a time come near the file, across all stores opened here.
 */
final class LocalGuard implements Guard {
    static final String ENDING = ".guard";

    private static final System.Logger LOG = System.getLogger(LocalGuard.class.getName());
    private static final Map<String, Semaphore> GATES = new ConcurrentHashMap<>();

    private final Storage storage;
    private final SharePath document;
    private final Semaphore gate;
    private final FileChannel channel;
    private @Nullable FileLock lock;
    private boolean closed;

    /** @param gate entered already; left when this is closed */
    private LocalGuard(Storage storage, SharePath document, Path file, Semaphore gate) throws IOException {
        this.storage = storage;
        this.document = document;
        this.gate = gate;
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** @param file the guard's own file, which need not exist */
    static LocalGuard take(Storage storage, SharePath document, Path file, Duration patience)
            throws IOException, StorageException {
        Patience limit = new Patience(patience);
        Semaphore gate = gate(file);
        if (!enter(gate, limit)) throw new Refused(document, Reason.BUSY, null);
        LocalGuard guard = behind(gate, storage, document, file);
        boolean locked = false;
        try {
            locked = guard.lock(limit);
            if (!locked) throw new Refused(document, Reason.BUSY, null);
            return guard;
        } finally {
            if (!locked) guard.close();
        }
    }

    private static LocalGuard behind(Semaphore gate, Storage storage, SharePath document, Path file)
            throws IOException {
        try {
            return new LocalGuard(storage, document, file, gate);
        } catch (IOException e) {
            gate.release();
            throw e;
        }
    }

    /** Java waits for a file lock for ever or not at all. */
    private boolean lock(Patience limit) throws IOException {
        while ((lock = channel.tryLock()) == null) if (!limit.pause()) return false;
        return true;
    }

    /** Whether this process holds or tries this guard: its file must not be opened by anything else then. */
    static boolean inUse(Path file) throws IOException {
        return Names.name(file).toLowerCase(Locale.ROOT).endsWith(ENDING)
                && gate(file).availablePermits() == 0;
    }

    private static Semaphore gate(Path file) throws IOException {
        String key = Names.folderOf(file)
                .toRealPath()
                .resolve(Names.name(file).toLowerCase(Locale.ROOT))
                .toString();
        return GATES.computeIfAbsent(key, k -> new Semaphore(1, true));
    }

    private static boolean enter(Semaphore gate, Patience limit) {
        try {
            return gate.tryAcquire(limit.left(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public Optional<byte[]> read() throws StorageException {
        checkHeld();
        try {
            return Optional.of(storage.read(document));
        } catch (Refused refused) {
            if (refused.reason() == Reason.NAME_MISSING) return Optional.empty();
            throw refused;
        }
    }

    @Override
    public void replace(byte[] content) throws StorageException {
        checkHeld();
        storage.replace(document, content);
    }

    @Override
    public void close() {
        if (closed) return;
        closed = true;
        try {
            channel.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "closing the guard of " + document, e);
        } finally {
            gate.release();
        }
    }

    private void checkHeld() throws Refused {
        if (closed) throw new IllegalStateException("guard of " + document + " used after its end");
        FileLock held = lock;
        if (held == null || !held.isValid()) throw new Refused(document, Reason.BUSY, null);
    }
}
