package org.packbench.ui.doctor;

import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.packbench.core.SessionId;
import org.packbench.core.doctor.Discovery;
import org.packbench.core.doctor.Finding;
import org.packbench.ui.commands.SessionDialogs;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.desk.ShareState;
import org.packbench.ui.doctor.text.Messages;
import org.packbench.ui.late.LateDialog;
import org.packbench.ui.look.CanvasView;
import org.packbench.ui.settings.ConfigFile;

/** Whether the share is fit to pack on, what lies on it that should not, and what helps. */
public final class DoctorView extends CanvasView<DoctorView.Parts> implements DoctorActions {
    /** The view's id. */
    public static final String ID = "org.packbench.ui.doctor";

    private static final String REFRESH = "org.packbench.ui.command.refresh";
    private static final String MEND_ALL = "org.packbench.ui.command.doctor.mend";
    private static final String COPY = "org.eclipse.ui.edit.copy";

    private @Nullable Practice practice;

    /** What is made anew when the theme changes. */
    record Parts(DoctorHead head, FindingsTable table, FindingCard card, Label keys) {}

    @Override
    public void createPartControl(Composite parent) {
        Desk desk = getSite().getService(Desk.class);
        var worker = new Practice(parent, desk, getSite().getService(ConfigFile.class), this::show);
        practice = worker;
        begin(parent, desk, worker::follow);
        on(REFRESH, this::examine);
        on(MEND_ALL, this::mendAll);
        on(COPY, this::copy);
        worker.follow();
    }

    /** Empty until the view is made. */
    private Optional<Practice> worker() {
        Practice made = practice;
        return made == null ? Optional.empty() : Optional.of(made);
    }

    @Override
    protected Parts build(Composite canvas) {
        var head = new DoctorHead(canvas, theme(), this);
        var table = new FindingsTable(canvas, theme(), this::show, this::helpChosen);
        var card = new FindingCard(canvas, theme(), this::helpChosen);
        Label keys = keysLine(canvas);
        table.table().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC) cancel();
        });
        return new Parts(head, table, card, keys);
    }

    @Override
    protected void show() {
        Parts shown = parts().orElse(null);
        Practice worker = practice;
        if (shown == null || worker == null) return;
        DoctorState state = worker.state();
        shown.head().show(state);
        shown.table().show(state.shown().map(Results::rows).orElse(List.of()));
        shown.card().show(shown.table().chosen(), state.busy());
        say(Messages.keysLine);
    }

    private void say(String words) {
        Parts shown = parts().orElse(null);
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
        if (MendDialog.asks(shell(), theme(), findings)) worker.mend(findings);
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
            new LateDialog(shell(), desk, share, theme(), Optional.of(session)).open();
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
