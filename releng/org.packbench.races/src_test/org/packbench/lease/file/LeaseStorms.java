package org.packbench.lease.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.packbench.contracts.LeasedWork;
import org.packbench.contracts.TestStation;
import org.packbench.core.SessionId;
import org.packbench.core.journal.Fold;
import org.packbench.core.storage.Storage;
import org.packbench.races.Child;
import org.packbench.races.Rounds;

/**
 * Processes take one session from each other while they are killed, and stopped for longer than it takes to be stale:
 * afterwards the stopped one goes on as if nothing had happened.
 */
@Timeout(1800)
@EnabledOnOs(OS.LINUX) // for the signals
@Tag("chaos")
abstract class LeaseStorms {
    private static final Duration LENGTH = Duration.ofSeconds(Rounds.count());
    private static final int MOST_STORMS = 5;
    protected static final int PACKERS = 3;
    private static final SessionId SESSION = new SessionId("SESSIONS/CLIENT_M/2025-11-03_14-30-45");

    protected final Random random = new Random();
    private final List<Child> packers = new ArrayList<>();
    private final List<List<UUID>> safe = new ArrayList<>();
    private int kills;
    private int stops;

    /** The share, opened by the one who judges. */
    protected abstract Storage share() throws Exception;

    /** The share as the packer at this place opens it. */
    protected abstract String root(int place);

    /** Something else that happens to a packer than its own end or stop; takes at most some seconds. */
    protected void mishap(int place) throws Exception {}

    /** What came of a storm. */
    private record Outcome(Fold fold, Set<UUID> lost) {}

    @Test
    void nothingThatAProcessWasToldIsSafeIsLost() throws Exception {
        Outcome outcome = storm("checked");
        assertEquals(Set.of(), outcome.lost());
        assertTrue(said() > 100, "too little happened to show anything");
        List<UUID> merged = List.copyOf(outcome.fold().merged());
        for (List<UUID> told : safe)
            assertEquals(told, told.stream().sorted(inOrderOf(merged)).toList());
        assertEquals(outcome.fold().seq() - 1, outcome.fold().packing().packedUnits());
    }

    private static Comparator<UUID> inOrderOf(List<UUID> merged) {
        Map<UUID, Integer> places = new HashMap<>();
        merged.forEach(id -> places.put(id, places.size()));
        return Comparator.comparing(places::get);
    }

    /** The negative control: were this to lose nothing, the storms would be none. Not each of them strikes where it hurts. */
    @Test
    void aProcessThatDoesNotLookForASuccessorLosesWhatItWasToldIsSafe() throws Exception {
        Set<UUID> lost = Set.of();
        for (int storms = 0; lost.isEmpty() && storms < MOST_STORMS; storms++)
            lost = storm("unchecked").lost();
        assertTrue(!lost.isEmpty(), "nothing was lost in " + MOST_STORMS + " storms");
    }

    private Outcome storm(String way) throws Exception {
        Storage storage = share();
        storage.ensureFolder(SESSION.folder());
        try {
            for (int i = 0; i < PACKERS; i++) start(i, way);
            long end = System.nanoTime() + LENGTH.toNanos();
            while (System.nanoTime() < end) strike(way);
        } finally {
            for (Child packer : packers) packer.close();
        }
        for (int i = 0; i < PACKERS; i++) listen(i);
        storage.leave();
        return judged(share(), way);
    }

    private Outcome judged(Storage storage, String way) throws Exception {
        List<Long> epochs = epochs(storage);
        assertEquals(LongStream.rangeClosed(1, epochs.size()).boxed().toList(), epochs);
        return outcome(storage, way);
    }

    private Outcome outcome(Storage storage, String way) throws Exception {
        Fold fold = new FileLeases(storage, new TestStation("READER"), Timing.SYSTEM).read(SESSION, LeasedWork.ORIGIN);
        Set<UUID> lost = new HashSet<>();
        safe.forEach(lost::addAll);
        lost.removeAll(fold.merged());
        System.out.printf(
                "%s: %d epochs, %d kills, %d stops; %d records acknowledged, %d lost%n",
                way, epochs(storage).size(), kills, stops, said(), lost.size());
        return new Outcome(fold, lost);
    }

    private static List<Long> epochs(Storage storage) throws Exception {
        return List.copyOf(WorkFolder.list(storage, SESSION).epochs().keySet());
    }

    private long said() {
        return safe.stream().mapToLong(List::size).sum();
    }

    private void start(int place, String way) throws Exception {
        Child packer = Child.java(StormPacker.class, root(place), SESSION.value(), "DESKTOP-PC" + place, way);
        if (place == packers.size()) {
            packers.add(packer);
            safe.add(new ArrayList<>());
        } else {
            packers.set(place, packer);
        }
        assertEquals(Optional.of("ready"), packer.hear());
    }

    /** At a random moment kills one of them, or stops it for about as long as it takes to be stale; both need real time. */
    private void strike(String way) throws Exception {
        int place = random.nextInt(PACKERS);
        Child packer = packers.get(place);
        TimeUnit.MILLISECONDS.sleep(random.nextInt(300));
        if (random.nextInt(4) == 0) mishap(random.nextInt(PACKERS));
        if (random.nextInt(3) == 0) {
            kills++;
            packer.kill();
            listen(place);
            start(place, way);
        } else {
            stops++;
            packer.signal("STOP");
            TimeUnit.MILLISECONDS.sleep(random.nextInt(500, 2_500));
            packer.signal("CONT");
        }
    }

    /** What a process that has ended was told is safe; the last line may be cut. */
    private void listen(int place) throws Exception {
        for (Optional<String> line; (line = packers.get(place).hear()).isPresent(); )
            if (line.get().endsWith(";"))
                safe.get(place).add(UUID.fromString(line.get().replace(";", "")));
    }
}
