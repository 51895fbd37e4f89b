package org.packbench.sessions.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.packbench.contracts.Fault;
import org.packbench.contracts.FaultScript;
import org.packbench.contracts.FaultScript.Call;
import org.packbench.core.SessionId;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.index.SessionEntry.CourierCount;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.State;
import org.packbench.lease.file.FileLeases;
import org.packbench.profiles.StoredProfiles;
import org.packbench.sessions.Readings;

/** What a holder did after its last line is seen by everybody once it has fallen silent, and is read once for that. */
@Timeout(60)
class SilentHoldersTest extends SilentShare {
    @Test
    void whatACrashedStationScannedAfterItsLastLineIsSeenAfterOneRefresh() throws Exception {
        SessionId session = crashed();
        silence();
        SessionEntry seen = supervisor.seen(session);
        assertProgress(2, 3, seen);
        assertEquals(2, seen.packedUnits());
        assertEquals(Optional.of("A2"), seen.openOrder());
        assertEquals(List.of(new CourierCount("DHL", 3, 1)), seen.couriers());
        assertEquals(Optional.of(Bench.JOHN), seen.worker());
        assertEquals(Optional.of("DESKTOP-PC1"), seen.pc());
    }

    @Test
    void theBrowserSaysOfASilentSessionWhatItsDetailsSay() throws Exception {
        OpenSession session = packedAfterItsLastLine();
        station.killed();
        silence();
        // its last sign of life came after its last scan
        past(root.resolve(session.id().value()).resolve("journal.e1.jsonl"), Duration.ofSeconds(40));
        Bench bench = supervisor.bench;
        Readings readings = new Readings(
                bench.storage,
                new FileLeases(bench.storage, bench.station),
                new StoredProfiles(bench.storage, bench.station),
                List.of());
        SessionEntry seen = supervisor.seen(session.id());
        SessionEntry read = readings.read(session.id()).overview();
        assertEquals(read.state(), seen.state());
        assertEquals(
                List.of(read.orders(), read.completed(), read.skipped(), read.units(), read.packedUnits(), read.late()),
                List.of(
                        seen.orders(),
                        seen.completed(),
                        seen.skipped(),
                        seen.units(),
                        seen.packedUnits(),
                        seen.late()));
        assertEquals(List.of(read.couriers(), read.openOrder()), List.of(seen.couriers(), seen.openOrder()));
        assertEquals(List.of(read.worker(), read.pc()), List.of(seen.worker(), seen.pc()));
        assertEquals(List.of(read.started(), read.created()), List.of(seen.started(), seen.created()));
        assertClose(Duration.ofSeconds(40), seen.worked());
        assertClose(read.worked(), seen.worked());
        assertClose(read.idle().orElseThrow(), seen.idle().orElseThrow());
    }

    /** Two looks one after the other. */
    private static void assertClose(Duration expected, Duration actual) {
        assertTrue(expected.minus(actual).abs().toMillis() < 3_000, expected + " and " + actual);
    }

    @Test
    void aLookMakesNobodyAlive() throws Exception {
        SessionId session = crashed();
        silence();
        SessionEntry first = supervisor.seen(session);
        assertEquals(State.STALE, first.state());
        assertTrue(first.silence().orElseThrow().compareTo(LONG) >= 0, first.toString());
        supervisor.bench.clock.pass(Duration.ofSeconds(30));
        SessionEntry second = supervisor.seen(session);
        assertEquals(State.STALE, second.state());
        assertEquals(
                first.silence().orElseThrow().plusSeconds(30), second.silence().orElseThrow());
        assertEquals(first.worked(), second.worked());
        SessionEntry elsewhere = pc("OFFICE-2").seen(session);
        assertEquals(State.STALE, elsewhere.state());
        assertTrue(elsewhere.silence().orElseThrow().compareTo(LONG) >= 0, elsewhere.toString());
        assertProgress(2, 3, elsewhere);
    }

    @Test
    void aSilentSessionIsLookedAtOnceAndNotAtEveryRefresh() throws Exception {
        SessionId session = crashed();
        silence();
        byte[] before = Files.readAllBytes(Bench.only(root.resolve("INDEX")));
        supervisor.seen(session);
        assertTrue(!supervisor.callsAbout(session).isEmpty());
        supervisor.calls.clear();
        supervisor.bench.clock.pass(Duration.ofSeconds(30));
        assertProgress(2, 3, supervisor.seen(session));
        assertEquals(List.of("LIST INDEX"), List.copyOf(supervisor.calls));
        assertEquals(before.length, Files.size(Bench.only(root.resolve("INDEX"))));
    }

    @Test
    void whatIsKnownIsShownBeforeAnybodyLooks() throws Exception {
        SessionId session = crashed();
        silence();
        List<SessionEntry> meanwhile = new ArrayList<>();
        supervisor.script = (call, path) -> call == Call.LIST && path.equals(session.folder())
                ? Fault.before(() -> supervisor
                        .bench
                        .entry(supervisor.bench.index.remembered(), session)
                        .ifPresent(entry -> {
                            synchronized (meanwhile) {
                                meanwhile.add(entry);
                            }
                        }))
                : Fault.NONE;
        assertProgress(2, 3, supervisor.seen(session));
        assertProgress(0, 3, meanwhile.getFirst());
        assertEquals(State.STALE, meanwhile.getFirst().state());
    }

    @Test
    void whatALookSawIsThereAtOnceAfterARestart() throws Exception {
        SessionId session = crashed();
        silence();
        supervisor.seen(session);
        supervisor.bench.again();
        supervisor.calls.clear();
        SessionEntry remembered = supervisor
                .bench
                .entry(supervisor.bench.index.remembered(), session)
                .orElseThrow();
        assertEquals(List.of(), List.copyOf(supervisor.calls));
        assertProgress(2, 3, remembered);
        assertEquals(State.STALE, remembered.state());
    }

    @Test
    void aShareThatDoesNotAnswerForOneLeavesTheRefreshAndIsAskedAgain() throws Exception {
        SessionId first = crashed();
        SessionId second = crashed();
        silence();
        supervisor.lose(first);
        SessionEntry unread = supervisor.seen(first);
        assertEquals(State.STALE, unread.state());
        assertProgress(0, 3, unread);
        assertProgress(2, 3, supervisor.seen(second));
        supervisor.script = FaultScript.none();
        supervisor.calls.clear();
        assertProgress(2, 3, supervisor.seen(first));
        assertEquals(List.of(), supervisor.callsAbout(second));
    }

    @Test
    void ofManySilentOnesARefreshLooksAtSomeAndALookThroughTheFoldersAtAll() throws Exception {
        List<OpenSession> all = new ArrayList<>();
        for (int i = 0; i <= SilentHolders.MOST; i++) all.add(station.bench.start(Bench.orders("DHL", 3)));
        station.bench.told();
        station.mute();
        for (OpenSession session : all) Bench.scan(session, "A0", "SKU-1");
        station.killed();
        silence();
        assertEquals(SilentHolders.MOST, corrected(supervisor));
        assertEquals(SilentHolders.MOST + 1, corrected(supervisor));
        WatchedPc commandLine = pc("OFFICE-2");
        assertEquals(
                SilentHolders.MOST + 1,
                commandLine.bench.scanned().entries().stream()
                        .filter(entry -> entry.completed() == 1)
                        .count());
    }

    private static long corrected(WatchedPc pc) throws Exception {
        return pc.bench.index.refresh().entries().stream()
                .filter(entry -> entry.completed() == 1)
                .count();
    }

    @Test
    void thePcThatCrashedKnowsAtItsNextStartHowFarItWas() throws Exception {
        SessionId session = crashed();
        SessionEntry own = station.seen(session);
        assertEquals(State.STALE, own.state());
        assertProgress(2, 3, own);
        // its next file carries the old line over
        OpenSession other = station.bench.start(Bench.orders("PostOne", 1));
        station.bench.told();
        SessionEntry carried = station.seen(session);
        assertEquals(State.STALE, carried.state());
        assertProgress(2, 3, carried);
        Bench.close(other);
        OpenSession again = station.bench.restore(session);
        station.bench.told();
        assertEquals(State.HERE, station.seen(session).state());
        Bench.close(again);
    }

    @Test
    void aSilentSessionThatNoLineToldOfIsReadByOneScanAndNotByTheNext() throws Exception {
        SessionId session = crashed();
        for (Path file : Bench.files(root.resolve("INDEX"))) Files.delete(file);
        silence();
        SessionEntry found =
                supervisor.bench.entry(supervisor.bench.scanned(), session).orElseThrow();
        assertEquals(State.STALE, found.state());
        assertProgress(2, 3, found);
        long told = Files.size(Bench.only(root.resolve("INDEX")));
        supervisor.calls.clear();
        SessionEntry again =
                supervisor.bench.entry(supervisor.bench.scanned(), session).orElseThrow();
        assertProgress(2, 3, again);
        assertEquals(told, Files.size(Bench.only(root.resolve("INDEX"))));
        assertEquals(
                List.of(),
                supervisor.callsAbout(session).stream()
                        .filter(call -> call.startsWith(Call.READ.toString()))
                        .toList());
    }
}
