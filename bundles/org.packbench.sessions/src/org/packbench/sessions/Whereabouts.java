package org.packbench.sessions;

import java.util.List;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Observation;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.SessionInfoFile;

/**
 * On which PC a session is packed, or was packed last, as index and details tell it: of one that is held its holder's; else that
 * of whoever packed last, by the journals' headers; of one without journals what its summary or another tool's info says.
 */
final class Whereabouts {
    private final Storage storage;

    Whereabouts(Storage storage) {
        this.storage = storage;
    }

    /** The headers of a session's epochs, lowest first; asked only when they are needed. */
    interface Headers {
        List<Header> read() throws StorageException, JournalException;
    }

    /** Empty where no file says so. */
    Optional<String> of(Row row, Headers headers) throws StorageException, JournalException {
        Listed seen = row.listed();
        if (Entries.isHeld(seen) && seen.holder().isPresent())
            return seen.holder().map(Holder::pc);
        Optional<String> packed =
                row.fold().isPresent() ? packed(seen, row.fold().get(), headers) : Optional.empty();
        if (packed.isPresent()) return packed;
        return row.summary().isPresent() || row.fold().isEmpty() ? ofSummary(row) : ofInfo(seen.id());
    }

    /** Where whoever packed last did so; of one that nobody packed, where it was opened last. */
    private static Optional<String> packed(Listed seen, Fold fold, Headers headers)
            throws StorageException, JournalException {
        if (seen.observation().map(Observation::highest).orElse(0L) == 0) return Optional.empty();
        // the top header is known where a session was ended, and then the others need not be read
        Optional<Holder> top =
                seen.holder().filter(holder -> Optional.of(holder.worker()).equals(fold.lastWorker()));
        if (top.isPresent()) return top.map(Holder::pc);
        List<Header> all = headers.read().reversed();
        return all.stream()
                .filter(header ->
                        fold.lastWorker().equals(Optional.of(header.holder().worker())))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(header -> header.holder().pc());
    }

    private static Optional<String> ofSummary(Row row) {
        return row.summary().map(told -> told.about().pcName()).filter(pc -> !pc.isBlank());
    }

    private Optional<String> ofInfo(SessionId id) throws StorageException {
        SharePath folder = Layout.shopify(id) ? id.folder().parent().parent() : id.folder();
        return ShareFiles.read(storage, folder.child(SessionInfoFile.NAME))
                .map(SessionInfoFile::read)
                .flatMap(SessionInfoFile::pcName);
    }
}
