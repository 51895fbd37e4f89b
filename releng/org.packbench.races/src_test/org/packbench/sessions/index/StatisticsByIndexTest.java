package org.packbench.sessions.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.contracts.Fault;
import org.packbench.contracts.FaultScript.Call;
import org.packbench.contracts.FaultyStorage;
import org.packbench.core.history.SessionHistory;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.State;
import org.packbench.core.statistics.PackingStatistics.Rebuilt;
import org.packbench.core.statistics.Selection;
import org.packbench.core.statistics.SessionFigures;
import org.packbench.core.statistics.Sums;
import org.packbench.core.storage.Storage;
import org.packbench.lease.file.FileLeases;
import org.packbench.profiles.StoredProfiles;
import org.packbench.sessions.history.JournaledHistory;
import org.packbench.sessions.statistics.SummaryStatistics;
import org.packbench.storage.local.LocalStorageProvider;

/** Statistics look into the folders that the index names, and into no others; what was put away stays the session it was. */
@Timeout(60)
class StatisticsByIndexTest {
    private final Set<String> listed = ConcurrentHashMap.newKeySet();
    private Path root;
    private Bench station;
    private Bench supervisor;
    private SummaryStatistics statistics;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        root = Files.createDirectories(temp.resolve("share"));
        Storage disk = new LocalStorageProvider().open(root.toString());
        station = new Bench(disk, temp.resolve("pc1"), "DESKTOP-PC1");
        supervisor = new Bench(disk, temp.resolve("office"), "OFFICE");
        Storage watched = new FaultyStorage(disk, (call, path) -> {
            if (call == Call.LIST) listed.add(path.toString());
            return Fault.NONE;
        });
        statistics = new SummaryStatistics(
                watched,
                new FileLeases(watched, supervisor.station),
                new StoredProfiles(watched, supervisor.station),
                supervisor.station,
                supervisor.index);
    }

    private OpenSession ended(int orders) throws Exception {
        OpenSession session = station.start(Bench.orders("DHL", orders));
        for (int i = 0; i < orders; i++) Bench.scan(session, "A" + i, "SKU-1");
        Bench.end(session);
        station.told();
        return session;
    }

    private Rebuilt rebuilt(boolean anew) throws Exception {
        listed.clear();
        return statistics.rebuild(anew, new NullProgressMonitor());
    }

    private static long orders(Rebuilt rebuilt) {
        return Sums.total(rebuilt.sessions(), Selection.ALL).orders();
    }

    @Test
    void onlyWhatIsNewIsLookedAt() throws Exception {
        ended(2);
        assertEquals(2, orders(rebuilt(false)));
        rebuilt(false); // notes what the index says of them
        OpenSession second = ended(3);
        Rebuilt grown = rebuilt(false);
        assertEquals(5, orders(grown));
        assertEquals(Set.of(second.id().value()), new TreeSet<>(listed));
        assertEquals(5, orders(rebuilt(false)));
        assertEquals(Set.of(), listed, "nothing is new");
        assertEquals(rebuilt(true).sessions(), grown.sessions());
    }

    @Test
    void aSessionThatIsEndedAgainIsReadAgainAndCountsOnce() throws Exception {
        OpenSession first = station.start(Bench.orders("DHL", 2));
        Bench.scan(first, "A0", "SKU-1");
        Bench.end(first);
        station.told();
        assertEquals(1, orders(rebuilt(false)));
        OpenSession again = station.restore(first.id());
        Bench.scan(again, "A1", "SKU-1");
        Bench.end(again);
        station.told();
        Rebuilt rebuilt = rebuilt(false);
        assertEquals(1, rebuilt.sessions().size());
        assertEquals(2, orders(rebuilt));
    }

    @Test
    void aSessionThatWasPutAwayCountsOnceAndIsStillTold() throws Exception {
        OpenSession session = ended(2);
        assertEquals(2, orders(rebuilt(false)));
        Path away = root.resolve("ARCHIVE").resolve(session.id().value());
        Files.createDirectories(away.getParent());
        Files.move(root.resolve(session.id().value()), away);
        Rebuilt anew = rebuilt(true);
        assertEquals(2, orders(anew));
        List<SessionFigures> sessions = anew.sessions();
        assertEquals("ARCHIVE/" + session.id(), sessions.getFirst().id().value());
        assertEquals("M", sessions.getFirst().client());
        SessionHistory history = new JournaledHistory(
                supervisor.storage,
                new FileLeases(supervisor.storage, supervisor.station),
                new StoredProfiles(supervisor.storage, supervisor.station),
                List.of());
        SessionHistory.Details details = history.read(sessions.getFirst().id());
        assertEquals(State.ARCHIVED, details.overview().state());
        assertEquals("M", details.overview().client());
        assertEquals(2, details.overview().completed());
        assertEquals(1 + 4 + 1, details.steps().size());
    }

    @Test
    void theDetailsOfAnEndedSessionAreTheRowOfTheIndex() throws Exception {
        OpenSession session = ended(2);
        SessionHistory history = new JournaledHistory(
                supervisor.storage,
                new FileLeases(supervisor.storage, supervisor.station),
                new StoredProfiles(supervisor.storage, supervisor.station),
                List.of());
        assertEquals(supervisor.seen(session.id()), history.read(session.id()).overview());
    }
}
