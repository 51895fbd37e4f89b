package org.packbench.ui.restore;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerName;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.session.Sessions.State;
import org.packbench.ui.Messages;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.look.HeadDialog;
import org.packbench.ui.look.Keys;
import org.packbench.ui.look.Native;
import org.packbench.ui.settings.AutoRefresh;
import org.packbench.ui.settings.ConfigFile;
import org.packbench.ui.text.Counted;
import org.packbench.ui.text.Times;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/**
 * Which session goes on. The list is read again as often as config.ini wants it, and when the person asks, but not while a
 * question is open: what the person is asked about must not change under the question.
 */
public final class RestoreDialog extends HeadDialog implements Reopening.Owner {
    private static final int TAKE_OVER_ID = IDialogConstants.CLIENT_ID + 1;
    private static final int ASK_ID = IDialogConstants.CLIENT_ID + 2;

    private final Desk desk;
    private final Ready share;
    private final AutoRefresh refresh;
    private final Optional<SessionId> first;
    private @Nullable RestoreForm form;
    private @Nullable Label age;
    private Optional<Restorable> shown = Optional.empty();
    private Instant asked = Instant.EPOCH;
    private boolean reading;
    /** Whether the error shown is that the list could not be read; a later reading takes only that one away. */
    private boolean unread;

    /** @param first the session that is to be chosen at the beginning */
    public RestoreDialog(Shell parent, Desk desk, Ready share, Theme theme, Optional<SessionId> first) {
        super(
                parent,
                theme,
                new Head(Messages.restoreWindow, "box", Messages.restoreTitle, Messages.restoreReading, 1000, 640));
        this.desk = desk;
        this.share = share;
        this.first = first;
        refresh = PlatformUI.getWorkbench().getService(ConfigFile.class).autoRefresh();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        Keys.on(shell, SWT.MOD1 | SWT.MOD2 | 'r', this::askFor);
    }

    @Override
    protected void body(Composite area) {
        form = new RestoreForm(area, theme(), this::chosen, this::restore);
        load();
        tick();
    }

    @Override
    protected Control createButtonBar(Composite parent) {
        var bar = new Composite(parent, SWT.NONE);
        bar.setLayout(new GridLayout(3, false));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Button again = Native.button(bar, Messages.restoreRefresh, this::reload);
        again.setImage(theme().icon("refresh", 18, Role.SECOND_INK));
        GridDataFactory.swtDefaults().indent(8, 0).applyTo(again);
        var label = new Label(bar, SWT.NONE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(label);
        age = label;
        super.createButtonBar(bar);
        return bar;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, ASK_ID, Messages.restoreAsk, false);
        createButton(parent, TAKE_OVER_ID, Messages.restoreTakeOver, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.restoreSelected, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        enable();
    }

    @Override
    protected void buttonPressed(int id) {
        switch (id) {
            case TAKE_OVER_ID, IDialogConstants.OK_ID -> restore();
            case ASK_ID -> askFor();
            default -> super.buttonPressed(id);
        }
    }

    /** A second press while the first is answered would only make both slower. */
    private void reload() {
        if (!busy() && !reading) load();
    }

    private void load() {
        asked = Instant.now();
        reading = true;
        Work.start(form().control(), Messages.workListSessions, monitor -> Restorable.load(desk, share), result -> {
            reading = false;
            // what was read while a question opened would change what the question is about
            if (busy()) return;
            switch (result) {
                case Result.Done<Restorable> done -> show(done.value());
                case Result.Failed<Restorable> failed -> unread(failed.reason());
                case Result.Cancelled<Restorable> cancelled -> unread(Messages.workCancelled);
            }
        });
    }

    private void unread(String reason) {
        unread = true;
        setErrorMessage(reason);
    }

    private void show(Restorable now) {
        boolean begin = shown.isEmpty();
        shown = Optional.of(now);
        if (unread) setErrorMessage(null);
        unread = false;
        form().show(now);
        if (begin) first.or(now::keptHere).ifPresent(form()::choose);
        if (begin) form().focus();
        chosen();
    }

    /** How many there are, and what is still to be chosen. */
    private String count() {
        String count = Counted.text(Messages.restoreCount, form().listed());
        return form().worker().isPresent() ? count : count + "  " + Messages.restoreWho;
    }

    private RestoreForm form() {
        RestoreForm created = form;
        if (created == null) throw new IllegalStateException("not created yet");
        return created;
    }

    /** Counts the age of what is shown, and reads again when it is time. */
    private void tick() {
        Label label = age;
        if (form().control().isDisposed()) return;
        shown.ifPresent(now -> {
            Duration old = Duration.between(now.seen(), Instant.now());
            String text = NLS.bind(Messages.refreshed, Times.ago(old));
            if (label != null) label.setText(busy() ? text + Messages.refreshPaused : text);
        });
        if (refresh.due(asked, Instant.now())) reload();
        form().control().getDisplay().timerExec(1000, this::tick);
    }

    private void chosen() {
        form().detail();
        if (!busy()) setMessage(count());
        enable();
    }

    /** A stale one is taken over, any other is restored; an active one answers with who has it. */
    private void enable() {
        Optional<State> state = form().chosen().map(Restorable::state);
        boolean able = !busy() && form().worker().isPresent();
        boolean stale = state.filter(s -> s == State.STALE).isPresent();
        enable(TAKE_OVER_ID, able && stale);
        enable(ASK_ID, able && state.filter(s -> s == State.ACTIVE).isPresent());
        enable(
                IDialogConstants.OK_ID,
                able && !stale && state.filter(s -> s != State.DAMAGED).isPresent());
        Button button = getButton(stale ? TAKE_OVER_ID : IDialogConstants.OK_ID);
        if (button != null) button.getShell().setDefaultButton(button);
    }

    private void restore() {
        Optional<Listed> session = form().chosen();
        Optional<WorkerName> worker = form().worker();
        if (busy() || session.isEmpty() || worker.isEmpty()) return;
        reopening().open(session.get().id(), worker.get());
    }

    private Reopening reopening() {
        return new Reopening(form().control(), desk, share, theme(), this);
    }

    /** Leads to waiting, asking and taking over without trying to open first. */
    private void askFor() {
        Optional<WorkerName> worker = form().worker();
        form().chosen()
                .filter(session -> !busy() && Restorable.state(session) == State.ACTIVE)
                .ifPresent(session -> session.observation()
                        .ifPresent(now -> worker.ifPresent(who -> reopening().ask(now, who))));
    }

    @Override
    public void opening() {
        busy(true);
        setErrorMessage(null);
        setMessage(Messages.restoreOpening);
    }

    @Override
    public void asking() {
        busy(true);
        setMessage(count());
    }

    @Override
    public void opened() {
        super.okPressed();
    }

    @Override
    public void again(@Nullable String reason) {
        busy(false);
        setErrorMessage(reason);
        setMessage(count());
        load();
    }

    /** A restore that runs is waited for: closing now would leave its session open behind nobody's back. */
    @Override
    protected void busy(boolean now) {
        super.busy(now);
        enable();
    }
}
