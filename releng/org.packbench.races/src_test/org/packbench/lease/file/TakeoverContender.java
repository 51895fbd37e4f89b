package org.packbench.lease.file;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.packbench.contracts.Fault;
import org.packbench.contracts.FaultScript;
import org.packbench.contracts.FaultyStorage;
import org.packbench.contracts.LeasedWork;
import org.packbench.core.SessionId;
import org.packbench.core.lease.Leases.Claim;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.races.PcProcess;
import org.packbench.races.TestServer;

/**
 * A process that takes sessions over from whoever has them, as one that judges every holder dead: {@code share root}. Each
 * line names a session and its highest epoch; the answer is {@code won}, {@code beaten at the create} when another was
 * faster by less than a look, or {@code beaten}.
 */
public final class TakeoverContender {
    private static final int TRIES = 5;

    private TakeoverContender() {}

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        PcProcess station = new PcProcess("DESKTOP-PC1", true);
        AtomicBoolean created = new AtomicBoolean();
        FaultScript noticing = (call, path) -> {
            if (call == FaultScript.Call.CREATE_APPEND) created.set(true);
            return Fault.NONE;
        };
        Storage share = new FaultyStorage(open(arguments[0]), noticing);
        FileLeases leases = new FileLeases(share, station, Timing.SYSTEM);
        var lines = new BufferedReader(new InputStreamReader(System.in));
        System.out.println("ready");
        for (String line; (line = lines.readLine()) != null; ) {
            String[] words = line.split(" ");
            created.set(false);
            Claim claim = leases.claim(
                    new SessionId(words[0]),
                    Long.parseLong(words[1]),
                    station.holder(LeasedWork.WORKER),
                    LeasedWork.ORIGIN);
            if (claim instanceof Claim.Won won) won.lease().close();
            System.out.println(answer(claim, created.get()));
        }
    }

    /** Eight Javas that start at once may keep a server's answer waiting. */
    private static Storage open(String root) throws StorageException {
        for (int tries = 1; ; tries++) {
            try {
                return TestServer.open(root);
            } catch (StorageException.Unknown unanswered) {
                if (tries == TRIES) throw unanswered;
            }
        }
    }

    private static String answer(Claim claim, boolean created) {
        return switch (claim) {
            case Claim.Won won -> "won";
            case Claim.Beaten beaten -> created ? "beaten at the create" : "beaten";
        };
    }
}
