package org.packbench.sessions.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.history.AuditTrail;
import org.packbench.core.history.Verification.Verified;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.index.SessionIndex.Snapshot;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.State;
import org.packbench.importer.shopify.ShopifyListImporter;
import org.packbench.lease.file.FileLeases;
import org.packbench.profiles.StoredProfiles;
import org.packbench.sessions.Readings;
import org.packbench.sessions.audit.ShareVerification;
import org.packbench.storage.local.LocalStorageProvider;

/** An index that was lost says what it said before, and what the details say. */
@Timeout(60)
class RebuiltIndexTest {
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

    private void loseTheIndex() throws Exception {
        for (Path file : Bench.files(root.resolve("INDEX"))) Files.delete(file);
        Files.delete(root.resolve("INDEX"));
    }

    private SessionEntry details(Bench bench, SessionEntry entry) throws Exception {
        var readings = new Readings(
                bench.storage,
                new FileLeases(bench.storage, bench.station),
                new StoredProfiles(bench.storage, bench.station),
                List.of(new ShopifyListImporter()));
        return readings.read(entry.id()).overview();
    }

    @Test
    void aPausedSessionKeepsThePcThatItWasPackedOn() throws Exception {
        OpenSession session = station.start(Bench.orders("DHL", 2));
        Bench.scan(session, "A0", "SKU-1");
        Bench.close(session);
        station.told();
        SessionEntry told = office.seen(session.id());
        assertEquals(Optional.of("DESKTOP-PC1"), told.pc());
        station.appender.close();
        loseTheIndex();
        Bench other = bench(root.resolveSibling("pc2"), "DESKTOP-PC2");
        SessionEntry found = other.entry(other.scanned(), session.id()).orElseThrow();
        assertEquals(State.PAUSED, found.state());
        assertEquals(told.pc(), found.pc());
        assertEquals(details(other, found).pc(), found.pc());
    }

    private Verified verified(Bench bench) throws Exception {
        return new ShareVerification(bench.storage, new FileLeases(bench.storage, bench.station), bench.station)
                .verify(Optional.empty(), new NullProgressMonitor());
    }

    private SessionId ended(Bench bench, String courier) throws Exception {
        OpenSession session = bench.start(Bench.orders(courier, 2));
        Bench.scan(session, "A0", "SKU-1");
        Bench.end(session);
        bench.told();
        return session.id();
    }

    @Test
    void anIndexThatIsTakenAwayUnderAWindowIsMadeAnewByItsNextSearch() throws Exception {
        ended(station, "DHL");
        ended(office, "PostOne");
        List<SessionEntry> before = office.index.refresh().entries();
        assertEquals(List.of(), verified(office).findings());
        loseTheIndex();
        assertEquals(2, office.index.refresh().problems().size());
        assertEquals(2, verified(office).findings().size());
        Snapshot anew = office.scanned();
        assertEquals(before, anew.entries());
        assertEquals(2, anew.problems().size(), anew.problems().toString());
        assertEquals(List.of(), verified(office).findings());
        Bench other = bench(root.resolveSibling("pc2"), "DESKTOP-PC2");
        assertEquals(before, other.index.refresh().entries());
        assertEquals(List.of(), other.index.refresh().problems());
        Path made = Bench.only(root.resolve("INDEX"));
        assertEquals(office.station.id() + ".2.jsonl", made.getFileName().toString());
        assertEquals(
                2,
                Files.readAllLines(made).stream()
                        .filter(line -> line.contains("\"op\":\"ended\""))
                        .count());
        assertEquals(2, office.scanned().problems().size());
        assertEquals(made, Bench.only(root.resolve("INDEX")));
    }

    @Test
    void aStationWhoseFileIsTakenAwayTellsOfItsPackingInAnother() throws Exception {
        OpenSession session = station.start(Bench.orders("DHL", 2));
        station.told();
        assertEquals(0, office.seen(session.id()).completed());
        loseTheIndex();
        Bench.scan(session, "A0", "SKU-1");
        station.told();
        SessionEntry seen = office.seen(session.id());
        assertEquals(1, seen.completed());
        assertEquals(State.ACTIVE, seen.state());
        Bench.end(session);
        station.told();
        assertEquals(State.COMPLETED, office.seen(session.id()).state());
        office.scanned();
        assertEquals(List.of(), verified(office).findings());
    }

    @Test
    void filesThatNobodyHereHadReadAreMissedOnceAndKeptInTheAuditTrail() throws Exception {
        SessionId session = ended(station, "DHL");
        station.appender.close();
        Path file = Bench.only(root.resolve("INDEX"));
        loseTheIndex();
        Trail trail = new Trail();
        office.index.setAudit(trail);
        Snapshot found = office.scanned();
        assertEquals(State.COMPLETED, office.entry(found, session).orElseThrow().state());
        String lost = "INDEX/" + file.getFileName();
        assertEquals(List.of(lost + ": MISSING"), found.problems());
        assertEquals(
                List.of(lost),
                trail.deeds.stream().map(AuditTrail.Deed::subject).toList());
        assertEquals(List.of(), verified(office).findings());
        office.scanned();
        assertEquals(1, trail.deeds.size());
    }

    private static final class Trail implements AuditTrail {
        final List<Deed> deeds = new ArrayList<>();

        @Override
        public void note(Deed deed) {
            deeds.add(deed);
        }

        @Override
        public void ask(Supplier<Optional<WorkerName>> signedIn) {}
    }
}
