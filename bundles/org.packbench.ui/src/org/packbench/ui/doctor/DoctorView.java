package org.packbench.ui.doctor;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.packbench.core.SessionId;
import org.packbench.core.doctor.Discovery;
import org.packbench.core.doctor.Finding;
import org.packbench.ui.commands.SessionDialogs;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState;
import org.packbench.ui.doctor.text.Messages;
import org.packbench.ui.late.LateDialog;
import org.packbench.ui.look.Look;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Watching;
import org.packbench.ui.look.Wear;
import org.packbench.ui.settings.ConfigFile;
import org.packbench.ui.theme.Face;

/** Whether the share is fit to pack on, what lies on it that should not, and what helps. */
public final class DoctorView extends ViewPart implements DoctorActions {
    /** The view's id. */
    public static final String ID = "org.packbench.ui.doctor";

    private static final String REFRESH = "org.packbench.ui.command.refresh";
    private static final String MEND_ALL = "org.packbench.ui.command.doctor.mend";
    private static final String COPY = "org.eclipse.ui.edit.copy";

    private @Nullable Practice practice;
    private @Nullable Parts parts;

    /** What is made anew when the theme changes. */
    private record Parts(Composite root, DoctorHead head, FindingsTable table, FindingCard card, Label keys) {}

    @Override
    public void createPartControl(Composite parent) {
        Desk desk = getSite().getService(Desk.class);
        var worker = new Practice(parent, desk, getSite().getService(ConfigFile.class), this::show);
        practice = worker;
        build(parent);
        Watching.desk(parent, desk, worker::follow);
        Watching.look(parent, look(), () -> {
            Parts old = parts;
            if (old != null) old.root().dispose();
            build(parent);
            parent.layout();
        });
        on(REFRESH, this::examine);
        on(MEND_ALL, this::mendAll);
        on(COPY, this::copy);
        worker.follow();
    }

    /** Means this by a command for as long as the view is in front. */
    private void on(String command, Runnable run) {
        getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public @Nullable Object execute(ExecutionEvent event) {
                run.run();
                return null;
            }
        });
    }

    private Look look() {
        return getSite().getService(Look.class);
    }

    /** Empty until the view is made. */
    private Optional<Practice> worker() {
        Practice made = practice;
        return made == null ? Optional.empty() : Optional.of(made);
    }

    private Optional<Parts> parts() {
        Parts made = parts;
        return made == null ? Optional.empty() : Optional.of(made);
    }

    private Shell shell() {
        return getSite().getShell();
    }

    private void build(Composite parent) {
        Composite root = Wear.CANVAS.on(new Composite(parent, SWT.NONE));
        GridLayout layout = Native.layout(1);
        layout.marginWidth = 24;
        layout.marginHeight = 20;
        layout.verticalSpacing = 14;
        root.setLayout(layout);
        var head = new DoctorHead(root, look().theme(), this);
        var table = new FindingsTable(root, look().theme(), this::show, this::helpChosen);
        var card = new FindingCard(root, look().theme(), this::helpChosen);
        Label keys = Wear.SECOND.on(new Label(root, SWT.WRAP));
        keys.setFont(look().theme().font(Face.REGULAR, 15));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(keys);
        table.table().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC) cancel();
        });
        parts = new Parts(root, head, table, card, keys);
        show();
    }

    private void show() {
        Parts shown = parts;
        Practice worker = practice;
        if (shown == null || worker == null) return;
        DoctorState state = worker.state();
        shown.head().show(state);
        shown.table().show(state.shown().map(Results::rows).orElse(List.of()));
        shown.card().show(shown.table().chosen(), state.busy());
        say(Messages.keysLine);
    }

    private void say(String words) {
        Parts shown = parts;
        if (shown != null && !shown.keys().getText().equals(words)) shown.keys().setText(words);
    }

    @Override
    public void examine() {
        worker().ifPresent(Practice::examine);
    }

    @Override
    public void cancel() {
        worker().ifPresent(Practice::cancel);
    }

    @Override
    public void mendAll() {
        worker().flatMap(worker -> worker.state().shown()).ifPresent(results -> mend(results.mendable()));
    }

    private void mend(List<Finding> findings) {
        Practice worker = practice;
        if (worker == null || findings.isEmpty() || worker.state().busy()) return;
        if (MendDialog.asks(shell(), look().theme(), findings)) worker.mend(findings);
    }

    private void helpChosen() {
        parts().flatMap(shown -> shown.table().chosen()).ifPresent(this::help);
    }

    @Override
    public void help(Row row) {
        switch (row.remedy()) {
            case MEND, LEFT -> mend(List.of(row.finding()));
            case RESTORE -> session(row).ifPresent(this::restore);
            case REVIEW -> session(row).ifPresent(this::review);
            case FINE, NOT_NEEDED, PERSON, MENDED -> {}
        }
    }

    private static Optional<SessionId> session(Row row) {
        return switch (row.finding()) {
            case Discovery.StaleLock lock -> Optional.of(lock.session());
            case Discovery.LateScans late -> Optional.of(late.session());
            default -> Optional.empty();
        };
    }

    private void restore(SessionId session) {
        new SessionDialogs(shell(), getSite().getService(Desk.class), look()).restore(Optional.of(session));
    }

    private void review(SessionId session) {
        Desk desk = getSite().getService(Desk.class);
        if (desk.state().share() instanceof ShareState.Ready share)
            new LateDialog(shell(), desk, share, look().theme(), Optional.of(session)).open();
    }

    @Override
    public void copy() {
        Practice worker = practice;
        if (worker == null) return;
        worker.state().shown().ifPresent(results -> {
            var clipboard = new Clipboard(shell().getDisplay());
            clipboard.setContents(new Object[] {results.text()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
            say(Messages.copied);
        });
    }

    @Override
    public void setFocus() {
        parts().ifPresent(shown -> shown.table().table().setFocus());
    }
}
