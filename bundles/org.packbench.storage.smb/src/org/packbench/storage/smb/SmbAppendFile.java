package org.packbench.storage.smb;

import com.hierynomus.mssmb2.messages.SMB2CreateResponse;
import com.hierynomus.mssmb2.messages.SMB2Flush;
import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage.AppendFile;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;

/** A file held open over the line that created it; it does not outlive that line. */
final class SmbAppendFile implements AppendFile {
    private final SharePath path;
    private final Handle handle;
    private final Instant created;
    private final long index;
    private long length;
    private @Nullable StorageException dead;

    /** @param handle just created the file, and is closed with this */
    SmbAppendFile(SharePath path, Handle handle) throws StorageException {
        this.path = path;
        this.handle = handle;
        this.created = handle.times().created();
        this.index = handle.facts().index();
    }

    @Override
    public void append(byte[] bytes) throws StorageException {
        alive(() -> {
            try {
                handle.write(bytes, length);
            } catch (Refused refused) {
                if (handle.facts().size() == length) throw refused;
                throw handle.line().lost(path, "a part may be appended", refused);
            }
            length += bytes.length;
            return length;
        });
    }

    @Override
    public void flush() throws StorageException {
        alive(() -> {
            handle.flush();
            return length;
        });
    }

    @Override
    public long length() throws StorageException {
        return alive(() -> handle.facts().size());
    }

    @Override
    public boolean missing(String sibling) throws StorageException {
        return alive(() -> new Look(sibling).missing());
    }

    /** One round trip: nothing was appended after the look, and the flush was answered before the look's answer is used. */
    @Override
    public boolean flushAndMissing(String sibling) throws StorageException {
        return alive(() -> {
            Line.Pending<SMB2Flush> flush = handle.flushing();
            Look look = new Look(sibling);
            handle.flushed(flush);
            return look.missing();
        });
    }

    /**
     * Asks for the sibling and, in the same breath, for this file itself: a folder that another has moved away and made
     * anew must not answer for the one this file is in. One round trip.
     */
    private final class Look {
        private final SharePath asked;
        private final Line.Pending<SMB2CreateResponse> other;
        private final Line.Pending<SMB2CreateResponse> self;

        Look(String sibling) throws StorageException {
            asked = path.parent().child(sibling);
            other = handle.line().opening(asked, Opening.LOOK);
            self = handle.line().opening(path, Opening.LOOK);
        }

        boolean missing() throws StorageException {
            boolean missing = isMissing(asked, other);
            checkSame(self);
            return missing;
        }
    }

    private boolean isMissing(SharePath asked, Line.Pending<SMB2CreateResponse> look) throws StorageException {
        try {
            new Handle(handle.line(), asked, look.done()).close();
            return false;
        } catch (Refused refused) {
            if (refused.reason() == Reason.NAME_MISSING) return true;
            // being deleted, or open to nobody: there it is
            if (refused.reason() == Reason.BUSY) return false;
            throw refused;
        }
    }

    private void checkSame(Line.Pending<SMB2CreateResponse> look) throws StorageException {
        try (Handle seen = new Handle(handle.line(), path, look.done())) {
            // some disks keep no time of creation, and servers then make one up that moves
            if (seen.times().created().equals(created)) return;
            if (seen.facts().index() != index) throw new Refused(path, Reason.PATH_MISSING, null);
        } catch (Refused refused) {
            throw new Refused(path, Reason.PATH_MISSING, refused);
        }
    }

    /** What is done with the handle. */
    private interface Call<T> {
        T make() throws StorageException;
    }

    private <T> T alive(Call<T> call) throws StorageException {
        if (dead != null) throw new Unknown(path, "given up after an earlier fault", dead);
        try {
            return call.make();
        } catch (Unknown unknown) {
            dead = unknown;
            throw unknown;
        }
    }

    @Override
    public void close() {
        handle.close();
        if (dead == null) dead = new Unknown(path, "closed", null);
    }
}
