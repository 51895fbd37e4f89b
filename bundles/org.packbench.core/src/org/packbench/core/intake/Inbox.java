package org.packbench.core.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;
import org.packbench.core.ClientId;
import org.packbench.core.importer.SourceException;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.storage.StorageException;

/**
 * The clients' inboxes on a share, {@code CLIENTS/CLIENT_M/inbox}: a packing list that somebody puts there is offered to
 * all stations, and goes to {@code inbox/imported}. What a person has to decide about stays where it is. Thread-safe; every
 * call blocks.
 */
@ProviderType
public interface Inbox {
    /** A file that is still in an inbox, as it was when it was looked at. */
    record Item(ClientId client, String name, long size, Instant modified, State state) {
        /** Where it lies on the share, as the session of it says. */
        public Path source() {
            return Path.of("CLIENTS", "CLIENT_" + client, "inbox", name);
        }
    }

    /** Why a file is still there. */
    sealed interface State {
        /** It is being copied, or was a moment ago: the next look tells. */
        record Arriving() implements State {}

        /** It cannot be read. */
        record Unreadable(SourceException.Reason why) implements State {}

        /**
         * Somebody has to look at it: start a session of it, or mend it.
         *
         * @param problems orders that cannot be packed, or what is wrong with the file as a whole
         * @param doubts what else speaks against it
         */
        record Undecided(int problems, int doubts) implements State {}
    }

    /**
     * Looks into all inboxes, and offers what can be packed as it is. Of stations that look at once one offers a file.
     *
     * @return what is left
     */
    List<Item> look(IProgressMonitor monitor) throws StorageException, ProfileException, IOException;

    /** What the last look left; does not look. */
    List<Item> left();

    /**
     * Copies a file to this PC, for somebody to look at; the caller deletes the copy.
     *
     * @return empty when it is not there any more
     */
    Optional<Path> copy(Item item, Path folder) throws StorageException, IOException;

    /** A session was started of it: it goes to where the offered ones are. Does nothing when it is there already. */
    void settled(Item item) throws StorageException;
}
