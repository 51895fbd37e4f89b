package org.packbench.ui.restore;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.packbench.core.SessionId;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.core.session.Sessions.State;
import org.packbench.ui.Messages;
import org.packbench.ui.look.Cells;
import org.packbench.ui.look.IconCell;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.ProgressCell;
import org.packbench.ui.text.States;
import org.packbench.ui.theme.Theme;

/** Unfinished sessions, each with its state as shape, colour and word. */
final class SessionTable {
    /** The shape before a state's word, and the gaps. */
    private static final int SHAPE = 36;

    private final TableViewer viewer;

    SessionTable(Composite parent, Theme theme, Runnable changed, Runnable opened) {
        viewer = Native.table(parent, theme, SWT.SINGLE, 6);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Font bold = Native.derived(viewer.getTable(), 0, SWT.BOLD);
        Native.column(
                viewer,
                Messages.columnState,
                11,
                states(viewer.getTable(), bold),
                new IconCell<>(Listed.class, 0, theme, bold, SessionTable::state));
        Native.column(viewer, Messages.columnClient, 6, 60, Cells.text(Listed.class, Listed::client));
        Native.column(viewer, Messages.columnSession, 17, 145, Cells.text(Listed.class, s -> s.id().shown()));
        Native.column(viewer, Messages.columnList, 16, 112, Cells.text(Listed.class, Listed::list));
        Native.column(viewer, Messages.columnWorker, 14, 120, Cells.text(Listed.class, Restorable::worker));
        Native.column(viewer, Messages.columnPc, 10, 76, Cells.text(Listed.class, Restorable::pc));
        Native.column(viewer, Messages.columnHeartbeat, 9, 80, Cells.text(Listed.class, Restorable::heartbeat));
        Native.column(
                viewer,
                Messages.columnPacked,
                23,
                212,
                new ProgressCell<>(Listed.class, 7, theme, Restorable::progress));
        viewer.addSelectionChangedListener(e -> changed.run());
        viewer.addDoubleClickListener(e -> opened.run());
    }

    /** What the longest word of a state takes beside its shape; they differ in length by language. */
    private static int states(Table table, Font bold) {
        GC gc = new GC(table);
        gc.setFont(bold);
        int widest = 0;
        for (State state : List.of(State.AVAILABLE, State.PAUSED, State.ACTIVE, State.STALE, State.DAMAGED))
            widest = Math.max(widest, gc.textExtent(States.word(state)).x);
        gc.dispose();
        return widest + SHAPE;
    }

    /** Shows these; what was chosen stays chosen if it is still there. */
    void show(List<Listed> sessions) {
        Optional<SessionId> before = chosen().map(Listed::id);
        viewer.setInput(sessions);
        before.ifPresent(this::choose);
    }

    void choose(SessionId session) {
        if (viewer.getInput() instanceof List<?> rows)
            rows.stream()
                    .map(Listed.class::cast)
                    .filter(s -> s.id().equals(session))
                    .findFirst()
                    .ifPresent(s -> viewer.setSelection(new StructuredSelection(s), true));
    }

    void focus() {
        viewer.getTable().setFocus();
        if (viewer.getTable().getItemCount() > 0 && chosen().isEmpty())
            viewer.getTable().select(0);
    }

    Optional<Listed> chosen() {
        return Optional.ofNullable((Listed) viewer.getStructuredSelection().getFirstElement());
    }

    private static IconCell.Shown state(Listed session) {
        State state = Restorable.state(session);
        return new IconCell.Shown(States.icon(state), States.role(state), States.word(state));
    }
}
