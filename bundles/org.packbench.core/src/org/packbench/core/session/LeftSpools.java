package org.packbench.core.session;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;

/**
 * What this PC keeps of scans that had not reached a share when the program or the PC stopped. Needs no share, so that it
 * can be told while none is to be reached. Thread-safe.
 */
@ProviderType
public interface LeftSpools {
    /**
     * The sessions with scans left here, those of all shares, oldest first; what running programs keep is not among them.
     * Opening a session brings its scans to the share, or sets them aside as late.
     *
     * @throws IOException when this PC's folder cannot be read; names it
     */
    List<LeftSpool> left() throws IOException;

    /**
     * Scans of one session.
     *
     * @param share its root, as it was given
     * @param scans how many; some may have reached the share without this PC knowing
     * @param since when the first of them was made
     * @param worker who made the last of them
     */
    record LeftSpool(String share, SessionId session, int scans, Instant since, Optional<WorkerName> worker) {}
}
