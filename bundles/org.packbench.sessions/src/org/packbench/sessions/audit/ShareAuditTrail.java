package org.packbench.sessions.audit;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.packbench.core.WorkerName;
import org.packbench.core.history.AuditTrail;
import org.packbench.core.lease.Station;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.AuditLine;

/**
 * The audit trail of one share: a deed is first kept on this PC's disk, then appended to the station's file on the share, again
 * and again until that has succeeded. What a process leaves behind the next one delivers.
 */
@Component(configurationPid = "org.packbench.share", configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class ShareAuditTrail implements AuditTrail {
    private static final Logger LOG = System.getLogger(ShareAuditTrail.class.getName());
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    private final AuditLine.Author author;
    private final DeedQueue queue;
    private final AuditFile file;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().daemon().name("packbench audit").unstarted(task));
    private volatile Supplier<Optional<WorkerName>> signedIn = Optional::empty;
    private Duration pause = Duration.ZERO;

    @Activate
    public ShareAuditTrail(@Reference(name = "storage") Storage storage, @Reference Station station) {
        this.author = new AuditLine.Author(station.id(), station.pc(), station.user());
        String share = UUID.nameUUIDFromBytes(storage.root().getBytes(StandardCharsets.UTF_8))
                .toString();
        this.queue = new DeedQueue(station.folder().resolve("audit").resolve(share));
        this.file = new AuditFile(storage, author);
        thread.execute(this::deliver);
    }

    @Override
    public void ask(Supplier<Optional<WorkerName>> whom) {
        signedIn = whom;
    }

    @Override
    public void note(Deed done) {
        Deed deed = done.by(signedIn.get());
        try {
            UUID id = UUID.randomUUID();
            queue.keep(id, AuditLine.of(id, deed, author, Instant.now().truncatedTo(ChronoUnit.MILLIS)));
            if (!thread.isShutdown()) thread.execute(this::deliver);
        } catch (IOException e) {
            LOG.log(
                    Level.ERROR,
                    "an audit entry cannot be kept on this PC; this is all that is left of it: " + deed,
                    e);
        }
    }

    private void deliver() {
        try {
            List<DeedQueue.Waiting> waiting = queue.waiting();
            if (waiting.isEmpty()) return;
            file.append(waiting.stream().map(DeedQueue.Waiting::entry).toList());
            for (DeedQueue.Waiting delivered : waiting) DeedQueue.done(delivered);
            pause = Duration.ZERO;
        } catch (StorageException | IOException e) {
            pause = pause.isZero() ? Duration.ofSeconds(1) : pause.multipliedBy(2);
            if (pause.compareTo(LONGEST_PAUSE) > 0) pause = LONGEST_PAUSE;
            LOG.log(Level.WARNING, "audit entries wait on this PC, next attempt in " + pause.toSeconds() + " s", e);
            if (!thread.isShutdown()) thread.schedule(this::deliver, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Tries once more; what does not get there waits for the next start. */
    @Deactivate
    public void close() {
        thread.execute(this::deliver);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS)) thread.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            thread.shutdownNow();
        }
    }
}
