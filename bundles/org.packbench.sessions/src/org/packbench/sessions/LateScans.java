package org.packbench.sessions;

import java.io.ByteArrayOutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.packbench.core.OrderNumber;
import org.packbench.core.SessionId;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalRecord;
import org.packbench.core.lease.Leases;
import org.packbench.core.packing.Effect;
import org.packbench.core.packing.LateEffects;
import org.packbench.core.session.LateScan;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.FileEnds;
import org.packbench.documents.JournalFormat;
import org.packbench.documents.LateFile;

/**
 * The late scans of a session: what stations set aside in late files when they reconciled their spools, and what stands in
 * lower epochs behind their seals (docs/share.md, rule 4). One whose id is merged or discarded is settled.
 */
final class LateScans {
    private static final Logger LOG = System.getLogger(LateScans.class.getName());

    private final Storage storage;
    private final Leases leases;

    LateScans(Storage storage, Leases leases) {
        this.storage = storage;
        this.leases = leases;
    }

    /** Sets scans aside in a file of the station's own; the same scans once more go into the same file. @return the file */
    static SharePath keep(Storage storage, SessionId session, UUID station, List<Pending> scans)
            throws StorageException {
        var bytes = new ByteArrayOutputStream();
        scans.forEach(pending -> bytes.writeBytes(pending.line()));
        byte[] content = bytes.toByteArray();
        SharePath file = session.folder().child(LateFile.name(station, content));
        storage.replace(file, content);
        vouch(storage, station, file, content);
        return file;
    }

    /** One that nobody vouches for is as good as the others, but that it is gone would not be seen. */
    private static void vouch(Storage storage, UUID station, SharePath file, byte[] content) {
        try {
            new StationEnds(storage, station).note(file, FileEnds.End.ofWhole(content));
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "nobody vouches for " + file, e);
        }
    }

    /** A late scan as it was judged, and as it is shown. */
    record Late(JournalRecord record, LateScan shown) {}

    /** The late scans of one session, as they are when asked for. */
    interface Source {
        List<Late> now() throws StorageException, JournalException;
    }

    /** A record that may be late, and where it was made as far as that is known. */
    private record Found(JournalRecord record, Optional<UUID> station) {}

    /**
     * Those that nobody has settled, in the order they were made.
     *
     * @param fold what the session has
     */
    List<Late> of(SessionId session, Fold fold) throws StorageException, JournalException {
        Map<UUID, Found> open = new LinkedHashMap<>();
        for (Found found : found(session)) {
            UUID id = found.record().id();
            if (found.record().data() && !fold.settled(id)) open.putIfAbsent(id, found);
        }
        if (open.isEmpty()) return List.of();
        List<Header> headers = leases.headers(session, 1);
        Comparator<JournalRecord> made = Comparator.comparingLong(
                        (JournalRecord record) -> record.moment().epoch())
                .thenComparingLong(JournalRecord::seq)
                .thenComparing(record -> record.moment().at());
        return open.values().stream()
                .sorted(Comparator.comparing(Found::record, made))
                .map(found -> new Late(found.record(), shown(session, found, headers, fold)))
                .toList();
    }

    private List<Found> found(SessionId session) throws StorageException, JournalException {
        List<Found> found = new ArrayList<>();
        for (Entry entry : storage.list(session.folder())) {
            Optional<UUID> station = LateFile.station(entry.name());
            if (station.isPresent()) read(session.folder().child(entry.name()), station.get(), found);
        }
        for (Leases.Stray stray : leases.strays(session))
            found.add(new Found(stray.record(), stray.writer().map(Header.Holder::station)));
        return found;
    }

    /** A damaged line hides none of the others; it stays in the file. */
    private void read(SharePath file, UUID station, List<Found> into) throws StorageException, JournalException {
        byte[] bytes = storage.read(file);
        int number = 1;
        for (int from = 0, to = 0; to < bytes.length; to++) {
            if (bytes[to] != '\n') continue;
            try {
                byte[] line = Arrays.copyOfRange(bytes, from, to + 1);
                into.add(new Found(JournalFormat.decode(line, file.toString(), number), Optional.of(station)));
            } catch (JournalException e) {
                if (e.kind() != JournalException.Kind.DAMAGED) throw e;
                LOG.log(Level.WARNING, "a line of a late file cannot be read", e);
            }
            number++;
            from = to + 1;
        }
    }

    private static LateScan shown(SessionId session, Found found, List<Header> headers, Fold fold) {
        JournalRecord record = found.record();
        long epoch = record.moment().epoch();
        Optional<Header.Holder> taker = headers.stream()
                .filter(header -> header.epoch() >= epoch)
                .map(Header::holder)
                .filter(holder -> !Optional.of(holder.station()).equals(found.station()))
                .findFirst();
        return new LateScan(
                session,
                record.id(),
                record.moment().at(),
                pc(found, headers),
                record.worker(),
                record.op(),
                record.raw(),
                record.outcome(),
                order(record),
                taker.isPresent() ? LateScan.Why.TAKEN_OVER : LateScan.Why.OTHER_HISTORY,
                taker,
                LateEffects.of(fold.packing(), record.effects()).isPresent());
    }

    /** A PC may have been renamed: the name it had when the scan was made comes first. */
    private static String pc(Found found, List<Header> headers) {
        List<Header> own = headers.stream()
                .filter(header -> Optional.of(header.holder().station()).equals(found.station()))
                .toList();
        return own.stream()
                .filter(header -> header.epoch() == found.record().moment().epoch())
                .findFirst()
                .or(() -> own.stream().findFirst())
                .map(header -> header.holder().pc())
                .orElse(found.station().map(UUID::toString).orElse(""));
    }

    private static Optional<OrderNumber> order(JournalRecord record) {
        return record.effects().stream().findFirst().map(Effect::order);
    }
}
