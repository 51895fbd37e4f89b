package org.packbench.lease.file;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.packbench.contracts.Fault;
import org.packbench.contracts.FaultScript;
import org.packbench.contracts.FaultyStorage;
import org.packbench.contracts.LeasedWork;
import org.packbench.contracts.ManualClock;
import org.packbench.contracts.TestStation;
import org.packbench.core.SessionId;
import org.packbench.core.journal.JournalException;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;

/**
 * Stations that pack one session on a share where everything goes wrong, by a seed: connections break before and after a
 * request had its effect, requests arrive after their station gave up, processes die at any call, the server crashes, and
 * time stands still for some while others find them stale.
 */
final class World {
    static final SessionId SESSION = new SessionId("SESSIONS/CLIENT_M/2025-11-03_14-30-45");

    private static final int STATIONS = 3;
    private static final long TURNS = 1_500;

    private final Random random;
    private final ManualClock clock = new ManualClock(Instant.parse("2025-11-03T14:30:45Z"));
    private final MemoryShare share = new MemoryShare(clock);
    private final UnaryOperator<Storage> bend;
    private final Ledger ledger = new Ledger();
    private final List<FaultyStorage> lines = new ArrayList<>();
    private final FileLeases reader = new FileLeases(share, new TestStation("READER"), new ManualTiming(clock));
    private final Turns turns;

    /** A process that dies. */
    static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Killed() {
            super("kill -9", null, false, false);
        }
    }

    /** @param bend how the stations use the store: as they should, or with one rule of the protocol left out */
    World(long seed, UnaryOperator<Storage> bend) {
        this.random = new Random(seed);
        this.bend = bend;
        this.turns = new Turns(random, TURNS, this::meanwhile);
    }

    /** Lets the stations pack, and then looks once more. */
    Ledger run(boolean remeasuring) throws Exception {
        List<Turns.Body> stations = new ArrayList<>();
        for (int i = 1; i <= STATIONS; i++)
            stations.add(new ModelStation(this, new TestStation("DESKTOP-PC" + i))::live);
        if (remeasuring) stations.add(new RemeasuringTaker(this)::live);
        turns.run(stations);
        look();
        return ledger;
    }

    Random random() {
        return random;
    }

    Ledger ledger() {
        return ledger;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** What happens while nobody looks: before each call that a station makes. */
    private void meanwhile() {
        clock.pass(chance(0.004) ? Duration.ofSeconds(130) : Duration.ofMillis(random.nextInt(60)));
        if (chance(0.02) && !lines.isEmpty()) deliver(lines.get(random.nextInt(lines.size())));
        if (chance(0.002)) {
            share.crash(random);
            lines.forEach(FaultyStorage::disconnect);
        }
        if (chance(0.1)) look();
    }

    private static void deliver(FaultyStorage line) {
        try {
            line.deliverLate();
        } catch (StorageException refused) {
            // its station is not there any more to be told
        }
    }

    private void look() {
        try {
            ledger.read(reader.read(SESSION, LeasedWork.ORIGIN));
        } catch (StorageException | JournalException e) {
            throw new AssertionError("cannot be read: " + e, e);
        }
    }

    /** The share over a connection of a new process. */
    Storage connect() {
        FaultScript script = (call, path) -> {
            // now and then a process is stopped for a while, and goes on as if nothing had happened
            for (int left = chance(0.02) ? random.nextInt(150) : 1; left > 0; left--) turns.next();
            if (chance(0.003)) throw new Killed();
            return fault(path);
        };
        FaultyStorage line = new FaultyStorage(share, script);
        lines.add(line);
        return bend.apply(line);
    }

    private Fault fault(SharePath path) {
        if (!chance(0.04)) return Fault.NONE;
        return switch (random.nextInt(6)) {
            case 0 -> Fault.LOSE_BEFORE;
            case 1 -> Fault.LOSE_AFTER;
            case 2 -> new Fault.LosePart(random.nextInt(400));
            case 3 -> Fault.refuse(Reason.OTHER);
            default -> Fault.LATE;
        };
    }

    /** The clocks of a process; its waits are turns of others. */
    Timing timing() {
        return new Timing() {
            @Override
            public Instant now() {
                return clock.instant();
            }

            @Override
            public long nanos() {
                return clock.nanos();
            }

            @Override
            public void pause(Duration time) {
                clock.pass(time);
                turns.next();
            }

            @Override
            public Duration jitter(Duration most) {
                return most.multipliedBy(random.nextInt(100)).dividedBy(100);
            }
        };
    }
}
