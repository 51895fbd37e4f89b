package org.packbench.ui.restore;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.lease.Observation;
import org.packbench.core.session.Sessions.Opening;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.SessionDoor;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/**
 * Opens a session that was begun before, from whichever dialog it was chosen in, and asks what its lock asks. What was
 * opened lies on the desk. Used in the user interface's thread.
 */
public final class Reopening {
    /** The dialog in which the session was chosen. */
    public interface Owner {
        /** It is being opened: nothing may close the dialog now. */
        void opening();

        /** A question is open: what the person is asked about must not change under the question. */
        void asking();

        /** The session lies on the desk. */
        void opened();

        /** It was not opened; null where the person knows why. */
        void again(@Nullable String reason);
    }

    private final Control part;
    private final Desk desk;
    private final Ready share;
    private final Theme theme;
    private final Owner owner;
    private final SessionDoor door;

    /** @param part of the dialog, whose end is the end of interest in what comes of it */
    public Reopening(Control part, Desk desk, Ready share, Theme theme, Owner owner) {
        this.part = part;
        this.desk = desk;
        this.share = share;
        this.theme = theme;
        this.owner = owner;
        door = new SessionDoor(desk);
    }

    /** Opens it; a silent one after a question, and one that somebody packs by waiting, asking or a reason. */
    public void open(SessionId session, WorkerName worker) {
        open(session, worker, false);
    }

    private void open(SessionId session, WorkerName worker, boolean takeOver) {
        owner.opening();
        Work.start(
                part,
                Messages.workRestore,
                monitor -> door.restore(share, session, worker, takeOver, monitor),
                result -> {
                    switch (result) {
                        case Result.Done<Opening> done -> opened(done.value(), session, worker);
                        case Result.Failed<Opening> failed -> owner.again(failed.reason());
                        case Result.Cancelled<Opening> cancelled -> owner.again(Messages.workCancelled);
                    }
                });
    }

    private void opened(Opening opening, SessionId session, WorkerName worker) {
        switch (opening) {
            case Opening.Opened opened -> owner.opened();
            case Opening.HeldByAnother held -> ask(held.holder(), worker);
            case Opening.Stale stale -> {
                owner.asking();
                if (TakeOverDialog.silent(shell(), theme, HeldBy.of(stale.holder()))) open(session, worker, true);
                else owner.again(null);
            }
            case Opening.Missing missing -> owner.again(NLS.bind(Messages.restoreMissing, session));
        }
    }

    /** Somebody has it: leads to waiting, asking and taking over. */
    public void ask(Observation now, WorkerName worker) {
        owner.asking();
        var about = new HeldDialog.Case(Optional.of(worker), HeldBy.of(now));
        if (new HeldDialog(shell(), desk, share, theme, about).open() == HeldDialog.OK) owner.opened();
        else owner.again(null);
    }

    private Shell shell() {
        return part.getShell();
    }
}
