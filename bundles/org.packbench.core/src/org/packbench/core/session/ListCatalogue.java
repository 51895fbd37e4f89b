package org.packbench.core.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.osgi.annotation.versioning.ProviderType;
import org.packbench.core.ClientId;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.session.Sessions.State;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.StorageException;

/**
 * What a client has on the share to choose from: folders of sessions, and in each the packing lists that lie there, those of
 * a shop's tool as well as those that were imported. What is chosen is opened by {@link Sessions#restore}, which takes the
 * lease of a list as of any session. Thread-safe; every call blocks.
 */
@ProviderType
public interface ListCatalogue {
    /**
     * The client's folders, the newest first; reads of each no more than what it says of itself.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
     */
    List<Folder> folders(ClientId client, IProgressMonitor monitor) throws StorageException;

    /**
     * All lists of a folder, by name, and after them the whole session where its analysis lies there. What cannot be read is
     * listed as {@link State#DAMAGED}, never left out.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException when the monitor was cancelled
     */
    List<Entry> lists(Folder folder, IProgressMonitor monitor) throws StorageException;

    /**
     * A folder of one session, or of several lists that were made together.
     *
     * @param name as its tool calls it, else the folder's own
     * @param createdAt as the folder says; empty when it does not
     * @param state the tool's own word for all of it; empty when it has none, or goes on
     * @param lists how many there are; 1 for a session that is a list itself
     */
    record Folder(
            String client,
            SharePath path,
            String name,
            Optional<Instant> createdAt,
            Optional<State> state,
            int lists) {}

    /**
     * A list that can be opened by the id of its session.
     *
     * @param session its name, state, holder, progress and counts; of a whole session the counts are of what can be
     *     fulfilled
     * @param whole whether it is all of a session, of which other entries are parts: who packs both packs twice
     * @param couriers those of its orders, the one with most orders first; empty when the list cannot be read any more
     * @param createdAt as the list says, else as its folder does
     */
    record Entry(Listed session, boolean whole, List<String> couriers, Optional<Instant> createdAt) {
        public Entry {
            couriers = List.copyOf(couriers);
        }
    }
}
