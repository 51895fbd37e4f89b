package org.packbench.lease.file;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.packbench.contracts.LeasedWork;
import org.packbench.contracts.LeasedWork.Judged;
import org.packbench.contracts.TestStation;
import org.packbench.core.SessionId;
import org.packbench.core.journal.JournalException;
import org.packbench.core.journal.JournalRecord.Control;
import org.packbench.core.lease.LeaseLost;
import org.packbench.core.lease.Leases.Claim;
import org.packbench.core.lease.Observation;
import org.packbench.core.lease.Observation.State;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JournalFormat;
import org.packbench.races.TestServer;

/**
 * A process that packs whenever it gets the session, until it is killed: {@code share root, session, PC, way}. It says
 * {@code <id>;} for every record it was told is safe. The way {@code unchecked} does not look for a successor.
 */
public final class StormPacker {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final SessionId session;
    private final TestStation station;
    private final Timing timing = new HurriedTiming();
    private final FileLeases leases;
    private final Random random = new Random();

    private StormPacker(SessionId session, TestStation station, Storage storage) {
        this.session = session;
        this.station = station;
        this.leases = new FileLeases(storage, station, timing);
    }

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        UnaryOperator<Storage> way = arguments[3].equals("unchecked") ? Bent::withoutCheck : UnaryOperator.identity();
        Storage storage = way.apply(open(arguments[0]));
        StormPacker packer = new StormPacker(new SessionId(arguments[1]), new TestStation(arguments[2]), storage);
        System.out.println("ready");
        while (true) {
            try {
                packer.packOnce();
            } catch (StorageException fault) {
                packer.timing.pause(LOOK_AGAIN);
            }
        }
    }

    /** As soon as the share can be reached. */
    private static Storage open(String root) {
        while (true) {
            try {
                return TestServer.open(root);
            } catch (StorageException fault) {
                Timing.SYSTEM.pause(LOOK_AGAIN);
            }
        }
    }

    private void packOnce() throws StorageException, JournalException {
        Observation seen = leases.observe(session);
        if (seen.state() != State.ACTIVE
                && leases.claim(session, seen.highest(), station.holder(LeasedWork.WORKER), LeasedWork.ORIGIN)
                        instanceof Claim.Won won) {
            pack(new LeasedWork(won.lease(), JournalFormat::encode, JournalFormat::hash));
        } else {
            timing.pause(LOOK_AGAIN);
        }
    }

    /** Until it has enough, or is told that another has the session. */
    private void pack(LeasedWork work) throws JournalException {
        List<Judged> judged = new ArrayList<>();
        try {
            while (random.nextInt(100) > 0) {
                if (judged.isEmpty()) judged.addAll(work.judge(1 + random.nextInt(4)));
                deliver(work, judged);
            }
            work.say(Control.RELEASED);
            work.lease().close();
        } catch (StorageException | LeaseLost over) {
            work.lease().close();
        }
    }

    /** A claim of another that broke off is no loss: the next epoch tells what of this one is safe. */
    static void deliver(LeasedWork work, List<Judged> judged) throws StorageException, JournalException, LeaseLost {
        try {
            work.append(judged);
            judged.forEach(StormPacker::say);
            judged.clear();
        } catch (StorageException fault) {
            work.reclaim();
            judged.stream().filter(one -> merged(work, one)).forEach(StormPacker::say);
            judged.removeIf(one -> merged(work, one));
        }
    }

    private static boolean merged(LeasedWork work, Judged one) {
        return work.fold().merged().contains(one.record().id());
    }

    static void say(Judged safe) {
        System.out.println(safe.record().id() + ";");
    }
}
