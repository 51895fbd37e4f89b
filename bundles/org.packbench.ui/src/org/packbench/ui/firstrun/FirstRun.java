package org.packbench.ui.firstrun;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.storage.Credentials;
import org.packbench.core.storage.StorageException;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState;
import org.packbench.ui.preferences.Preference;
import org.packbench.ui.work.Watch;

/** Opens a share that a person chose, and fills a sample one. Every call blocks. */
public record FirstRun(Desk desk) {
    /** The services of a share come up within a second; a slow PC gets more. */
    private static final int PATIENCE_SECONDS = 30;

    /** Opens the share and, when that went well, keeps it as this PC's preference. */
    public ShareState use(String root) {
        desk.open(root);
        ShareState state = await();
        if (state instanceof ShareState.Ready) Preference.SHARE.set(root);
        return state;
    }

    /** The same, as the user that was entered, who is kept for this server. */
    public ShareState use(ShareForm.Entered entered) throws StorageException {
        keep(entered);
        return use(entered.root());
    }

    /** Whether the share could be opened; empty when it can, else why not. */
    Optional<String> probe(ShareForm.Entered entered) throws StorageException {
        keep(entered);
        return desk.probe(entered.root());
    }

    private void keep(ShareForm.Entered entered) throws StorageException {
        Optional<FileServer> server = FileServer.of(entered.root());
        Optional<Credentials> credentials = desk.equipment().credentials();
        if (server.isPresent() && credentials.isPresent() && entered.login().isPresent())
            credentials.get().keep(server.get().name(), entered.login().get());
    }

    /** Makes the sample and works on it. */
    public SampleShare sample(Path home, IProgressMonitor monitor)
            throws IOException, StorageException, ProfileException {
        var sample = new SampleShare(home);
        sample.createFiles();
        switch (use(sample.share().toString())) {
            case ShareState.Ready ready -> sample.createProfiles(ready.profiles());
            case ShareState.Failed failed -> throw new IOException(failed.reason());
            case ShareState.None none -> throw new IOException(NLS.bind(Messages.shareNotUp, home));
            case ShareState.Opening opening -> throw new IOException(NLS.bind(Messages.shareNotUp, home));
        }
        if (monitor.isCanceled()) throw new OperationCanceledException();
        return sample;
    }

    /** Waits until the share is open and its services are there, or it has failed. */
    private ShareState await() {
        var settled = new CompletableFuture<ShareState>();
        Runnable look = () -> settled(desk.state().share()).ifPresent(settled::complete);
        try (Watch watch = desk.watch(look)) {
            look.run();
            return settled.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return desk.state().share();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<ShareState> settled(ShareState state) {
        return switch (state) {
            case ShareState.Ready ready -> Optional.of(ready);
            case ShareState.Failed failed -> Optional.of(failed);
            case ShareState.None none -> Optional.empty();
            case ShareState.Opening opening -> Optional.empty();
        };
    }
}
