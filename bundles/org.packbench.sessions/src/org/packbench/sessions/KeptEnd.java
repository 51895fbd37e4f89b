package org.packbench.sessions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.packbench.core.journal.JournalEnd;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalException.Kind;
import org.packbench.core.lease.Observation;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JournalName;
import org.packbench.documents.SessionSummary;

/**
 * What the summary kept of how far the journals of a session went when it was ended. A journal that lost its end is whole as
 * far as it goes; without this a session that was ended would be packed once more.
 */
final class KeptEnd {
    private KeptEnd() {}

    /**
     * Sees to it that the last journal which the summary vouches for has not become shorter. Those below are vouched for by the
     * headers above them.
     *
     * @param seen the session as it is now; one that its journals call ended has its end
     * @throws JournalException {@code DAMAGED} otherwise
     */
    static void require(Storage storage, Observation seen) throws StorageException, JournalException {
        if (seen.state() == Observation.State.ENDED) return;
        SharePath folder = seen.session().folder();
        Optional<JournalEnd> last = ShareFiles.read(storage, folder.child(SessionSummary.NAME))
                .map(SessionSummary::vouchesFor)
                .flatMap(KeptEnd::last);
        if (last.isEmpty()) return;
        SharePath journal = folder.child(JournalName.of(last.get().epoch()));
        long length = storage.find(journal).map(Entry::size).orElse(0L);
        if (length < last.get().length())
            throw new JournalException(
                    Kind.DAMAGED,
                    journal.toString(),
                    "byte " + length + ": " + last.get().length() + " bytes of it are part of the history",
                    null);
    }

    private static Optional<JournalEnd> last(List<JournalEnd> kept) {
        return kept.stream().max(Comparator.comparingLong(JournalEnd::epoch));
    }
}
