package org.packbench.lease.file;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.documents.JournalFormat;
import org.packbench.documents.LockFile;

/**
 * Judges who holds a session and whether that holder lives (docs/share.md, rule 8). No station's clock is compared with
 * another's: silence is counted on this observer's monotonic clock, or, for one look only, as the share's clock now less
 * the share's stamp of the last write. A wrong judgement costs availability, never data.
 */
final class Observer {
    private final Storage storage;
    private final Station station;
    private final Timing timing;
    private final Map<SessionId, Sign> lastSeen = new ConcurrentHashMap<>();

    /** The last sign of life seen, and when it was first seen. */
    private record Sign(long epoch, long length, Optional<Instant> moved, long nanos) {
        boolean same(Sign other) {
            return epoch == other.epoch && length == other.length && moved.equals(other.moved);
        }
    }

    Observer(Storage storage, Station station, Timing timing) {
        this.storage = storage;
        this.station = station;
        this.timing = timing;
    }

    Observation observe(SessionId session) throws StorageException, JournalException {
        WorkFolder folder = WorkFolder.list(storage, session);
        Optional<LockFile> lock = otherToolsLock(folder);
        if (lock.isPresent()) return otherTool(folder, lock.get());
        for (long epoch : folder.epochs().descendingKeySet()) {
            JournalFormat.Outline outline = WorkFolder.outline(storage, session, epoch);
            if (outline.header().isPresent()) return ofJournal(folder, outline.header().get(), outline.status());
        }
        return noHolder(folder);
    }

    private Observation ofJournal(WorkFolder folder, Header header, Fold.Status status) throws StorageException {
        boolean claimAbove = folder.highest() > header.epoch();
        if (claimAbove && silence(folder).compareTo(FileLease.HEADER_PATIENCE) < 0)
            return held(folder, State.ACTIVE, header, silence(folder));
        return switch (status) {
            case RELEASED -> free(folder, State.AVAILABLE);
            case ENDED -> held(folder, State.ENDED, header, Duration.ZERO);
            case NEW, OPEN -> open(folder, header);
        };
    }

    private Observation open(WorkFolder folder, Header header) throws StorageException {
        Holder holder = header.holder();
        if (holder.station().equals(station.id())) {
            Holder here = station.holder(holder.worker());
            if (here.pid() == holder.pid() && here.started().equals(holder.started()))
                return held(folder, State.HERE, header, Duration.ZERO);
            boolean alive = station.alive(holder.pid(), holder.started());
            return held(folder, alive ? State.ACTIVE : State.OWN_CRASHED, header, silence(folder));
        }
        Duration silence = silence(folder);
        boolean stale = silence.compareTo(Observation.STALE) >= 0;
        return held(folder, stale ? State.STALE : State.ACTIVE, header, silence);
    }

    /**
     * No valid header, and no lock that can be read: never opened; or a claimant crashed or is at it; or another tool's
     * lock is being written, or was left torn.
     */
    private Observation noHolder(WorkFolder folder) throws StorageException {
        if (folder.lock().isPresent())
            return free(folder, silence(folder).compareTo(Observation.STALE) < 0 ? State.ACTIVE : State.STALE);
        boolean atIt = folder.highest() > 0 && silence(folder).compareTo(FileLease.HEADER_PATIENCE) < 0;
        return free(folder, atIt ? State.ACTIVE : State.AVAILABLE);
    }

    private Observation otherTool(WorkFolder folder, LockFile lock) throws StorageException {
        Duration silence = silence(folder);
        WorkerName worker = new WorkerName(new WorkerId(lock.workerId().filter(id -> !id.isBlank()).orElse("?")),
                lock.workerName().orElse(""));
        Holder holder = new Holder(new UUID(0, 0), lock.lockedBy(), lock.userName(), lock.processId(), Instant.EPOCH, worker);
        boolean thisPc = lock.lockedBy().equalsIgnoreCase(station.pc());
        boolean dead = thisPc && ProcessHandle.of(lock.processId()).isEmpty();
        State state = dead ? State.OWN_CRASHED
                : !thisPc && silence.compareTo(Observation.STALE) >= 0 ? State.STALE : State.ACTIVE;
        return new Observation(folder.session(), state, folder.highest(), Optional.of(holder), lock.lockedAt(),
                heartbeat(silence), silence);
    }

    /** A lock without our epoch is another tool's; one that is torn or empty is being written, so it is never free. */
    private Optional<LockFile> otherToolsLock(WorkFolder folder) throws StorageException {
        if (folder.lock().isEmpty()) return Optional.empty();
        try {
            return LockFile.read(storage.read(WorkFolder.lock(folder.session()))).filter(lock -> lock.epoch().isEmpty());
        } catch (Refused refused) {
            if (refused.missing()) return Optional.empty();
            throw refused;
        }
    }

    private Duration silence(WorkFolder folder) throws StorageException {
        Sign now = new Sign(folder.highest(), folder.epochs().isEmpty() ? 0 : folder.epochs().lastEntry().getValue().size(),
                folder.lastMove(), timing.nanos());
        Sign since = lastSeen.merge(folder.session(), now, (old, fresh) -> old.same(fresh) ? old : fresh);
        Duration watched = Duration.ofNanos(now.nanos() - since.nanos());
        if (now.moved().isEmpty()) return watched;
        Duration stamped = Duration.between(now.moved().get(), storage.now());
        return stamped.compareTo(watched) > 0 ? stamped : watched;
    }

    private Optional<Instant> heartbeat(Duration silence) {
        return Optional.of(timing.now().minus(silence));
    }

    private Observation held(WorkFolder folder, State state, Header header, Duration silence) {
        return new Observation(folder.session(), state, folder.highest(), Optional.of(header.holder()),
                Optional.of(header.at()), heartbeat(silence), silence);
    }

    private static Observation free(WorkFolder folder, State state) {
        return new Observation(folder.session(), state, folder.highest(), Optional.empty(), Optional.empty(),
                Optional.empty(), Duration.ZERO);
    }
}
