package org.packbench.ui.restore;

import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.packbench.core.WorkerName;
import org.packbench.core.session.Sessions.Opening;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.SessionDoor;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.look.Native;
import org.packbench.ui.restore.TakeOverForm.Question;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/**
 * Takes a session from its holder, in one dialog: who goes on, what its lock asks, and what came of it. Anything but a clear
 * yes is no; what is opened lies on the desk when this closes with OK. While it is being opened nothing closes this.
 */
public final class TakeOver extends TrayDialog {
    private final Ready share;
    private final SessionDoor door;
    private final Theme theme;
    private Question question;
    private @Nullable Parts parts;
    private boolean busy;

    private record Parts(Composite area, TakeOverForm form, WorkerChoice who, Label told) {}

    /** @param silent whether its lock is stale */
    public TakeOver(Shell parent, Desk desk, Ready share, Theme theme, HeldBy holder, boolean silent) {
        super(parent);
        this.share = share;
        this.theme = theme;
        door = new SessionDoor(desk);
        question = new Question(holder, silent);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(question.title());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        build(area, Optional.empty());
        return area;
    }

    private void build(Composite area, Optional<WorkerName> goesOn) {
        var form = new TakeOverForm(area, theme, question, this::enable);
        var who = new WorkerChoice(Native.grid(form.body(), 2), this::chosen);
        var made = new Parts(area, form, who, LockBody.wrapped(form.body(), "", true));
        room(made.told());
        parts = made;
        who.fill(share, goesOn, this::tell);
    }

    /** Whoever is not known is asked for first. */
    private void chosen() {
        Parts made = parts;
        if (made != null && made.form().answered() && made.who().worker().isEmpty())
            made.who().focus();
        enable();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, question.yes(), false);
        Button no = createButton(parent, IDialogConstants.CANCEL_ID, Messages.staleNo, true);
        if (question.silent()) no.setFocus();
        enable();
    }

    private void enable() {
        Button yes = getButton(IDialogConstants.OK_ID);
        Parts made = parts;
        if (yes == null || made == null) return;
        yes.setEnabled(!busy && made.form().answered() && made.who().worker().isPresent());
        getButton(IDialogConstants.CANCEL_ID).setEnabled(!busy);
    }

    private void tell(String words) {
        Parts made = parts;
        if (made == null) return;
        made.told().setText(words);
        room(made.told());
        Shell shell = getShell();
        shell.layout(true, true);
        shell.setSize(shell.computeSize(shell.getClientArea().width, SWT.DEFAULT));
    }

    /** Nothing to tell takes no room. */
    private static void room(Label told) {
        ((GridData) told.getLayoutData()).exclude = told.getText().isEmpty();
        told.setVisible(!told.getText().isEmpty());
    }

    @Override
    protected void okPressed() {
        Parts made = parts;
        Optional<WorkerName> who = made == null ? Optional.empty() : made.who().worker();
        if (made == null || who.isEmpty() || busy || !made.form().answered()) return;
        Question asked = question;
        String reason = made.form().reason();
        busy = true;
        enable();
        tell(Messages.restoreOpening);
        Work.<Opening>start(
                made.area(),
                Messages.workRestore,
                monitor -> asked.silent()
                        ? door.restore(share, asked.holder().session(), who.get(), true, monitor)
                        : door.takeOver(share, asked.holder().session(), who.get(), reason, monitor),
                this::came);
    }

    private void came(Result<Opening> result) {
        busy = false;
        enable();
        switch (result) {
            case Result.Done<Opening> done -> came(done.value());
            case Result.Failed<Opening> failed -> tell(failed.reason());
            case Result.Cancelled<Opening> cancelled -> tell(Messages.workCancelled);
        }
    }

    private void came(Opening opening) {
        switch (opening) {
            case Opening.Opened opened -> super.okPressed();
            case Opening.HeldByAnother held -> askAnew(new Question(HeldBy.of(held.holder()), false));
            case Opening.Stale stale -> askAnew(new Question(HeldBy.of(stale.holder()), true));
            case Opening.Missing missing ->
                tell(NLS.bind(
                        Messages.restoreMissing, question.holder().session().shown()));
        }
    }

    /** Somebody has it by now, or has come back to life: a yes to the old question is none to this one. */
    private void askAnew(Question now) {
        Parts before = parts;
        if (before == null) return;
        question = now;
        Optional<WorkerName> goesOn = before.who().worker();
        for (Control child : before.area().getChildren()) child.dispose();
        build(before.area(), goesOn);
        getShell().setText(now.title());
        getButton(IDialogConstants.OK_ID).setText(now.yes());
        enable();
        tell(NLS.bind(Messages.takeOverMeanwhile, now.holder().user()));
    }

    @Override
    protected void cancelPressed() {
        if (!busy) super.cancelPressed();
    }

    @Override
    protected void handleShellCloseEvent() {
        if (!busy) super.handleShellCloseEvent();
    }
}
