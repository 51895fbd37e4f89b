package org.packbench.lease.file;

import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.packbench.contracts.LeasedWork;
import org.packbench.contracts.TestStation;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.JournalException;
import org.packbench.core.storage.Storage.AppendFile;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JournalFormat;

/** A claim of another station in slow motion: its journal is created, and written when the test says. */
final class ForeignClaim {
    private final FileTestLeases leases;
    private final long epoch;
    private final TestStation station;
    private final AppendFile file;

    ForeignClaim(FileTestLeases leases, long epoch, TestStation station) throws StorageException {
        this.leases = leases;
        this.epoch = epoch;
        this.station = station;
        this.file = leases.disk().createAppend(WorkFolder.journal(leases.session(), epoch));
    }

    /** The header and the checkpoint as they ought to be. */
    void open() throws StorageException, JournalException {
        Past past = Past.upTo(epoch - 1, leases.disk(), leases.session(), LeasedWork.ORIGIN);
        past.fold().claimed();
        write(JournalFormat.encodeOpening(
                header(
                        past,
                        Header.FORMAT,
                        past.seals(),
                        past.header().map(Header::listSha256).orElse(LeasedWork.ORIGIN_SHA256)),
                past.fold()));
    }

    /** A header that names another list, or a reader to come. */
    void open(int minReader, String listSha256) throws StorageException, JournalException {
        Past past = Past.upTo(epoch - 1, leases.disk(), leases.session(), LeasedWork.ORIGIN);
        write(JournalFormat.encodeOpening(header(past, minReader, past.seals(), listSha256), past.fold()));
    }

    private Header header(Past past, int minReader, Map<Long, Long> seals, String listSha256) {
        return new Header(
                Header.FORMAT,
                minReader,
                leases.session(),
                epoch,
                UUID.randomUUID(),
                station.holder(LeasedWork.WORKER),
                leases.clock().instant(),
                ZoneId.of("Europe/Sofia"),
                listSha256,
                seals,
                past.fold().hash());
    }

    void write(byte[] bytes) throws StorageException {
        file.append(bytes);
        file.flush();
    }
}
