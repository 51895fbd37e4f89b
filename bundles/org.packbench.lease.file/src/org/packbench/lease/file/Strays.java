package org.packbench.lease.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.lease.Leases.Stray;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JournalFormat;

/** What was appended to lower epochs after the highest valid header had sealed them (docs/share.md, rule 4). */
final class Strays {
    private Strays() {}

    static List<Stray> of(SessionId session, Storage storage) throws StorageException, JournalException {
        WorkFolder folder = WorkFolder.list(storage, session);
        Optional<Header> top = top(folder, storage);
        List<Stray> strays = new ArrayList<>();
        if (top.isEmpty()) return strays;
        for (long epoch : folder.epochs().headMap(top.get().epoch()).keySet())
            strays.addAll(behind(top.get().seals().getOrDefault(epoch, 0L), session, epoch, storage));
        return strays;
    }

    private static Optional<Header> top(WorkFolder folder, Storage storage) throws StorageException, JournalException {
        for (long epoch : folder.epochs().descendingKeySet()) {
            Optional<Header> header =
                    WorkFolder.outline(storage, folder.session(), epoch).header();
            if (header.isPresent()) return header;
        }
        return Optional.empty();
    }

    /** The tail is read, not guessed from the listing: a listed size may be older than the last append. */
    private static List<Stray> behind(long seal, SessionId session, long epoch, Storage storage)
            throws StorageException, JournalException {
        SharePath path = WorkFolder.journal(session, epoch);
        List<JournalRecord> records =
                JournalFormat.behindSeal(storage.read(path, seal, Integer.MAX_VALUE), path.toString());
        if (records.isEmpty()) return List.of();
        Optional<Header.Holder> writer =
                WorkFolder.outline(storage, session, epoch).header().map(Header::holder);
        return records.stream().map(record -> new Stray(epoch, writer, record)).toList();
    }
}
