package org.packbench.sessions.index;

import java.io.ByteArrayOutputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.packbench.core.SessionId;
import org.packbench.core.lease.Station;
import org.packbench.core.storage.SharePath;
import org.packbench.core.storage.Storage;
import org.packbench.core.storage.Storage.AppendFile;
import org.packbench.core.storage.Storage.Entry;
import org.packbench.core.storage.StorageException;
import org.packbench.core.storage.StorageException.Reason;
import org.packbench.core.storage.StorageException.Refused;
import org.packbench.documents.ChainedLine;
import org.packbench.documents.FileEnds;
import org.packbench.documents.IndexHead;
import org.packbench.documents.IndexLine;
import org.packbench.documents.IndexLine.Standing;
import org.packbench.sessions.StationEnds;

/**
 * The file that this process appends to: made by an exclusive create, so that it has one writer however many programs run on
 * the PC, and given up at the first fault, because an append whose outcome is unknown may still arrive. A new one carries over
 * the newest line of each session from the files that dead processes of this PC, or this one, left, which keeps one file a
 * program and bounds its size. Thread-safe.
 */
final class IndexFile {
    private static final Logger LOG = System.getLogger(IndexFile.class.getName());

    /** Beyond this, and three times what it began with, a file is begun anew: the cost of carrying over stays a part of the whole. */
    private static final long FULL = 1 << 20;

    /** Names of files that are stood in for; a PC that was away for longer looks into the folders again. */
    private static final int MOST_TAKEN = 64;

    private static final Set<IndexLine.Event> LEAVING =
            EnumSet.of(IndexLine.Event.RELEASED, IndexLine.Event.ENDED, IndexLine.Event.ARCHIVED);

    static final SharePath ASIDE = SeenFile.FOLDER.child("damaged");

    private final Storage storage;
    private final Station station;
    private final Clocks clocks;
    private final StationEnds ends;
    private @Nullable Open open;
    private long last;

    IndexFile(Storage storage, Station station, Clocks clocks) {
        this.storage = storage;
        this.station = station;
        this.clocks = clocks;
        this.ends = new StationEnds(storage, station.id());
    }

    /** The file being written. */
    private static final class Open {
        final SharePath path;
        final AppendFile file;
        final String next;
        final long begun;
        String hash = ChainedLine.FIRST;
        long length;
        long first;

        Open(SharePath path, AppendFile file, String next, long begun) {
            this.path = path;
            this.file = file;
            this.next = next;
            this.begun = begun;
        }

        byte[] encode(Map<String, Object> values) {
            byte[] line = ChainedLine.encode(values, hash);
            hash = ChainedLine.hash(line);
            return line;
        }

        void append(byte[] bytes) throws StorageException {
            file.append(bytes);
            // asking for any other name tells whether this one is there, too
            file.flushAndMissing(next);
            length += bytes.length;
        }

        boolean full() {
            return length > FULL + 3 * first;
        }
    }

    synchronized void append(List<IndexLine> lines) throws StorageException {
        if (lines.isEmpty()) return;
        Open now;
        boolean done = false;
        try {
            now = write(lines);
            done = true;
        } finally {
            if (!done) close();
        }
        if (lines.stream().anyMatch(line -> LEAVING.contains(line.event()))) vouch(now, List.of());
    }

    /** Into a file that is there: what is appended to one that somebody took away is read by nobody. */
    private Open write(List<IndexLine> lines) throws StorageException {
        Open now = open;
        if (now != null && !now.full()) {
            try {
                append(now, lines);
                return now;
            } catch (Refused refused) {
                if (refused.reason() != Reason.PATH_MISSING) throw refused;
                LOG.log(Level.WARNING, now.path + " is not there any more; another is begun", refused);
            }
        }
        close();
        Open next = begin();
        append(next, lines);
        return next;
    }

    private void append(Open now, List<IndexLine> lines) throws StorageException {
        var bytes = new ByteArrayOutputStream();
        for (IndexLine line : lines)
            bytes.writeBytes(
                    now.encode(line.at(clocks.since(now.begun).plus(line.up())).values()));
        now.append(bytes.toByteArray());
    }

    /** The last line that tells how a session was left is vouched for outside this file; what follows it tells of progress. */
    private void vouch(Open now, List<SeenFile> stoodInFor) {
        try {
            ends.note(
                    now.path,
                    new FileEnds.End(now.length, now.hash),
                    stoodInFor.stream().map(SeenFile::path).toList());
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "the end of " + now.path + " is vouched for with the next session that is left", e);
        }
    }

    synchronized void close() {
        Open now = open;
        open = null;
        if (now != null) now.file.close();
    }

    private Open begin() throws StorageException {
        storage.ensureFolder(SeenFile.FOLDER);
        List<Entry> own = own();
        Open made = create(own);
        open = made;
        List<SeenFile> took = new ArrayList<>();
        Map<SessionId, Known> carried = new HashMap<>();
        Instant now = storage.now();
        for (Entry entry : own) take(entry, now, took, carried);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(made.encode(head(took).values()));
        for (Known known : carried.values())
            if (known.line().standing() != Standing.GONE)
                bytes.writeBytes(made.encode(
                        known.line().at(Duration.between(now, known.written())).values()));
        made.append(bytes.toByteArray());
        made.first = made.length;
        if (!took.isEmpty()) vouch(made, took);
        for (SeenFile file : took) remove(file);
        return made;
    }

    private List<Entry> own() throws StorageException {
        return storage.list(SeenFile.FOLDER).stream()
                .filter(entry -> SeenFile.station(entry.name())
                        .filter(station.id()::equals)
                        .isPresent())
                .toList();
    }

    /**
     * The number above all that are there, or were when somebody took them away: to whoever read such a one another of its name
     * would be that one, damaged. Another program of this PC that was faster has taken it.
     */
    private Open create(List<Entry> own) throws StorageException {
        Stream<String> vouchedFor = ends.files().stream().map(file -> file.substring(file.lastIndexOf('/') + 1));
        long number = Stream.concat(own.stream().map(Entry::name), vouchedFor)
                .mapToLong(SeenFile::number)
                .max()
                .orElse(0);
        number = Math.max(number, last);
        while (true) {
            try {
                SharePath path = SeenFile.path(SeenFile.name(station.id(), ++number));
                AppendFile made = storage.createAppend(path);
                last = number;
                return new Open(path, made, SeenFile.name(station.id(), number + 1), clocks.nanos());
            } catch (Refused refused) {
                if (refused.reason() != Reason.EXISTS) throw refused;
            }
        }
    }

    /** One that a living program of this PC still writes, or has made and not yet begun to write, is left to it. */
    private void take(Entry entry, Instant now, List<SeenFile> took, Map<SessionId, Known> carried)
            throws StorageException {
        Tail tail;
        try {
            SeenFile unread = SeenFile.unread(entry.name());
            tail = Tail.of(unread, storage.read(unread.path()), entry.modified(), Tail.Seen.NEVER);
        } catch (Refused refused) {
            if (refused.missing()) return; // another program has just taken it
            throw refused;
        }
        boolean written =
                tail.file().head().map(this::alive).orElseGet(() -> !SeenFile.abandoned(entry.modified(), now));
        if (written) return;
        took.add(tail.file());
        for (Known line : tail.lines()) {
            Known before = carried.get(line.line().session());
            if (before == null || line.newerThan(before))
                carried.put(line.line().session(), line);
        }
    }

    private boolean alive(IndexHead head) {
        IndexLine.Process writer = head.process();
        return !writer.equals(IndexAppender.here(station)) && station.alive(writer.pid(), writer.started());
    }

    private IndexHead head(List<SeenFile> took) {
        Map<String, IndexHead.Taken> names = new LinkedHashMap<>();
        for (SeenFile file : took) names.put(file.name(), new IndexHead.Taken(file.name(), file.length(), file.hash()));
        took.stream()
                .flatMap(file -> file.head().stream())
                .flatMap(head -> head.took().stream())
                .forEach(taken -> names.putIfAbsent(taken.file(), taken));
        return new IndexHead(
                station.id(),
                station.pc(),
                IndexAppender.here(station),
                clocks.now(),
                names.values().stream().limit(MOST_TAKEN).toList());
    }

    /** What it said stands in the new file by now; a damaged one is kept for whoever wants to know what happened to it. */
    private void remove(SeenFile file) {
        try {
            if (file.damaged()) setAside(storage, file.name());
            else storage.delete(file.path());
        } catch (StorageException e) {
            LOG.log(Level.DEBUG, "an older file of the index stays for now: " + file.name(), e);
        }
    }

    /** @throws StorageException also while another station has it open */
    static void setAside(Storage storage, String name) throws StorageException {
        storage.ensureFolder(ASIDE);
        storage.move(SeenFile.path(name), ASIDE.child(name));
    }
}
