package org.packbench.ui.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.packbench.core.ClientId;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.journal.JournalException;
import org.packbench.core.packing.PackingState;
import org.packbench.core.profile.ProfileException;
import org.packbench.core.session.OpenSession;
import org.packbench.core.session.OpenSession.NotSaved;
import org.packbench.core.session.Sessions.Opening;
import org.packbench.core.session.Waiting;
import org.packbench.core.session.Waiting.Turn;
import org.packbench.core.storage.StorageException;
import org.packbench.model.ClientProfile;
import org.packbench.model.ModelFactory;
import org.packbench.model.PackingList;
import org.packbench.ui.desk.ShareState.Ready;

/**
 * The way into a session and out of it. An opened session lies on the desk before anybody is told, so that none is left
 * open behind a dialog that was closed. Every call blocks.
 */
public final class SessionDoor {
    /** How long an end waits for the share: longer than its deadline for one call, shorter than a person's patience. */
    private static final Duration END_PATIENCE = Duration.ofSeconds(30);

    /** On leaving, what still waits stays in this PC's spool: a few seconds are enough to try. */
    private static final Duration LEAVE_PATIENCE = Duration.ofSeconds(5);

    private final Desk desk;

    public SessionDoor(Desk desk) {
        this.desk = desk;
    }

    /** Starts a session of a list that was imported. */
    public Opening start(
            Ready share,
            ClientProfile client,
            WorkerName worker,
            PackingList list,
            Path source,
            IProgressMonitor monitor)
            throws StorageException, JournalException {
        Opening opening = share.sessions().start(new ClientId(client.getClientId()), worker, list, source);
        return admit(share, opening, Optional.of(client), worker, monitor);
    }

    /** Opens a session that was begun before. */
    public Opening restore(
            Ready share, SessionId session, WorkerName worker, boolean takeOver, IProgressMonitor monitor)
            throws StorageException, JournalException {
        leaveLost();
        Opening opening = share.sessions().restore(session, worker, takeOver);
        return admit(share, opening, Optional.empty(), worker, monitor);
    }

    /** Takes a session from somebody who may be at work on it, for a reason that stays with it. */
    public Opening takeOver(Ready share, SessionId session, WorkerName worker, String reason, IProgressMonitor monitor)
            throws StorageException, JournalException {
        leaveLost();
        Opening opening = share.sessions().takeOver(session, worker, reason);
        return admit(share, opening, Optional.empty(), worker, monitor);
    }

    /** A wish to have a session that somebody else packs. */
    public record Wish(SessionId session, WorkerName worker, Optional<String> request, Duration patience) {}

    /**
     * Stands in line until the session is ours, can only be had otherwise, or the patience is over.
     *
     * @param heard is told what every look showed, on this thread
     */
    public Turn await(Ready share, Wish wish, Consumer<Turn> heard, IProgressMonitor monitor)
            throws StorageException, JournalException {
        leaveLost();
        long begun = System.nanoTime();
        try (Waiting place = share.sessions().waitFor(wish.session(), wish.worker(), wish.request())) {
            Turn turn = place.look();
            while (true) {
                heard.accept(turn);
                boolean waits = turn instanceof Turn.Waits || turn instanceof Turn.Declined;
                if (turn instanceof Turn.Opened opened)
                    admit(share, new Opening.Opened(opened.session()), Optional.empty(), wish.worker(), monitor);
                if (monitor.isCanceled()) throw new OperationCanceledException();
                boolean over = wish.patience().compareTo(Duration.ofNanos(System.nanoTime() - begun)) <= 0;
                if (!waits || over) return turn;
                turn = next(place, turn);
            }
        }
    }

    /** A share that does not answer for a while costs nobody their place. */
    private static Turn next(Waiting place, Turn before) throws JournalException {
        try {
            return place.await(Waiting.PAUSE);
        } catch (StorageException e) {
            System.getLogger(SessionDoor.class.getName())
                    .log(System.Logger.Level.WARNING, "the share does not answer who waits", e);
            return before;
        }
    }

    /** What another station took lies on the desk only to be read; its spool is free for whoever opens it again. */
    private void leaveLost() {
        boolean lost = desk.state()
                .table()
                .filter(table -> table.session().saving().lost().isPresent())
                .isPresent();
        if (lost) leave();
    }

    private Opening admit(
            Ready share, Opening opening, Optional<ClientProfile> known, WorkerName worker, IProgressMonitor monitor)
            throws StorageException {
        if (!(opening instanceof Opening.Opened opened)) return opening;
        OpenSession session = opened.session();
        if (monitor.isCanceled()) {
            session.close(LEAVE_PATIENCE);
            throw new OperationCanceledException();
        }
        ClientProfile client = known.isPresent() ? known.get() : profile(share, session.client());
        share.profiles().rememberLastWorker(worker.id());
        desk.begin(new Table(session, client, listName(session)));
        return opening;
    }

    /** A session is packed also when its client's settings cannot be read: they decide nothing about what goes in a box. */
    private static ClientProfile profile(Ready share, ClientId id) {
        try {
            Optional<ClientProfile> profile = share.profiles().client(id);
            if (profile.isPresent()) return profile.get();
        } catch (StorageException | ProfileException e) {
            System.getLogger(SessionDoor.class.getName())
                    .log(System.Logger.Level.WARNING, "settings of client " + id + " are not used", e);
        }
        ClientProfile bare = ModelFactory.eINSTANCE.createClientProfile();
        bare.setClientId(id.value());
        bare.setClientName(id.value());
        return bare;
    }

    private static String listName(OpenSession session) {
        String name = session.list().getListName();
        return name == null || name.isBlank() ? session.id().folder().name() : name;
    }

    /**
     * Ends the session on the desk.
     *
     * @return what could not be done, though it is ended
     */
    public List<String> end() throws NotSaved {
        Table table = desk.state().table().orElseThrow();
        OpenSession.Ended came = table.session().end(END_PATIENCE);
        desk.clear(Optional.of(ended(table, came.report())));
        return came.undone();
    }

    /** Leaves the session on the desk to be restored by anybody. */
    public void leave() {
        desk.state().table().ifPresent(table -> {
            table.session().close(LEAVE_PATIENCE);
            desk.clear(Optional.empty());
        });
    }

    private static DeskState.Ended ended(Table table, Optional<String> report) {
        PackingState state = table.session().state();
        return new DeskState.Ended(
                table.client().getClientId(),
                table.listName(),
                state.completed().size(),
                state.skipped().size(),
                state.plan().orders().size(),
                state.packedUnits(),
                report);
    }
}
