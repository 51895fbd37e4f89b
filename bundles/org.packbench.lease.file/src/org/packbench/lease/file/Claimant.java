package org.packbench.lease.file;

import java.time.ZoneId;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.journal.Header.Occasion;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Leases.Origin;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.AppendFile;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.core.storage.StorageException.Unknown;
import org.packbench.documents.JournalChain;
import org.packbench.documents.JournalFormat;
import org.packbench.documents.JournalName;

/**
 * Takes an epoch (docs/share.md, rules 1 to 3): create its journal exclusively, only then read what is below, write
 * header and checkpoint in one append, flush, and check that no other has claimed above.
 */
final class Claimant {
    private final Storage storage;
    private final Timing timing;

    Claimant(Storage storage, Timing timing) {
        this.storage = storage;
        this.timing = timing;
    }

    /** A claim in force. */
    record Taken(AppendFile file, Header header, Fold base, long headerNanos, JournalChain chain) {}

    /** Who claims, for what, on what occasion, and after which epoch of its own; 0 when it held none. */
    record Claim(SessionId session, Holder holder, Origin origin, Occasion occasion, Lineage lineage, long after) {
        /** The next claim of one that held this epoch. */
        Claim after(long epoch) {
            return new Claim(session, holder, origin, Occasion.CONTINUED, lineage, epoch);
        }

        /** Whether a header is of another holder that came after us. */
        boolean foreign(Header header) {
            return header.epoch() > after && !lineage.owns(header.claim());
        }
    }

    /**
     * Takes an epoch.
     *
     * @return empty when somebody was faster; then nothing is held, and a new listing says who it was
     * @throws StorageException when the outcome is not known; nothing is held
     */
    Optional<Taken> take(long epoch, Claim by) throws StorageException, JournalException {
        SessionId session = by.session();
        // an exclusive create succeeds on a full disk and leaves an empty file
        if (storage.freeSpace() < Leases.ROOM) throw new Refused(WorkFolder.journal(session, epoch), Reason.FULL, null);
        Optional<AppendFile> created = create(session, epoch, by.lineage());
        if (created.isEmpty()) return Optional.empty();
        AppendFile file = created.get();
        boolean inForce = false;
        try {
            Past past = Past.upTo(epoch - 1, storage, session, by.origin());
            // whoever came after us wrote its header since we listed: it has the session, so ours is not written
            if (by.after() > 0 && past.header().filter(by::foreign).isPresent()) return Optional.empty();
            past.fold().claimed();
            Header header = header(epoch, by, past);
            byte[] opening = JournalFormat.encodeOpening(header, past.fold());
            file.append(opening);
            long headerNanos = timing.nanos();
            inForce = file.flushAndMissing(JournalName.of(epoch + 1));
            return inForce
                    ? Optional.of(new Taken(file, header, past.fold(), headerNanos, new JournalChain(epoch, opening)))
                    : Optional.empty();
        } finally {
            if (!inForce) file.close();
        }
    }

    private Optional<AppendFile> create(SessionId session, long epoch, Lineage lineage) throws StorageException {
        try {
            AppendFile created = storage.createAppend(WorkFolder.journal(session, epoch));
            lineage.made(epoch);
            return Optional.of(created);
        } catch (Refused refused) {
            if (refused.reason() == Reason.EXISTS) return Optional.empty();
            throw refused;
        } catch (Unknown unknown) {
            lineage.made(epoch);
            throw unknown;
        }
    }

    private Header header(long epoch, Claim by, Past past) throws StorageException, JournalException {
        return new Header(
                Header.FORMAT,
                Header.FORMAT,
                by.session(),
                epoch,
                by.lineage().next(),
                by.holder(),
                timing.now(),
                zone(past),
                by.origin().listSha256(),
                past.seals(),
                past.fold().hash(),
                by.occasion(),
                past.hashes());
    }

    /** A session's days stay those of the station that began it. */
    private static ZoneId zone(Past past) {
        return past.header().map(Header::zone).orElseGet(ZoneId::systemDefault);
    }
}
