package org.packbench.ui.commands;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;
import org.packbench.core.SessionId;
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
import org.packbench.ui.restore.HeldDialog;
import org.packbench.ui.restore.RestoreDialog;
import org.packbench.ui.start.StartDialog;
import org.packbench.ui.start.StartWish;
import org.packbench.ui.start.StartWizard;
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
                            .map(taker -> new HeldDialog.Case(session.id(), session.worker(), taker))
                            .ifPresent(about -> new HeldDialog(parent, desk, share, look.theme(), about).open()));
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
