package org.packbench.lease.file;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.packbench.contracts.LeasedWork;
import org.packbench.contracts.LeasedWork.Judged;
import org.packbench.core.SessionId;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Lease;
import org.packbench.core.lease.LeaseLost;
import org.packbench.core.lease.Leases.Claim;
import org.packbench.core.lease.Observation;
import org.packbench.core.lease.Observation.State;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JournalFormat;
import org.packbench.races.PcProcess;
import org.packbench.races.TestServer;

/**
 * A process that writes a journal until it is killed, or until so many appends are acknowledged: {@code share root, way,
 * appends}. It says {@code ready}, is told a session, says {@code claimed}, and then {@code <id>;} for every record it was
 * told is safe. The way {@code early} says so before the append; the way {@code deaf} does not hear that an append or a
 * flush failed.
 */
public final class JournalWriter {
    static final String PC = "DESKTOP-PC1";

    private static final int MOST_AT_ONCE = 3;
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final PcProcess station = new PcProcess(PC);
    private final Timing timing = new HurriedTiming();
    private final FileLeases leases;
    private final boolean early;
    private int written;

    private JournalWriter(Storage storage, boolean early) {
        this.leases = new FileLeases(storage, station, timing);
        this.early = early;
    }

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.OFF);
        Storage share = TestServer.open(arguments[0]);
        boolean deaf = arguments[1].equals("deaf");
        warmUp();
        System.out.println("ready");
        SessionId session = new SessionId(new BufferedReader(new InputStreamReader(System.in)).readLine());
        new JournalWriter(deaf ? Bent.deafToFaults(share) : share, arguments[1].equals("early"))
                .write(session, Integer.parseInt(arguments[2]));
        System.out.println("done");
    }

    /** So that what is killed is a writer, and not a Java that looks for its classes. */
    private static void warmUp() throws Exception {
        SessionId session = new SessionId("SESSIONS/CLIENT_M/warm-up");
        JournalWriter writer = new JournalWriter(new MemoryShare(InstantSource.system()), false);
        LeasedWork work = writer.work(session);
        for (int i = 0; i < 20; i++) work.pack(1);
    }

    private LeasedWork work(SessionId session) throws StorageException, JournalException {
        return new LeasedWork(claim(session), JournalFormat::encode, JournalFormat::hash);
    }

    /** Takes what the process before left; a claim that broke off is waited for as anybody's. */
    private Lease claim(SessionId session) throws StorageException, JournalException {
        while (true) {
            try {
                Observation seen = leases.observe(session);
                if (seen.state() != State.ACTIVE
                        && leases.claim(session, seen.highest(), station.holder(LeasedWork.WORKER), LeasedWork.ORIGIN)
                                instanceof Claim.Won won) return won.lease();
            } catch (StorageException fault) {
                // nothing is held: looks again, as a packer would who is told so
            }
            timing.pause(LOOK_AGAIN);
        }
    }

    private void write(SessionId session, int appends) throws StorageException, JournalException, LeaseLost {
        LeasedWork work = work(session);
        System.out.println("claimed");
        for (int made = 0; made != appends; made++) {
            List<Judged> judged = new ArrayList<>(work.judge(1 + written++ % MOST_AT_ONCE));
            if (early) appendLate(work, judged);
            while (!judged.isEmpty()) StormPacker.deliver(work, judged);
        }
    }

    private void appendLate(LeasedWork work, List<Judged> judged) throws StorageException, JournalException, LeaseLost {
        judged.forEach(StormPacker::say);
        timing.pause(LOOK_AGAIN); // about what a flush to a real disk takes
        work.append(judged);
        judged.clear();
    }
}
