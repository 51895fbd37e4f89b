package org.packbench.lease.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.packbench.contracts.LeasedWork;
import org.packbench.contracts.TestStation;
import org.packbench.core.SessionId;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Observation;
import org.packbench.core.lease.Observation.State;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.races.TestServer;

/**
 * A process that tries to get the sessions it is told to: {@code share root, PC, way}. Each line names a session; the
 * answer is {@code won} or {@code beaten}. The way {@code delete-and-move} is the older tools': look, delete the stale
 * lock, put one's own there; {@code look-and-create} only looks and writes.
 */
public final class Claimer {
    private Claimer() {}

    /** One way to get a session. */
    private interface Way {
        boolean get(SessionId session) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        String root = arguments[0];
        Way way = switch (arguments[2]) {
            case "claim" -> claiming(root, arguments[1]);
            case "look-and-create" -> lookAndCreate(TestServer.open(root));
            default -> session -> deleteAndMove(Path.of(root), session);
        };
        var lines = new BufferedReader(new InputStreamReader(System.in));
        System.out.println("ready");
        for (String line; (line = lines.readLine()) != null; )
            System.out.println(way.get(new SessionId(line)) ? "won" : "beaten");
    }

    private static Way claiming(String root, String pc) throws Exception {
        TestStation station = new TestStation(pc);
        FileLeases leases = new FileLeases(TestServer.open(root), station, Timing.SYSTEM);
        return session -> {
            Observation seen = leases.observe(session);
            if (seen.state() != State.AVAILABLE) return false;
            return leases.claim(session, seen.highest(), station.holder(LeasedWork.WORKER), LeasedWork.ORIGIN)
                    instanceof Leases.Claim.Won;
        };
    }

    /** Looks whether there is a lock, and puts one there if not. */
    private static Way lookAndCreate(Storage storage) {
        return session -> {
            SharePath lock = session.folder().child(".session.lock");
            if (storage.find(lock).isPresent()) return false;
            storage.replace(lock, new byte[] {1});
            return true;
        };
    }

    private static boolean deleteAndMove(Path root, SessionId session) throws IOException {
        Path lock = root.resolve(session.value()).resolve(".session.lock");
        if (!content(lock).equals("stale")) return false;
        Files.deleteIfExists(lock);
        Path temp = Files.createTempFile(lock.getParent(), "lock", ".tmp");
        Files.writeString(temp, "mine");
        Files.move(temp, lock, StandardCopyOption.ATOMIC_MOVE);
        return true;
    }

    /** What the lock says; one that vanishes between two looks was stale a moment ago, as the older tools took it. */
    private static String content(Path lock) throws IOException {
        try {
            return Files.readString(lock);
        } catch (NoSuchFileException taken) {
            return "stale";
        }
    }
}
