package org.packbench.storage.smb;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage.Guard;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;

/**
 * A guard as a file that is open to nobody else, on the line that reads and replaces the document: a request of this
 * guard cannot outlive it, since both end with that line.
 */
final class SmbGuard implements Guard {
    static final String ENDING = ".guard";

    private static final System.Logger LOG = System.getLogger(SmbGuard.class.getName());

    private final SharePath document;
    private final Handle handle;
    private final Files files;
    private boolean closed;

    private SmbGuard(SharePath document, Handle handle) {
        this.document = document;
        this.handle = handle;
        this.files = new Files(handle.line());
    }

    static SmbGuard take(Files files, SharePath document, Duration patience) throws StorageException {
        if (document.names().isEmpty()) throw new Refused(document, Reason.DENIED, null);
        // spelled in lower case when it is new, so that every spelling of the document has one
        SharePath file = document.parent().child(document.name().toLowerCase(Locale.ROOT) + ENDING);
        for (Patience limit = new Patience(patience); ; ) {
            try {
                return new SmbGuard(document, files.line().open(file, Opening.GUARD));
            } catch (Refused refused) {
                if (refused.reason() != Reason.BUSY) throw new Refused(document, refused.reason(), refused.getCause());
                if (!limit.pause()) throw new Refused(document, Reason.BUSY, refused.getCause());
            }
        }
    }

    @Override
    public Optional<byte[]> read() throws StorageException {
        checkHeld();
        try {
            return Optional.of(files.read(document, 0, SmbStorage.WHOLE));
        } catch (Refused refused) {
            if (refused.reason() == Reason.NAME_MISSING) return Optional.empty();
            throw refused;
        }
    }

    @Override
    public void replace(byte[] content) throws StorageException {
        checkHeld();
        files.replace(document, content);
    }

    private void checkHeld() {
        if (closed) throw new IllegalStateException("guard of " + document + " used after its end");
    }

    @Override
    public void close() {
        if (closed) return;
        closed = true;
        try {
            // whoever is told that it is over may ask for it on another connection at once
            if (handle.line().alive()) handle.closeNow();
        } catch (StorageException e) {
            LOG.log(System.Logger.Level.DEBUG, "closing the guard of " + document, e);
        }
    }
}
