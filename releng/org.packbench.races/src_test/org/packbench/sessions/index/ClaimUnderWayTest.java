package org.packbench.sessions.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.SessionId;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.Opening;
import org.packbench.core.session.Sessions.State;
import org.packbench.importer.shopify.ShopifyListImporter;
import org.packbench.lease.file.FileLeases;
import org.packbench.profiles.StoredProfiles;
import org.packbench.sessions.Readings;
import org.packbench.storage.local.LocalStorageProvider;

/** Between the making of a journal and its header a session is shown as it was left, and is nobody else's to take. */
@Timeout(60)
class ClaimUnderWayTest {
    private Path root;
    private Bench station;
    private Bench office;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        root = Files.createDirectories(temp.resolve("share"));
        station = bench(temp.resolve("pc1"), "DESKTOP-PC1");
        office = bench(temp.resolve("office"), "OFFICE");
    }

    @AfterEach
    void settle() throws Exception {
        station.told();
        office.told();
    }

    private Bench bench(Path pc, String name) throws Exception {
        return new Bench(new LocalStorageProvider().open(root.toString()), pc, name);
    }

    private OpenSession packed() throws Exception {
        OpenSession session = station.start(Bench.orders("DHL", 2));
        Bench.scan(session, "A0", "SKU-1");
        return session;
    }

    private void claim(SessionId session) throws Exception {
        Files.createFile(root.resolve(session.value()).resolve("journal.e2.jsonl"));
    }

    private SessionEntry details(SessionId session) throws Exception {
        var readings = new Readings(
                office.storage,
                new FileLeases(office.storage, office.station),
                new StoredProfiles(office.storage, office.station),
                List.of(new ShopifyListImporter()));
        return readings.read(session).overview();
    }

    private void assertAsItWasLeft(SessionId session) throws Exception {
        SessionEntry before = office.seen(session);
        SessionEntry read = details(session);
        claim(session);
        SessionEntry scanned = office.entry(office.scanned(), session).orElseThrow();
        assertEquals(before, scanned);
        assertEquals(read, details(session));
        assertEquals(Optional.empty(), scanned.silence());
    }

    @Test
    void aCompletedSessionStaysCompletedWithItsFigures() throws Exception {
        OpenSession session = packed();
        Bench.end(session);
        station.told();
        assertEquals(State.COMPLETED, office.seen(session.id()).state());
        assertAsItWasLeft(session.id());
    }

    @Test
    void aPausedSessionStaysPausedAndIsNotTakenMeanwhile() throws Exception {
        OpenSession session = packed();
        Bench.close(session);
        station.told();
        assertEquals(State.PAUSED, office.seen(session.id()).state());
        assertAsItWasLeft(session.id());
        Opening opening = office.sessions.restore(session.id(), Bench.JOHN, false);
        assertInstanceOf(Opening.HeldByAnother.class, opening);
    }
}
