package org.packbench.ui.restore;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.session.Sessions.Opening;
import org.packbench.core.session.Waiting.Turn;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.SessionDoor;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.look.Keys;
import org.packbench.ui.look.Native;
import org.packbench.ui.restore.LockBody.Fact;
import org.packbench.ui.text.Times;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/**
 * Somebody packs the session: wait for it, ask for it, or, as an administrator with a reason, take it over. Closing leaves
 * the queue; what is opened lies on the desk when this closes with OK.
 */
public final class HeldDialog extends TrayDialog {
    private static final int WAIT_ID = IDialogConstants.CLIENT_ID + 1;
    private static final int ASK_ID = IDialogConstants.CLIENT_ID + 2;
    private static final int FORCE_ID = IDialogConstants.CLIENT_ID + 3;

    /**
     * Who wants a session, and who has it.
     *
     * @param worker empty where that is still to be chosen
     */
    public record Case(Optional<WorkerName> worker, HeldBy holder) {}

    private final Ready share;
    private final SessionDoor door;
    private final Theme theme;
    private final Case about;
    private final Display display;
    private @Nullable WaitForm form;
    private @Nullable Job waiting;
    private Instant until = Instant.EPOCH;

    public HeldDialog(Shell parent, Desk desk, Ready share, Theme theme, Case about) {
        super(parent);
        this.share = share;
        this.theme = theme;
        this.about = about;
        door = new SessionDoor(desk);
        display = parent.getDisplay();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.activeTitle);
        Keys.on(shell, SWT.MOD1 | SWT.MOD2 | 'r', this::ask);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        Composite body = LockBody.create(area, theme, "lock", Role.RED, Messages.activeTitle);
        Native.label(body, Messages.activeLead);
        LockBody.facts(
                body,
                List.of(
                        new Fact(Messages.heldSession, session().shown()),
                        new Fact(Messages.activeUser, about.holder().user()),
                        new Fact(Messages.activeComputer, about.holder().pc()),
                        new Fact(
                                Messages.activeStarted,
                                about.holder().since().map(Times::minute).orElse(Messages.none))));
        LockBody.wrapped(body, Messages.activeEnd, false);
        form = new WaitForm(body, theme, about.holder().user(), about.worker().isEmpty() ? this::chosen : null);
        form().who().ifPresent(who -> who.fill(share, Optional.empty(), form()::tell));
        return area;
    }

    /** Who is to have the session. */
    private Optional<WorkerName> worker() {
        return about.worker().or(() -> form().who().flatMap(WorkerChoice::worker));
    }

    private void chosen() {
        if (waiting == null) buttons(true, true, true);
    }

    private SessionId session() {
        return about.holder().session();
    }

    private WaitForm form() {
        WaitForm created = form;
        if (created == null) throw new IllegalStateException("not created yet");
        return created;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, FORCE_ID, Messages.heldForce, false);
        createButton(parent, ASK_ID, Messages.heldAsk, false);
        createButton(parent, WAIT_ID, Messages.heldWait, true).setFocus();
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.buttonClose, false);
        chosen();
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
            case WAIT_ID -> worker().ifPresent(who -> await(who, Optional.empty()));
            case ASK_ID -> ask();
            case FORCE_ID -> worker().ifPresent(this::force);
            default -> super.buttonPressed(id);
        }
    }

    /** Who waits already goes on waiting, and asks from now on. */
    private void ask() {
        if (!getButton(ASK_ID).isEnabled()) return;
        String text = form().request();
        if (!text.isEmpty()) worker().ifPresent(who -> await(who, Optional.of(text)));
    }

    private void await(WorkerName who, Optional<String> request) {
        leaveQueue();
        Duration patience = form().patience();
        until = Instant.now().plus(patience);
        form().begin(request.isPresent());
        buttons(false, request.isEmpty(), true);
        var wish = new SessionDoor.Wish(session(), who, request, patience);
        waiting = Work.<Turn>start(
                form().control(),
                Messages.workWait,
                monitor -> door.await(share, wish, turn -> later(turn), monitor),
                this::came);
        tick();
    }

    private void later(Turn turn) {
        if (!display.isDisposed())
            display.asyncExec(() -> {
                if (waiting != null && !form().control().isDisposed()) form().show(turn);
            });
    }

    private void tick() {
        if (waiting == null || form().control().isDisposed()) return;
        form().left(Duration.between(Instant.now(), until));
        display.timerExec(1000, this::tick);
    }

    private void came(Result<Turn> result) {
        // a wait that another took the place of has nothing to say
        if (result instanceof Result.Cancelled) return;
        waiting = null;
        buttons(true, true, true);
        switch (result) {
            case Result.Done<Turn> done -> came(done.value());
            case Result.Failed<Turn> failed -> form().tell(failed.reason());
            case Result.Cancelled<Turn> cancelled -> {}
        }
    }

    private void came(Turn turn) {
        switch (turn) {
            case Turn.Opened opened -> super.okPressed();
            case Turn.Waits waits -> form().tell(Messages.waitOver);
            case Turn.Declined declined ->
                form().tell(NLS.bind(Messages.waitDeclined, about.holder().user(), declined.word()));
            case Turn.Ended ended -> form().tell(Messages.waitEnded);
            case Turn.Stale stale -> {
                form().tell(Messages.waitStale);
                if (TakeOverDialog.silent(getShell(), theme, HeldBy.of(stale.holder())))
                    worker().ifPresent(who -> open(who, Optional.empty()));
            }
        }
    }

    private void force(WorkerName who) {
        TakeOverDialog.reason(getShell(), theme, about.holder()).ifPresent(reason -> {
            leaveQueue();
            open(who, Optional.of(reason));
        });
    }

    /** Takes the session, from one who may be at work for a reason. */
    private void open(WorkerName who, Optional<String> reason) {
        buttons(false, false, false);
        form().tell(Messages.restoreOpening);
        Work.<Opening>start(
                form().control(),
                Messages.workRestore,
                monitor -> reason.isPresent()
                        ? door.takeOver(share, session(), who, reason.get(), monitor)
                        : door.restore(share, session(), who, true, monitor),
                this::opened);
    }

    private void opened(Result<Opening> result) {
        buttons(true, true, true);
        switch (result) {
            case Result.Done<Opening> done -> {
                switch (done.value()) {
                    case Opening.Opened opened -> super.okPressed();
                    case Opening.HeldByAnother held ->
                        form().tell(NLS.bind(
                                Messages.takeOverMeanwhile,
                                HeldBy.of(held.holder()).user()));
                    case Opening.Stale stale -> form().tell(Messages.waitStale);
                    case Opening.Missing missing -> form().tell(NLS.bind(Messages.restoreMissing, session()));
                }
            }
            case Result.Failed<Opening> failed -> form().tell(failed.reason());
            case Result.Cancelled<Opening> cancelled -> form().tell(Messages.workCancelled);
        }
    }

    /** @param force also who waits may come to need it, but not while the session is being opened */
    private void buttons(boolean wait, boolean ask, boolean force) {
        boolean known = worker().isPresent();
        enable(WAIT_ID, known && wait);
        enable(ASK_ID, known && ask);
        enable(FORCE_ID, known && force);
    }

    private void enable(int id, boolean possible) {
        Button button = getButton(id);
        if (button != null && !button.isDisposed()) button.setEnabled(possible);
    }

    private void leaveQueue() {
        Job job = waiting;
        waiting = null;
        if (job != null) job.cancel();
    }

    @Override
    public boolean close() {
        leaveQueue();
        return super.close();
    }
}
