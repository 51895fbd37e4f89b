package org.packbench.ui.late;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.packbench.core.SessionId;
import org.packbench.core.WorkerId;
import org.packbench.core.WorkerName;
import org.packbench.core.session.LateScan;
import org.packbench.ui.Messages;
import org.packbench.ui.look.Cells;
import org.packbench.ui.look.IconCell;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.restore.WorkerChoice;
import org.packbench.ui.text.Times;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** Which session, its late scans, and the reason for a decision. */
final class LateForm {
    private final Composite control;
    private final Combo session;
    private final TableViewer table;
    private final Text reason;
    private final WorkerChoice reviewer;
    private List<SessionId> sessions = List.of();
    private int listed;

    LateForm(Composite parent, Theme theme, Runnable otherSession, Runnable changed) {
        control = new Composite(parent, SWT.NONE);
        GridLayout layout = Native.layout(1);
        layout.marginWidth = 16;
        layout.marginHeight = 16;
        layout.verticalSpacing = 12;
        control.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
        Label words = Wear.SECOND.on(new Label(control, SWT.WRAP));
        words.setText(Messages.lateText);
        GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(words);
        Composite choice = Native.grid(control, 2);
        Native.quiet(choice, Messages.lateSession);
        session = new Combo(choice, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.swtDefaults().hint(420, SWT.DEFAULT).applyTo(session);
        session.addListener(SWT.Selection, e -> otherSession.run());
        table = table(theme);
        table.addSelectionChangedListener(e -> changed.run());
        Composite why = Native.grid(control, 4);
        Native.quiet(why, Messages.lateReason);
        reason = new Text(why, SWT.BORDER | SWT.SINGLE);
        reason.setTextLimit(200);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(reason);
        reason.addListener(SWT.Modify, e -> changed.run());
        reviewer = new WorkerChoice(why, Messages.lateReviewer, changed);
    }

    private TableViewer table(Theme theme) {
        TableViewer viewer = Native.table(control, theme, SWT.MULTI, 8);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Native.column(viewer, Messages.lateColumnTime, 13, 145, Cells.text(LateScan.class, s -> Times.second(s.at())));
        Native.column(viewer, Messages.columnPc, 9, 100, Cells.text(LateScan.class, LateScan::pc));
        Native.column(
                viewer,
                Messages.columnWorker,
                13,
                120,
                Cells.text(LateScan.class, s -> s.worker().toString()));
        Native.column(viewer, Messages.lateColumnCode, 13, 125, Cells.text(LateScan.class, LateTexts::code));
        Native.column(viewer, Messages.columnOrderShort, 8, 80, Cells.text(LateScan.class, LateTexts::order));
        Native.column(viewer, Messages.lateColumnOutcome, 10, 105, Cells.text(LateScan.class, LateTexts::outcome));
        Native.column(viewer, Messages.lateColumnWhy, 27, 190, Cells.text(LateScan.class, LateTexts::why));
        Native.column(
                viewer,
                Messages.lateColumnFits,
                10,
                110,
                new IconCell<>(LateScan.class, 7, theme, viewer.getTable().getFont(), LateForm::fits));
        return viewer;
    }

    private static IconCell.Shown fits(LateScan scan) {
        return scan.fits()
                ? new IconCell.Shown("check", Role.GREEN, LateTexts.fits(scan))
                : new IconCell.Shown("warning", Role.AMBER, LateTexts.fits(scan));
    }

    Composite control() {
        return control;
    }

    void sessions(List<SessionId> all, Optional<SessionId> first) {
        sessions = all;
        session.setItems(all.stream().map(SessionId::value).toArray(String[]::new));
        first.ifPresent(id -> session.select(all.indexOf(id)));
        table.getTable().setFocus();
    }

    Optional<SessionId> session() {
        int index = session.getSelectionIndex();
        return index < 0 || index >= sessions.size() ? Optional.empty() : Optional.of(sessions.get(index));
    }

    void workers(List<WorkerName> workers, Optional<WorkerId> last) {
        reviewer.show(workers, last);
    }

    /** Who decides. */
    Optional<WorkerName> reviewer() {
        return reviewer.worker();
    }

    /** Shows these, the first one chosen. */
    void show(List<LateScan> scans) {
        listed = scans.size();
        table.setInput(scans);
        if (!scans.isEmpty()) table.setSelection(new StructuredSelection(scans.getFirst()), true);
    }

    int listed() {
        return listed;
    }

    void selectAll() {
        if (table.getInput() instanceof List<?> rows) table.setSelection(new StructuredSelection(rows));
        table.getTable().setFocus();
    }

    List<LateScan> chosen() {
        IStructuredSelection selection = table.getStructuredSelection();
        return selection.stream().map(LateScan.class::cast).toList();
    }

    String reason() {
        return reason.getText().strip();
    }

    void clearReason() {
        reason.setText("");
    }
}
