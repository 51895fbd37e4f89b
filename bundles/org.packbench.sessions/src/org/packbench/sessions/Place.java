package org.packbench.sessions;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.JournalException;
import org.packbench.core.lease.Leases;
import org.packbench.core.lease.Observation;
import org.packbench.core.session.Sessions.Opening;
import org.packbench.core.session.Waiting;
import org.packbench.core.storage.StorageException;
import org.packbench.documents.WaitingFile;

/** A place in the queue for a session, kept by a file that is written again now and then. */
final class Place implements Waiting {
    private static final Logger LOG = System.getLogger(Place.class.getName());

    /** How long each one in line is given to take a free session before the next tries; more than one pause. */
    static final Duration GIVE_WAY = Duration.ofSeconds(5);

    private static final Duration SIGN_OF_LIFE = Observation.STALE.dividedBy(4);

    private final SessionId session;
    private final WorkerName worker;
    private final WaitingRoom room;
    private final Leases leases;
    private final Entrance entrance;
    private final Pace pace;
    private final WaitingFile mine;
    private final long came;
    private long signed;
    private Optional<Long> freeSince = Optional.empty();
    private boolean declined;
    private boolean left;

    Place(SessionId session, WaitingRoom room, Leases leases, Entrance entrance, Pace pace, WaitingFile mine) {
        this.session = session;
        this.worker = mine.holder().worker();
        this.room = room;
        this.leases = leases;
        this.entrance = entrance;
        this.pace = pace;
        this.mine = mine;
        this.came = pace.nanos();
        this.signed = came;
    }

    @Override
    public Turn look() throws StorageException, JournalException {
        if (left) throw new IllegalStateException("the place was left");
        if (pace.since(signed).compareTo(SIGN_OF_LIFE) >= 0) {
            room.keep(mine);
            signed = pace.nanos();
        }
        WaitingRoom.Look seen = room.look();
        Observation holder = leases.observe(session);
        String word = seen.said().declined().get(mine.id());
        if (word != null && !declined) {
            declined = true;
            return new Turn.Declined(word, holder);
        }
        return switch (holder.state()) {
            case AVAILABLE, OWN_CRASHED -> whenFree(seen, holder);
            case ACTIVE, HERE -> {
                freeSince = Optional.empty();
                yield waits(seen, holder);
            }
            case STALE -> new Turn.Stale(holder);
            case ENDED -> {
                close();
                yield new Turn.Ended(holder);
            }
        };
    }

    private Turn.Waits waits(WaitingRoom.Look seen, Observation holder) {
        return new Turn.Waits(ahead(seen), seen.waiters(), holder);
    }

    /** Who is not seen there was silent for too long: the next sign of life brings them back. */
    private int ahead(WaitingRoom.Look seen) {
        List<WaitingFile> line = seen.inLine();
        for (int i = 0; i < line.size(); i++) if (line.get(i).id().equals(mine.id())) return i;
        return line.size();
    }

    private Turn whenFree(WaitingRoom.Look seen, Observation holder) throws StorageException, JournalException {
        if (freeSince.isEmpty()) freeSince = Optional.of(pace.nanos());
        Duration free = pace.since(freeSince.get());
        if (free.compareTo(GIVE_WAY.multipliedBy(ahead(seen))) < 0) return waits(seen, holder);
        return switch (entrance.enter(session, worker, Entrance.Entry.after(pace.since(came)))) {
            case Opening.Opened opened -> {
                close();
                LOG.log(
                        Level.INFO,
                        "waited for {0}: {1} s",
                        session,
                        Long.toString(pace.since(came).toSeconds()));
                yield new Turn.Opened(opened.session());
            }
            case Opening.HeldByAnother held -> waits(seen, held.holder());
            case Opening.Stale stale -> new Turn.Stale(stale.holder());
            case Opening.Missing missing -> waits(seen, holder);
        };
    }

    @Override
    public Turn await(Duration patience) throws StorageException, JournalException {
        long begun = pace.nanos();
        while (true) {
            Duration rest = patience.minus(pace.since(begun));
            Optional<Turn> turn = Optional.empty();
            try {
                turn = Optional.of(look());
            } catch (StorageException fault) {
                if (!rest.isPositive()) throw fault; // until then the share has time to come back
                LOG.log(Level.DEBUG, "the share does not answer who waits", fault);
            }
            boolean waits = turn.filter(t -> !(t instanceof Turn.Waits)).isEmpty();
            boolean goOn = waits && rest.isPositive() && pace.pause(rest.compareTo(PAUSE) < 0 ? rest : PAUSE);
            if (!goOn && turn.isPresent()) return turn.get();
            if (!goOn) return look();
        }
    }

    @Override
    public void close() {
        if (left) return;
        left = true;
        try {
            room.leave(mine);
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "a place in a queue is passed over once it is silent, and taken away then", e);
        }
    }
}
