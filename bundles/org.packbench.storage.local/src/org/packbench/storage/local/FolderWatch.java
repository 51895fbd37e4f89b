package org.packbench.storage.local;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import org.packbench.core.storage.Storage.Watch;
import org.packbench.core.storage.TempNames;

/** Watches one folder on a thread of its own; ends when closed or when the folder goes away, after a last notice. */
final class FolderWatch implements Watch {
    private static final System.Logger LOG = System.getLogger(FolderWatch.class.getName());

    private static final FileSystem SYSTEM = FileSystems.getDefault();

    private final Path folder;
    private final WatchService service;
    private final Runnable changed;

    private FolderWatch(Path folder, WatchService service, Runnable changed) {
        this.folder = folder;
        this.service = service;
        this.changed = changed;
    }

    static FolderWatch start(Path folder, Runnable changed) throws IOException {
        WatchService service = SYSTEM.newWatchService();
        boolean started = false;
        try {
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_DELETE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
            FolderWatch watch = new FolderWatch(folder, service, changed);
            Thread.ofVirtual().name("packbench-watch-" + folder).start(watch::run);
            started = true;
            return watch;
        } finally {
            if (!started) service.close();
        }
    }

    private void run() {
        try {
            boolean there = true;
            while (there) {
                WatchKey key = service.take();
                boolean tells = tells(key.pollEvents());
                there = key.reset();
                if (tells || !there) changed.run();
            }
        } catch (ClosedWatchServiceException e) {
            LOG.log(System.Logger.Level.TRACE, "watch of {0} ended", folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
    }

    /** A temp file on its way to another name is no change yet; events that were dropped may have been any. */
    private static boolean tells(List<WatchEvent<?>> events) {
        return events.stream()
                .anyMatch(event -> !(event.context() instanceof Path name) || !TempNames.is(name.toString()));
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "closing the watch of " + folder, e);
        }
    }
}
