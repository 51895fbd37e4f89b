package org.packbench.sessions.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.packbench.core.SessionId;
import org.packbench.core.index.SessionEntry;
import org.packbench.core.index.SessionEntry.CourierCount;
import org.packbench.core.index.SessionIndex.Snapshot;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.Sessions.State;
import org.packbench.core.storage.Storage;
import org.packbench.storage.local.LocalStorageProvider;

/** What supervisors see of sessions that others pack, without a look into a folder. */
@Timeout(60)
class ShareIndexTest {
    private Path root;
    private Bench station;
    private Bench supervisor;

    @BeforeEach
    void open(@TempDir Path temp) throws Exception {
        root = Files.createDirectories(temp.resolve("share"));
        station = new Bench(disk(), temp.resolve("pc1"), "DESKTOP-PC1");
        supervisor = new Bench(disk(), temp.resolve("office"), "OFFICE");
    }

    @AfterEach
    void settle() throws Exception {
        station.told();
        supervisor.told();
    }

    private Storage disk() throws Exception {
        return new LocalStorageProvider().open(root.toString());
    }

    @Test
    void progressIsSeenWhilePackingAndNotOnlyAtTheEnd() throws Exception {
        OpenSession session = station.start(Bench.orders("DHL", 3));
        station.told();
        SessionEntry opened = supervisor.seen(session.id());
        assertEquals(State.ACTIVE, opened.state());
        assertEquals(List.of(0, 3), List.of(opened.completed(), opened.orders()));
        Bench.scan(session, "A0", "SKU-1", "A1");
        station.told();
        SessionEntry packing = supervisor.seen(session.id());
        assertEquals(
                List.of(1, 3, 1, 3),
                List.of(packing.completed(), packing.orders(), packing.packedUnits(), packing.units()));
        assertEquals(Optional.of("A1"), packing.openOrder());
        assertEquals(List.of(new CourierCount("DHL", 3, 2)), packing.couriers());
        assertEquals(Optional.of(Bench.JOHN), packing.worker());
        assertEquals(Optional.of("DESKTOP-PC1"), packing.pc());
        assertTrue(packing.ordersPerHour().isPresent());
        Bench.scan(session, "SKU-1", "A2", "SKU-1");
        Bench.end(session);
        station.told();
        SessionEntry ended = supervisor.seen(session.id());
        assertEquals(State.COMPLETED, ended.state());
        assertEquals(3, ended.completed());
        assertTrue(ended.ended().isPresent());
        assertEquals(opened.started(), ended.started());
        assertEquals(Optional.empty(), ended.silence());
    }

    @Test
    void anOfferedSessionIsAvailableAndAReleasedOneIsPaused() throws Exception {
        SessionId offered = station.sessions.offer(Bench.M, Bench.orders("PostOne", 2), Path.of("x.json"));
        station.told();
        assertEquals(State.AVAILABLE, supervisor.seen(offered).state());
        OpenSession session = station.restore(offered);
        Bench.scan(session, "A0", "SKU-1");
        Bench.close(session);
        station.told();
        assertEquals(State.PAUSED, supervisor.seen(offered).state());
    }

    @Test
    void aHolderWithoutASignOfLifeIsStaleByTheObserversClockAlone() throws Exception {
        OpenSession session = station.start(Bench.orders("DHL", 1));
        station.told();
        supervisor.clock.set(supervisor.clock.instant().plus(Duration.ofHours(1)));
        assertEquals(State.ACTIVE, supervisor.seen(session.id()).state());
        supervisor.clock.pass(Duration.ofSeconds(60));
        assertEquals(State.ACTIVE, supervisor.seen(session.id()).state());
        supervisor.clock.pass(Duration.ofSeconds(61));
        SessionEntry stale = supervisor.seen(session.id());
        assertEquals(State.STALE, stale.state());
        assertTrue(stale.silence().orElseThrow().toSeconds() >= 120);
        Bench.scan(session, "A0");
        // the packer is told before the index
        while (supervisor.seen(session.id()).state() != State.ACTIVE) station.told();
        Bench.close(session);
    }

    @Test
    void whatWasSeenIsThereAtOnceAfterARestartAndThrownAwayWhenItIsDamaged() throws Exception {
        OpenSession session = station.start(Bench.orders("DHL", 2));
        Bench.end(session);
        station.told();
        Snapshot before = supervisor.index.refresh();
        supervisor.again();
        Snapshot remembered = supervisor.index.remembered();
        assertEquals(before.entries(), remembered.entries());
        assertEquals(before.entries(), supervisor.index.refresh().entries());
        supervisor.again();
        Path memory = Bench.only(supervisor.pc.resolve("index"));
        byte[] bytes = Files.readAllBytes(memory);
        bytes[bytes.length / 2] ^= 1;
        Files.write(memory, bytes);
        assertEquals(List.of(), supervisor.index.remembered().entries());
        assertEquals(before.entries(), supervisor.index.refresh().entries());
    }

    @Test
    void whatNoLineTellsIsFoundInTheFoldersAndToldToTheOthers() throws Exception {
        OpenSession session = station.start(Bench.orders("DHL", 2));
        Bench.scan(session, "A0", "SKU-1");
        Bench.end(session);
        station.told();
        SessionEntry told = supervisor.seen(session.id());
        station.appender.close();
        for (Path file : Bench.files(root.resolve("INDEX"))) Files.delete(file);
        station.again();
        supervisor.again();
        assertEquals(List.of(), station.index.refresh().entries());
        SessionEntry found = station.entry(station.scanned(), session.id()).orElseThrow();
        assertEquals(told.couriers(), found.couriers());
        assertEquals(
                List.of(told.state(), told.completed(), told.units(), told.ended(), told.started()),
                List.of(found.state(), found.completed(), found.units(), found.ended(), found.started()));
        assertEquals(found, supervisor.seen(session.id()));
    }

    @Test
    void aFolderThatIsGoneIsNoSessionAnyMore() throws Exception {
        OpenSession session = station.start(Bench.orders("DHL", 2));
        Bench.close(session);
        station.told();
        supervisor.seen(session.id());
        Files.move(root.resolve(session.id().value()), root.resolve("kept elsewhere"));
        assertEquals(List.of(), supervisor.scanned().entries());
        assertEquals(List.of(), station.index.refresh().entries());
        Files.move(root.resolve("kept elsewhere"), root.resolve(session.id().value()));
        assertEquals(1, station.scanned().entries().size());
        assertEquals(1, supervisor.index.refresh().entries().size());
    }

    @Test
    void aProgramThatIsStartedAgainCarriesItsPcsFilesOverIntoOne() throws Exception {
        OpenSession first = station.start(Bench.orders("DHL", 2));
        Bench.end(first);
        station.told();
        Snapshot before = supervisor.index.refresh();
        station.again();
        OpenSession second = station.start(Bench.orders("PostOne", 2));
        station.told();
        assertEquals(1, Bench.files(root.resolve("INDEX")).size());
        Snapshot after = supervisor.index.refresh();
        assertEquals(List.of(), after.problems());
        assertEquals(2, after.entries().size());
        assertEquals(before.entries().getFirst(), after.entries().getLast());
        Bench.close(second);
    }

    @Test
    void aFileThatAnotherProgramOfThePcHasJustMadeIsLeftToItUntilItIsOld() throws Exception {
        Path index = Files.createDirectories(root.resolve("INDEX"));
        Path made = Files.createFile(index.resolve(station.station.id() + ".1.jsonl"));
        OpenSession session = station.start(Bench.orders("DHL", 2));
        station.told();
        assertEquals(2, Bench.files(index).size());
        Files.setLastModifiedTime(made, FileTime.from(Instant.now().minusSeconds(3600)));
        Bench.close(session);
        station.again();
        Bench.close(station.start(Bench.orders("PostOne", 2)));
        station.told();
        assertEquals(
                station.station.id() + ".3.jsonl",
                Bench.only(index).getFileName().toString());
    }

    @Test
    void aCrashedStationsSessionIsStaleOnItsOwnPcAtOnceAndElsewhereAfterItsSilence() throws Exception {
        OpenSession session = station.start(Bench.orders("DHL", 2));
        station.told();
        station.crash();
        assertEquals(State.STALE, station.seen(session.id()).state());
        assertEquals(State.ACTIVE, supervisor.seen(session.id()).state());
        supervisor.clock.pass(Duration.ofSeconds(121));
        assertEquals(State.STALE, supervisor.seen(session.id()).state());
        // what another program of that PC carries over is no sign of life
        Path left = Bench.only(root.resolve("INDEX"));
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minusSeconds(130)));
        OpenSession other = station.start(Bench.orders("PostOne", 2));
        station.told();
        assertTrue(Files.notExists(left));
        Bench another = new Bench(disk(), root.resolveSibling("office2"), "OFFICE-2");
        assertEquals(State.STALE, another.seen(session.id()).state());
        Bench.close(other);
    }

    @Test
    void aDamagedFileIsToldReadOnBehindTheDamageSetAsideAndMadeAnew() throws Exception {
        OpenSession first = station.start(Bench.orders("DHL", 2));
        Bench.end(first);
        station.told();
        OpenSession second = station.start(Bench.orders("PostOne", 2));
        Bench.end(second);
        station.told();
        station.appender.close();
        Path file = Bench.only(root.resolve("INDEX"));
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
        Snapshot damaged = supervisor.index.refresh();
        assertEquals(1, damaged.problems().size(), damaged.problems().toString());
        supervisor.again();
        Snapshot rebuilt = supervisor.scanned();
        assertEquals(2, rebuilt.entries().size());
        assertTrue(Files.exists(root.resolve("INDEX/damaged").resolve(file.getFileName())));
        assertEquals(1, rebuilt.problems().size(), rebuilt.problems().toString());
        station.again();
        assertEquals(
                rebuilt.entries().stream().map(SessionEntry::id).toList(),
                station.index.refresh().entries().stream().map(SessionEntry::id).toList());
    }

    @Test
    void aLineThatIsTornByACrashIsPassedOver() throws Exception {
        OpenSession session = station.start(Bench.orders("DHL", 2));
        Bench.end(session);
        station.told();
        station.appender.close();
        Path file = Bench.only(root.resolve("INDEX"));
        Files.writeString(file, "{\"op\":\"progress\",\"ses", StandardOpenOption.APPEND);
        Snapshot seen = supervisor.index.refresh();
        assertEquals(List.of(), seen.problems());
        assertEquals(State.COMPLETED, seen.entries().getFirst().state());
    }
}
