package org.packbench.ui.restore;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.lease.Observation;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.session.LeftSpools.LeftSpool;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.session.Sessions.State;
import org.packbench.core.storage.StorageException;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.look.ProgressCell.Progress;
import org.packbench.ui.text.States;
import org.packbench.ui.text.Times;
import org.packbench.ui.text.Workers;

/**
 * What can be restored, as it was seen at one moment.
 *
 * @param keptHere the session of which this PC keeps scans that have not reached the share
 * @param sessions unfinished ones, and damaged ones, which are shown so that nobody looks for them elsewhere
 */
public record Restorable(
        List<Listed> sessions,
        List<WorkerName> workers,
        Optional<WorkerId> lastWorker,
        Optional<SessionId> keptHere,
        Instant seen) {

    /** Blocks. */
    static Restorable load(Desk desk, Ready share) throws StorageException, ProfileException, IOException {
        List<Listed> sessions = share.sessions().list(Optional.empty()).stream()
                .filter(s -> States.unfinished(s.state()) || s.problem().isPresent())
                .sorted(Comparator.comparing(Listed::client).thenComparing(Listed::id))
                .toList();
        Optional<SessionId> kept = desk.equipment().left().stream()
                .filter(spool -> spool.share().equals(share.at()))
                .map(LeftSpool::session)
                .filter(id -> sessions.stream().anyMatch(session -> session.id().equals(id)))
                .findFirst();
        return new Restorable(sessions, workers(share), share.profiles().lastWorker(), kept, Instant.now());
    }

    /** Everybody who may go on with one. Blocks. */
    public static List<WorkerName> workers(Ready share) throws StorageException, ProfileException {
        return share.profiles().workers().stream()
                .map(w -> new WorkerName(new WorkerId(w.getId()), w.getName() == null ? "" : w.getName()))
                .toList();
    }

    /** What a person may do about it: one that crashed on this very PC is taken back without a question. */
    public static State state(Listed session) {
        boolean ownCrash = session.observation()
                .filter(o -> o.state() == Observation.State.OWN_CRASHED)
                .isPresent();
        return ownCrash ? State.AVAILABLE : session.state();
    }

    List<String> clients() {
        return sessions.stream().map(Listed::client).distinct().sorted().toList();
    }

    List<Listed> of(Optional<String> client) {
        return sessions.stream()
                .filter(s -> client.isEmpty() || client.get().equals(s.client()))
                .toList();
    }

    public static Progress progress(Listed session) {
        return Progress.of(session.completed(), session.skipped(), session.orders());
    }

    /** {@code 12 s ago}; a dash when nobody has it. */
    static String heartbeat(Listed session) {
        return silence(session).map(Times::ago).orElse(Messages.none);
    }

    /** How long its holder has been silent; empty when nobody has it. */
    static Optional<Duration> silence(Listed session) {
        return session.observation().filter(Restorable::held).map(Observation::silence);
    }

    private static boolean held(Observation observation) {
        return switch (observation.state()) {
            case ACTIVE, STALE, HERE, OWN_CRASHED -> true;
            case AVAILABLE, ENDED -> false;
        };
    }

    /** Who has it, else who packed it last; a dash when nobody has. */
    public static String worker(Listed session) {
        return session.holder()
                .map(Workers::holding)
                .or(() -> session.worker().map(WorkerName::toString))
                .filter(worker -> !worker.isEmpty())
                .orElse(Messages.none);
    }

    public static String pc(Listed session) {
        return session.holder().map(h -> h.pc()).orElse(Messages.none);
    }
}
