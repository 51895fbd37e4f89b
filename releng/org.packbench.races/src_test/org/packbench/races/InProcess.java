package org.packbench.races;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.packbench.contracts.TestStation;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.JournalException;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions;
import org.packbench.core.session.Sessions.Opening;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.PackingLists;
import org.packbench.lease.file.FileLeases;
import org.packbench.profiles.StoredProfiles;
import org.packbench.sessions.JournaledSessions;

/** The services of a station without its process, for measuring what is in them and not the start of Java. */
final class InProcess {
    static final WorkerName WORKER = new WorkerName(new WorkerId("001"), "John Doe");
    private static final ClientId M = new ClientId("M");

    private final TestStation station;
    private final FileLeases leases;
    private final Sessions sessions;

    InProcess(Storage storage, Path pc) throws StorageException, ProfileException {
        station = new TestStation("DESKTOP-PC1", pc);
        leases = new FileLeases(storage, station);
        StoredProfiles profiles = new StoredProfiles(storage, station);
        sessions = new JournaledSessions(storage, leases, profiles, station, List.of());
        if (profiles.client(M).isEmpty()) profiles.createClient(M, "M Cosmetics");
    }

    FileLeases leases() {
        return leases;
    }

    TestStation station() {
        return station;
    }

    OpenSession start(Path list) throws StorageException, JournalException, IOException {
        return open(sessions.start(M, WORKER, PackingLists.read(Files.readAllBytes(list), list.toString()), list));
    }

    OpenSession restore(SessionId session) throws StorageException, JournalException {
        return open(sessions.restore(session, WORKER, false));
    }

    private static OpenSession open(Opening opening) {
        if (opening instanceof Opening.Opened opened) return opened.session();
        throw new AssertionError("not opened: " + opening);
    }
}
