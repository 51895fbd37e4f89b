package org.packbench.lease.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalException.Kind;
import org.packbench.core.lease.Leases.Origin;
import org.packbench.core.packing.PackingPlan;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JournalChain;
import org.packbench.documents.JournalFormat;

/**
 * What the epochs up to one say: the state they fold to, and how much of each is part of it (docs/share.md, rules 2 and
 * 4). The highest valid header decides; its seals are copied unchanged, because to measure an older journal again would
 * merge late scans silently.
 */
record Past(Fold fold, Map<Long, Long> seals, Map<Long, String> hashes, Optional<Header> header) {

    /**
     * Reads down from {@code top} to the highest valid header; an epoch without one is sealed at nothing.
     *
     * @throws JournalException also when that header was made for another packing list than the origin's: its rows would
     *     not be these
     */
    static Past upTo(long top, Storage storage, SessionId session, Origin origin)
            throws StorageException, JournalException {
        PackingPlan plan = origin.plan();
        Map<Long, Long> seals = new HashMap<>();
        Map<Long, String> hashes = new HashMap<>();
        for (long epoch = top; epoch >= 1; epoch--) {
            var path = WorkFolder.journal(session, epoch);
            byte[] bytes = storage.read(path);
            JournalFormat.Content content = JournalFormat.parse(bytes, path.toString(), plan);
            Optional<Header> header = content.header();
            if (header.isEmpty()) {
                seals.put(epoch, 0L);
                continue;
            }
            if (!header.get().listSha256().equals(origin.listSha256()))
                throw new JournalException(
                        Kind.DAMAGED, path.toString(), "line 1, made for another packing list", null);
            seals.putAll(header.get().seals());
            seals.put(epoch, content.validLength());
            hashes.putAll(header.get().hashes());
            hashes.put(epoch, JournalChain.hash(bytes, content.validLength()));
            return new Past(content.fold(), seals, hashes, header);
        }
        return new Past(origin.begin(), seals, hashes, Optional.empty());
    }
}
