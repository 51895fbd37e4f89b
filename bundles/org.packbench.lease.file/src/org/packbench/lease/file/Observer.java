package org.packbench.lease.file;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Fold;
import org.packbench.core.journal.Header;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Observation;
import org.packbench.core.lease.Observation.State;
import org.packbench.core.lease.Station;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.JournalFormat;
import org.packbench.documents.LockFile;

/**
 * Judges who holds a session and whether that holder lives (docs/share.md, rule 8). No station's clock is compared with
 * another's: silence is counted on this observer's monotonic clock, or, for one look only, as the share's clock now less
 * the share's stamp of the last write. A wrong judgement costs availability, never data.
 */
final class Observer {
    /** By how much another tool's local times may be off when clocks are put back in autumn, and then some. */
    private static final Duration NAIVE_TIMES = Duration.ofMinutes(90);

    private final Storage storage;
    private final Station station;
    private final Timing timing;
    private final Map<SessionId, Sign> lastSeen = new ConcurrentHashMap<>();

    /** One look at a work folder. */
    private record Look(WorkFolder folder, LockSeen lock) {
        Optional<Long> lockSequence() {
            return lock instanceof LockSeen.Ours ours ? ours.lock().sequence() : Optional.empty();
        }
    }

    /** The last sign of life seen, and when it was first seen. */
    private record Sign(long epoch, long length, Optional<Long> sequence, Optional<Instant> moved, long nanos) {
        static Sign of(Look look, long nanos) {
            WorkFolder folder = look.folder();
            long length = folder.epochs().isEmpty()
                    ? 0
                    : folder.epochs().lastEntry().getValue().size();
            return new Sign(folder.highest(), length, look.lockSequence(), folder.lastMove(), nanos);
        }

        boolean same(Sign other) {
            return epoch == other.epoch
                    && length == other.length
                    && sequence.equals(other.sequence)
                    && moved.equals(other.moved);
        }
    }

    Observer(Storage storage, Station station, Timing timing) {
        this.storage = storage;
        this.station = station;
        this.timing = timing;
    }

    Observation observe(SessionId session) throws StorageException, JournalException {
        WorkFolder folder = WorkFolder.list(storage, session);
        LockSeen lock = folder.lock().isPresent() ? LockSeen.look(storage, session) : new LockSeen.None();
        Look look = new Look(folder, lock);
        return switch (lock) {
            case LockSeen.OtherTools another -> otherTool(look, another.lock());
            case LockSeen.Unreadable unreadable -> besideUnreadable(look, ofJournals(look));
            case LockSeen.Ours ours -> ofJournals(look);
            case LockSeen.None none -> ofJournals(look);
        };
    }

    private Observation ofJournals(Look look) throws StorageException, JournalException {
        WorkFolder folder = look.folder();
        for (long epoch : folder.epochs().descendingKeySet()) {
            JournalFormat.Outline outline = WorkFolder.outline(storage, folder.session(), epoch);
            if (outline.header().isPresent())
                return ofJournal(look, outline.header().get(), outline.status());
        }
        boolean atIt = folder.highest() > 0 && silence(look).compareTo(HeaderWait.PATIENCE) < 0;
        return free(look, atIt ? State.ACTIVE : State.AVAILABLE);
    }

    /** Another tool is writing its lock or left it torn, so the session is not free, whatever its journal says. */
    private Observation besideUnreadable(Look look, Observation journals) throws StorageException {
        return switch (journals.state()) {
            case AVAILABLE, ENDED -> free(look, isStale(silence(look)) ? State.STALE : State.ACTIVE);
            case HERE, ACTIVE, OWN_CRASHED, STALE -> journals;
        };
    }

    private Observation ofJournal(Look look, Header header, Fold.Status status) throws StorageException {
        boolean claimAbove = look.folder().highest() > header.epoch();
        if (claimAbove && silence(look).compareTo(HeaderWait.PATIENCE) < 0)
            return held(look, State.ACTIVE, header, silence(look));
        return switch (status) {
            case RELEASED -> free(look, State.AVAILABLE);
            case ENDED -> ended(look, header);
            case NEW, OPEN -> open(look, header);
        };
    }

    private Observation open(Look look, Header header) throws StorageException {
        Holder holder = header.holder();
        if (holder.station().equals(station.id())) {
            Holder here = station.holder(holder.worker());
            if (here.pid() == holder.pid() && here.started().equals(holder.started()))
                return held(look, State.HERE, header, Duration.ZERO);
            boolean alive = station.alive(holder.pid(), holder.started());
            return held(look, alive ? State.ACTIVE : State.OWN_CRASHED, header, silence(look));
        }
        Duration silence = silence(look);
        return held(look, isStale(silence) ? State.STALE : State.ACTIVE, header, silence);
    }

    private Observation otherTool(Look look, LockFile lock) throws StorageException {
        Duration silence = silence(look);
        WorkerName worker = WorkerName.of(lock.workerId(), lock.workerName()).orElse(new WorkerName(WorkerId.NONE, ""));
        Holder holder = new Holder(
                Holder.OTHER_TOOL, lock.lockedBy(), lock.userName(), lock.processId(), Instant.EPOCH, worker);
        return new Observation(
                look.folder().session(),
                otherTool(lock, silence),
                look.folder().highest(),
                Optional.of(holder),
                lock.lockedAt(),
                heartbeat(silence),
                silence);
    }

    /** On this PC the process decides, on another the time since its last sign of life. */
    private State otherTool(LockFile lock, Duration silence) {
        if (lock.lockedBy().equalsIgnoreCase(station.pc())) return lives(lock) ? State.ACTIVE : State.OWN_CRASHED;
        return isStale(silence) ? State.STALE : State.ACTIVE;
    }

    /** A process that began long after the lock's last sign of life only has its number. */
    private static boolean lives(LockFile lock) {
        Optional<ProcessHandle> process = ProcessHandle.of(lock.processId()).filter(ProcessHandle::isAlive);
        Optional<Instant> lastSign = lock.heartbeat().or(lock::lockedAt);
        Optional<Instant> began = process.flatMap(found -> found.info().startInstant());
        if (lastSign.isEmpty() || began.isEmpty()) return process.isPresent();
        return began.get().isBefore(lastSign.get().plus(NAIVE_TIMES));
    }

    private static boolean isStale(Duration silence) {
        return silence.compareTo(Observation.STALE) >= 0;
    }

    private Duration silence(Look look) throws StorageException {
        Sign now = Sign.of(look, timing.nanos());
        Sign since = lastSeen.merge(look.folder().session(), now, (old, fresh) -> old.same(fresh) ? old : fresh);
        Duration watched = Duration.ofNanos(now.nanos() - since.nanos());
        if (now.moved().isEmpty()) return watched;
        Duration stamped = Duration.between(now.moved().get(), storage.now());
        return stamped.compareTo(watched) > 0 ? stamped : watched;
    }

    private Optional<Instant> heartbeat(Duration silence) {
        return Optional.of(timing.now().minus(silence));
    }

    private Observation held(Look look, State state, Header header, Duration silence) {
        return of(look, state, header, heartbeat(silence), silence);
    }

    /** Nobody has it any more, so nobody gives a sign of life. */
    private static Observation ended(Look look, Header header) {
        return of(look, State.ENDED, header, Optional.empty(), Duration.ZERO);
    }

    private static Observation of(
            Look look, State state, Header header, Optional<Instant> heartbeat, Duration silence) {
        return new Observation(
                look.folder().session(),
                state,
                look.folder().highest(),
                Optional.of(header.holder()),
                Optional.of(header.at()),
                heartbeat,
                silence,
                header.occasion());
    }

    private static Observation free(Look look, State state) {
        return new Observation(
                look.folder().session(),
                state,
                look.folder().highest(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ZERO);
    }
}
