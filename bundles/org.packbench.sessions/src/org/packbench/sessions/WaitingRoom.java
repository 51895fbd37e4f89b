package org.packbench.sessions;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.Header.Holder;
import org.packbench.core.lease.Observation;
import org.packbench.core.lease.Station;
import org.packbench.core.session.Waiting.Waiter;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.documents.HandoverFile;
import org.packbench.documents.WaitingFile;

/**
 * Who waits for a session, and what its holder says to them: files in its work folder, each with one writer. Courtesy
 * alone: whatever stands here, who has the session is decided by the claim (docs/share.md, "Waiting and asking").
 */
final class WaitingRoom {
    private final Storage storage;
    private final Station station;
    private final SessionId session;

    WaitingRoom(Storage storage, Station station, SessionId session) {
        this.storage = storage;
        this.station = station;
        this.session = session;
    }

    /**
     * One look.
     *
     * @param names of all that lies in the folder
     * @param queue who waits and gives signs of life, in the order they came
     * @param dead the files of those who do not
     */
    record Look(Set<String> names, List<WaitingFile> queue, List<String> dead, HandoverFile said) {
        /** The queue as the holder wants it: the favoured one first, then as they came. */
        List<WaitingFile> inLine() {
            List<WaitingFile> line = new ArrayList<>(queue);
            line.sort(Comparator.comparing(file -> !said.favoured().equals(Optional.of(file.id()))));
            return line;
        }

        List<Waiter> waiters() {
            return inLine().stream()
                    .map(file -> shown(file, said.declined().containsKey(file.id())))
                    .toList();
        }
    }

    /** As people see one who waits; a request that was declined is one no more. */
    static Waiter shown(WaitingFile file, boolean declined) {
        Holder holder = file.holder();
        Optional<String> request = declined ? Optional.empty() : file.request();
        return new Waiter(file.id(), holder.worker(), holder.pc(), holder.user(), file.came(), request);
    }

    /** Comes, last in line. */
    WaitingFile come(WorkerName worker, Optional<String> request) throws StorageException {
        WaitingFile mine = new WaitingFile(UUID.randomUUID(), station.holder(worker), storage.now(), request);
        keep(mine);
        return mine;
    }

    /** Gives a sign of life. */
    void keep(WaitingFile mine) throws StorageException {
        storage.replace(session.folder().child(mine.name()), mine.write());
    }

    void leave(WaitingFile mine) throws StorageException {
        remove(mine.name());
    }

    void remove(String name) throws StorageException {
        try {
            storage.delete(session.folder().child(name));
        } catch (Refused refused) {
            if (!refused.missing()) throw refused;
        }
    }

    /** What the holder says from now on. */
    void say(HandoverFile words) throws StorageException {
        storage.replace(session.folder().child(HandoverFile.NAME), words.write());
    }

    /** One listing, and where somebody waits a look at each of them. */
    Look look() throws StorageException {
        Map<String, Entry> entries = new HashMap<>();
        storage.list(session.folder()).forEach(entry -> entries.put(entry.name(), entry));
        List<WaitingFile> queue = new ArrayList<>();
        List<String> dead = new ArrayList<>();
        List<Entry> waiting = entries.values().stream()
                .filter(entry -> WaitingFile.is(entry.name()))
                .toList();
        Instant now = waiting.isEmpty() ? Instant.EPOCH : storage.now();
        for (Entry entry : waiting) {
            Optional<WaitingFile> file = read(entry.name()).flatMap(WaitingFile::read);
            if (file.filter(of -> alive(of.holder(), entry, now)).isPresent()) queue.add(file.get());
            else if (silent(entry, now) || file.isPresent()) dead.add(entry.name());
        }
        queue.sort(Comparator.comparing(WaitingFile::came).thenComparing(WaitingFile::id));
        HandoverFile said = entries.containsKey(HandoverFile.NAME)
                ? read(HandoverFile.NAME).map(HandoverFile::read).orElse(HandoverFile.NOTHING)
                : HandoverFile.NOTHING;
        return new Look(entries.keySet().stream().collect(Collectors.toUnmodifiableSet()), queue, dead, said);
    }

    private Optional<byte[]> read(String name) throws StorageException {
        SharePath file = session.folder().child(name);
        return ShareFiles.read(storage, file);
    }

    /** A process of this PC is known to live; another's is believed to as long as it gives signs. */
    private boolean alive(Holder holder, Entry entry, Instant now) {
        if (silent(entry, now)) return false;
        return !holder.station().equals(station.id()) || station.alive(holder.pid(), holder.started());
    }

    private static boolean silent(Entry entry, Instant now) {
        return Duration.between(entry.modified(), now).compareTo(Observation.STALE) >= 0;
    }

    /** Whether this very process waits there. */
    boolean mine(WaitingFile file) {
        Holder here = station.holder(file.holder().worker());
        return here.equals(file.holder());
    }
}
