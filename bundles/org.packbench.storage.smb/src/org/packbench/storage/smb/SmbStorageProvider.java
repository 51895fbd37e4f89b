package org.packbench.storage.smb;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.packbench.core.storage.Credentials;
import org.packbench.core.storage.Credentials.Login;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageProvider;

/**
 * Opens folders of file servers: {@code \\server\share\path}, {@code smb://server:port/share/path} and, on Windows,
 * drives that stand for one. Asked before the local store, which would take a mapped drive for a disk.
 */
@Component(property = "service.ranking:Integer=100")
public final class SmbStorageProvider implements StorageProvider {
    private static final boolean WINDOWS = File.separatorChar == '\\';

    /** The library tells of every connection and its end, which this store tells by itself; held, as levels are weak. */
    private static final Logger LIBRARY = Logger.getLogger("com.hierynomus");

    static {
        if (LIBRARY.getLevel() == null) LIBRARY.setLevel(Level.OFF);
    }

    private final Credentials credentials;
    private final Supplier<Settings> settings;
    private final MappedDrives drives;

    @Activate
    public SmbStorageProvider(
            @Reference Credentials credentials, @Reference org.packbench.core.profile.Settings settings) {
        this(
                credentials,
                () -> Settings.of(settings.read()),
                new MappedDrives(WINDOWS ? new SystemPrograms() : command -> ""));
    }

    /** For programs without OSGi. */
    public SmbStorageProvider(Credentials credentials, Duration timeout, boolean encrypted) {
        this(credentials, () -> new Settings(timeout, encrypted), new MappedDrives(command -> ""));
    }

    SmbStorageProvider(Credentials credentials, Supplier<Settings> settings, MappedDrives drives) {
        this.credentials = credentials;
        this.settings = settings;
        this.drives = drives;
    }

    @Override
    public boolean accepts(String root) {
        return SmbRoot.looksLike(root.strip()) || drives.unc(root).isPresent();
    }

    @Override
    public Storage open(String root) throws StorageException {
        SmbRoot place = SmbRoot.read(drives.unc(root).orElse(root))
                .orElseThrow(() -> refused(Reason.OTHER, Texts.malformed(root)));
        Login login = credentials
                .login(place.server())
                .filter(known -> !known.user().isBlank())
                .orElseThrow(() -> refused(Reason.DENIED, Texts.nobody(place)));
        return open(place, login);
    }

    private Storage open(SmbRoot root, Login login) throws StorageException {
        ScheduledThreadPoolExecutor alarms = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name("packbench-smb-alarms").factory());
        alarms.setRemoveOnCancelPolicy(true);
        // a call may still be under way when the store is left; its line is cut then
        alarms.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        Settings now = settings.get();
        boolean opened = false;
        try {
            Dialer dialer = new Dialer(root, login, now, alarms);
            Line first = dialer.dial();
            long index = folder(root, first);
            Lines lines = new Lines(root, dialer::dial, now.timeout(), alarms);
            lines.begin(first);
            opened = true;
            return new SmbStorage(root, lines, index);
        } finally {
            if (!opened) alarms.shutdownNow();
        }
    }

    /** The number of the root's folder. */
    private static long folder(SmbRoot root, Line line) throws StorageException {
        boolean there = false;
        try (Handle handle = line.open(SharePath.ROOT, Opening.LIST)) {
            long index = handle.facts().index();
            new CaseCheck(new Files(line)).make();
            there = true;
            return index;
        } catch (Refused refused) {
            throw refused.missing() ? refused(refused.reason(), Texts.noFolder(root)) : refused;
        } finally {
            if (!there) line.leave();
        }
    }

    private static Refused refused(Reason reason, String why) {
        return new Refused(SharePath.ROOT, reason, new IOException(why));
    }
}
