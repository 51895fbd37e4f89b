package org.packbench.storage.smb;

import com.hierynomus.mssmb2.messages.SMB2ChangeNotifyResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage.Watch;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.TempNames;

/**
 * Watches one folder on a thread of its own. When the line is lost it waits for the next one and gives notice, since
 * anything may have changed meanwhile; it ends when closed, or after a last notice when the folder is gone.
 */
final class FolderWatch implements Watch {
    private static final System.Logger LOG = System.getLogger(FolderWatch.class.getName());

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Lines lines;
    private final SharePath folder;
    private final Runnable changed;
    private volatile boolean closed;
    private volatile @Nullable Handle handle;
    private volatile @Nullable Thread thread;

    private FolderWatch(Lines lines, SharePath folder, Runnable changed) {
        this.lines = lines;
        this.folder = folder;
        this.changed = changed;
    }

    /** From its return on no change is missed. */
    static FolderWatch start(Lines lines, Line line, SharePath folder, Runnable changed) throws StorageException {
        FolderWatch watch = new FolderWatch(lines, folder, changed);
        Line.Pending<SMB2ChangeNotifyResponse> first = watch.begin(line);
        watch.thread = Thread.ofVirtual().name("packbench-watch-" + folder).start(() -> watch.run(first));
        return watch;
    }

    private Line.Pending<SMB2ChangeNotifyResponse> begin(Line line) throws StorageException {
        Handle opened = line.open(folder, Opening.LIST);
        handle = opened;
        Line.Pending<SMB2ChangeNotifyResponse> notice = opened.notice();
        // the server takes requests in their order: once this is answered, it is watching
        line.echo();
        return notice;
    }

    private void run(Line.Pending<SMB2ChangeNotifyResponse> first) {
        Optional<Line.Pending<SMB2ChangeNotifyResponse>> notice = Optional.of(first);
        try {
            while (!closed) notice = notice.isPresent() ? next(notice.get()) : again();
        } catch (Refused gone) {
            if (!closed) changed.run();
        } finally {
            close();
        }
    }

    /** Waits for a notice; empty when the line is lost instead. */
    private Optional<Line.Pending<SMB2ChangeNotifyResponse>> next(Line.Pending<SMB2ChangeNotifyResponse> notice)
            throws Refused {
        try {
            SMB2ChangeNotifyResponse answer = notice.any(Optional.empty());
            if (closed) return Optional.empty();
            Handle watching = handle;
            if (watching == null) return Optional.empty();
            long status = answer.getHeader().getStatusCode();
            if (status == Status.NOTIFY_CLEANUP) throw new Refused(folder, StorageException.Reason.NAME_MISSING, null);
            if (status != Status.NOTIFY_ENUM_DIR) watching.line().check(folder, answer);
            if (tells(answer)) changed.run();
            return Optional.of(watching.notice());
        } catch (Refused refused) {
            throw refused;
        } catch (StorageException lost) {
            return Optional.empty();
        }
    }

    /** A temp file on its way to another name is no change yet; notices without names may be of any. */
    private static boolean tells(SMB2ChangeNotifyResponse answer) {
        var changes = answer.getFileNotifyInfoList();
        return changes.isEmpty() || changes.stream().anyMatch(change -> !TempNames.is(change.getFileName()));
    }

    private Optional<Line.Pending<SMB2ChangeNotifyResponse>> again() throws Refused {
        try {
            Line.Pending<SMB2ChangeNotifyResponse> notice = begin(lines.line(folder));
            if (!closed) changed.run();
            return Optional.of(notice);
        } catch (Refused refused) {
            throw refused;
        } catch (StorageException lost) {
            LOG.log(System.Logger.Level.TRACE, "watching " + folder, lost);
            if (!closed) LockSupport.parkNanos(PAUSE.toNanos());
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        closed = true;
        Handle watching = handle;
        if (watching != null) watching.close();
        Thread waiting = thread;
        if (waiting != null) LockSupport.unpark(waiting);
    }
}
