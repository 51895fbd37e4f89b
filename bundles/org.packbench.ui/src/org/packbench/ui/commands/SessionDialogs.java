package org.packbench.ui.commands;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;
import org.packbench.core.SessionId;
import org.packbench.core.lease.Observation;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.DeskState.Departed;
import org.packbench.ui.desk.SessionDoor;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.desk.Table;
import org.packbench.ui.late.LateDialog;
import org.packbench.ui.lists.ListsDialog;
import org.packbench.ui.lists.ListsWish;
import org.packbench.ui.look.Look;
import org.packbench.ui.look.OpenQuestion;
import org.packbench.ui.restore.HeldBy;
import org.packbench.ui.restore.HeldDialog;
import org.packbench.ui.restore.RestoreDialog;
import org.packbench.ui.restore.TakeOver;
import org.packbench.ui.start.StartDialog;
import org.packbench.ui.start.StartWish;
import org.packbench.ui.start.StartWizard;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/** The dialogs that lead into a session; what they open lies on the desk when they return. */
public record SessionDialogs(Shell parent, Desk desk, Look look) {

    /** Starts a session, or restores the open one that the person chose instead. */
    public void start(StartWish wish) {
        withFreeDesk(share -> startNow(share, wish));
    }

    private void startNow(Ready share, StartWish wish) {
        var wizard = new StartWizard(desk, share, look.theme(), wish);
        new StartDialog(parent, wizard, look.theme()).open();
        if (wizard.restoreInstead().isPresent()) restore(wizard.restoreInstead());
    }

    public void restore(Optional<SessionId> first) {
        withFreeDesk(share -> new RestoreDialog(parent, desk, share, look.theme(), first).open());
    }

    /**
     * Takes a session from whoever has it, in one dialog; one that nobody has any more is restored.
     *
     * @param then what is done after the dialog
     */
    public void takeOver(SessionId session, Runnable then) {
        withHolder(session, then, (share, now) -> takeOver(share, now));
    }

    /** Asks whoever has a session for it, in one dialog; one whose holder fell silent is taken over. */
    public void ask(SessionId session, Runnable then) {
        withHolder(session, then, (share, now) -> {
            if (now.state() != Observation.State.ACTIVE) takeOver(share, now);
            else ask(share, new HeldDialog.Case(Optional.empty(), HeldBy.of(now)));
        });
    }

    private void takeOver(Ready share, Observation now) {
        boolean silent = now.state() != Observation.State.ACTIVE;
        new TakeOver(parent, desk, share, look.theme(), HeldBy.of(now), silent).open();
    }

    private void ask(Ready share, HeldDialog.Case about) {
        new HeldDialog(parent, desk, share, look.theme(), about).open();
    }

    /** What the person is asked about is as it is now, not as the list showed it. */
    private void withHolder(SessionId session, Runnable then, BiConsumer<Ready, Observation> question) {
        withFreeDesk(share -> Work.start(
                parent, Messages.workListSessions, monitor -> share.sessions().find(session), found -> {
                    if (OpenQuestion.in(parent)) return; // asked twice, and read once more meanwhile
                    Optional<Observation> holder = held(found);
                    if (holder.isPresent()) question.accept(share, holder.get());
                    else new RestoreDialog(parent, desk, share, look.theme(), Optional.of(session)).open();
                    then.run();
                }));
    }

    /** Empty also where it could not be read: the list of sessions says why. */
    private static Optional<Observation> held(Result<Optional<Listed>> found) {
        return found instanceof Result.Done<Optional<Listed>> done
                ? done.value().flatMap(Listed::observation).filter(now -> switch (now.state()) {
                    case ACTIVE, STALE, OWN_CRASHED -> true;
                    case AVAILABLE, HERE, ENDED -> false;
                })
                : Optional.empty();
    }

    /** Opens a list that lies in the folder of a session. */
    public void lists(ListsWish wish) {
        withFreeDesk(share -> desk.catalogue()
                .ifPresent(catalogue -> new ListsDialog(parent, desk, share, catalogue, look.theme(), wish).open()));
    }

    /**
     * Asks for the session that another station took, or else for one that is chosen first. What was taken stays on the
     * desk, to be read, until the person really asks.
     */
    public void askRelease() {
        if (!(desk.state().share() instanceof Ready share)) return;
        Optional<Table> lost = desk.state()
                .table()
                .filter(table -> table.session().saving().lost().isPresent());
        if (lost.isEmpty()) restore(departed());
        else
            lost.map(Table::session)
                    .ifPresent(session -> session.saving()
                            .lost()
                            .map(taker -> new HeldDialog.Case(Optional.of(session.worker()), HeldBy.of(taker)))
                            .ifPresent(about -> ask(share, about)));
    }

    /** The session that was handed over or released here last. */
    public Optional<SessionId> departed() {
        return desk.state()
                .parting()
                .filter(Departed.class::isInstance)
                .map(Departed.class::cast)
                .map(Departed::session);
    }

    /** Shows late scans: of the session on the desk, else of any. */
    public void late() {
        if (!(desk.state().share() instanceof Ready share)) return;
        Optional<SessionId> first =
                desk.state().table().map(table -> table.session().id()).or(this::departed);
        new LateDialog(parent, desk, share, look.theme(), first).open();
    }

    /** A session that another station took lies on the desk only to be read; it is put away first. */
    private void withFreeDesk(Consumer<Ready> then) {
        if (!(desk.state().share() instanceof Ready share)) return;
        Optional<Table> table = desk.state().table();
        if (table.isEmpty()) then.accept(share);
        else if (table.get().session().saving().lost().isPresent())
            Work.start(parent, Messages.workLeave, monitor -> leave(), result -> then.accept(share));
    }

    private Boolean leave() {
        new SessionDoor(desk).leave();
        return Boolean.TRUE;
    }
}
