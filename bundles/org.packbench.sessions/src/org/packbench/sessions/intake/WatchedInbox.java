package org.packbench.sessions.intake;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.packbench.core.intake.Inbox;
import org.packbench.core.intake.Intake;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.profile.Profiles;
import org.packbench.core.session.Sessions;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;

/** Looks into the inboxes of the share in use for as long as it is in use. */
@Component(
        configurationPid = "org.packbench.share",
        configurationPolicy = ConfigurationPolicy.REQUIRE,
        immediate = true)
public final class WatchedInbox implements Inbox {
    private static final Logger LOG = System.getLogger(WatchedInbox.class.getName());

    /** Not at once: a command that runs for a second has nothing to do with it, and a workbench opens views first. */
    private static final Duration FIRST = Duration.ofSeconds(15);

    /** One listing a client each time. */
    private static final Duration BETWEEN = Duration.ofSeconds(30);

    private final SharedInbox inbox;
    private final ScheduledExecutorService watch;
    private final IProgressMonitor monitor = new NullProgressMonitor();

    @Activate
    public WatchedInbox(
            @Reference(name = "storage") Storage storage,
            @Reference(name = "profiles") Profiles profiles,
            @Reference(name = "sessions") Sessions sessions,
            @Reference(name = "intake") Intake intake) {
        inbox = new SharedInbox(storage, profiles, sessions, intake, System::nanoTime);
        watch = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("packbench inbox").factory());
        watch.scheduleWithFixedDelay(this::lookQuietly, FIRST.toSeconds(), BETWEEN.toSeconds(), TimeUnit.SECONDS);
    }

    @Deactivate
    void deactivate() {
        monitor.setCanceled(true);
        watch.shutdownNow();
    }

    /** A share that does not answer is told elsewhere; the next look finds what lies there. */
    private void lookQuietly() {
        try {
            inbox.look(monitor);
        } catch (StorageException | ProfileException | IOException e) {
            LOG.log(Level.DEBUG, "the inboxes could not be looked into", e);
        } catch (OperationCanceledException left) {
            LOG.log(Level.DEBUG, "the share was left");
        } catch (RuntimeException bug) {
            LOG.log(Level.ERROR, "looking into the inboxes failed; it is tried again", bug);
        }
    }

    @Override
    public List<Item> look(IProgressMonitor asked) throws StorageException, ProfileException, IOException {
        return inbox.look(asked);
    }

    @Override
    public List<Item> left() {
        return inbox.left();
    }

    @Override
    public Optional<Path> copy(Item item, Path folder) throws StorageException, IOException {
        return inbox.copy(item, folder);
    }

    @Override
    public void settled(Item item) throws StorageException {
        inbox.settled(item);
    }
}
