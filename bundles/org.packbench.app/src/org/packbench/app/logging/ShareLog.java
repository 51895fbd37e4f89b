package org.packbench.app.logging;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.packbench.core.lease.Station;
import org.packbench.core.profile.Settings;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;

/**
 * A copy of this PC's log in {@code logs} on the share, for whoever looks for the cause of something from another PC. Made
 * every few minutes while the share is there; nobody waits for it, and the log on the PC is the one that counts.
 */
@Component(
        service = {},
        immediate = true,
        configurationPid = "org.packbench.share",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class ShareLog {
    private static final Logger LOG = System.getLogger(ShareLog.class.getName());
    private static final SharePath FOLDER = SharePath.of("logs");

    /** A command that is over sooner need not copy: what it logged goes with the next program of this PC. */
    private static final long FIRST_SECONDS = 2;

    private static final long PAUSE_SECONDS = 300;

    private final Storage storage;
    private final Station station;
    private final int retentionDays;
    /** The file names on the share and the lengths that were copied. */
    private final Map<String, Long> copied = new HashMap<>();

    private final ScheduledExecutorService copier = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("packbench log copy").unstarted(work));

    @Activate
    public ShareLog(
            @Reference(name = "storage") Storage storage, @Reference Station station, @Reference Settings settings) {
        this.storage = storage;
        this.station = station;
        this.retentionDays = settings.read().logRetentionDays();
        copier.scheduleWithFixedDelay(this::copy, FIRST_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    /** What a program that ran for a while logged last is copied too, in one attempt, and in none where the last one failed. */
    @Deactivate
    void stop() {
        copier.shutdown();
        if (hasCopied()) copy();
    }

    private synchronized boolean hasCopied() {
        return !copied.isEmpty();
    }

    private synchronized void copy() {
        try {
            for (Path file : files()) copy(file);
            if (hasCopied()) removeOld();
        } catch (StorageException | IOException later) {
            LOG.log(Level.DEBUG, "the log is not copied to the share now", later);
            copied.clear(); // nor at the end of the program
        }
    }

    /** What is old is removed from the share, so it is not brought there again though this PC may still have it. */
    private List<Path> files() throws IOException {
        if (!Files.isDirectory(station.logs())) return List.of();
        try (Stream<Path> found = Files.list(station.logs())) {
            return found.filter(file -> LogFiles.dayOf(file).isPresent() && !old(file))
                    .toList();
        }
    }

    private boolean old(Path file) {
        return LogFiles.old(file, LocalDate.now(), retentionDays);
    }

    private void copy(Path file) throws IOException, StorageException {
        String name = LogFiles.nameOnShare(file, station.id());
        long length = Files.size(file);
        Optional<Long> before = Optional.ofNullable(copied.get(name));
        if (before.filter(copy -> copy == length).isPresent()) return;
        SharePath target = FOLDER.child(name);
        Optional<Storage.Entry> there = storage.find(target);
        // one that was copied and is gone was removed by somebody who does not want it there
        boolean removed = before.isPresent() && there.isEmpty();
        if (!removed && there.filter(copy -> copy.size() == length).isEmpty()) {
            storage.ensureFolder(FOLDER);
            storage.replace(target, Files.readAllBytes(file));
        }
        copied.put(name, length);
    }

    /** This PC's own only: each PC has its own number of days. */
    private void removeOld() throws StorageException {
        for (Storage.Entry entry : storage.list(FOLDER))
            if (LogFiles.ofStation(entry.name(), station.id()) && old(Path.of(entry.name())))
                storage.delete(FOLDER.child(entry.name()));
    }
}
