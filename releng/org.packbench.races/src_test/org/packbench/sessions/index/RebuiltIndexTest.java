package org.packbench.sessions.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.State;
import org.packbench.importer.shopify.ShopifyListImporter;
import org.packbench.lease.file.FileLeases;
import org.packbench.profiles.StoredProfiles;
import org.packbench.sessions.Readings;
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
}
