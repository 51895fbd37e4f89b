package org.packbench.ui.details;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.packbench.core.SessionId;
import org.packbench.core.session.Sessions.Listed;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.details.text.Messages;
import org.packbench.ui.look.Cells;
import org.packbench.ui.look.HeadDialog;
import org.packbench.ui.look.IconCell;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.ProgressCell;
import org.packbench.ui.look.SeenRows;
import org.packbench.ui.restore.Restorable;
import org.packbench.ui.text.Counted;
import org.packbench.ui.text.States;
import org.packbench.ui.text.Workers;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/** Which session's details are wanted, where no table of sessions is in front; the newest stand on top. */
public final class SessionChooser extends HeadDialog {
    private final Ready share;
    private @Nullable SeenRows<Listed> rows;
    private @Nullable Text find;
    private List<Listed> all = List.of();
    private Optional<SessionId> chosen = Optional.empty();

    public SessionChooser(Shell parent, Ready share, Theme theme) {
        super(
                parent,
                theme,
                new Head(Messages.chooseWindow, "details", Messages.chooseTitle, Messages.chooseText, 1000, 620));
        this.share = share;
    }

    /** The session that was chosen; empty when the dialog was cancelled. */
    public Optional<SessionId> ask() {
        return open() == OK ? chosen : Optional.empty();
    }

    @Override
    protected void body(Composite area) {
        Composite form = new Composite(area, SWT.NONE);
        GridLayout layout = Native.layout(1);
        layout.marginWidth = 16;
        layout.marginHeight = 16;
        form.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        Composite row = Native.grid(form, 2);
        Native.quiet(row, Messages.chooseFind);
        Text field = new Text(row, SWT.SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addListener(SWT.Modify, e -> show());
        find = field;
        SeenRows<Listed> table = new SeenRows<>(form, theme(), SWT.SINGLE, 8);
        columns(table);
        rows = table;
        field.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) table.table().setFocus();
        });
        Work.<List<Listed>>start(
                form, Messages.workList, monitor -> share.sessions().list(Optional.empty()), this::listed);
    }

    private void columns(SeenRows<Listed> table) {
        IconCell<Listed> state = new IconCell<>(
                Listed.class,
                0,
                theme(),
                Native.derived(table.table(), 0, SWT.BOLD),
                s -> new IconCell.Shown(States.icon(s.state()), States.role(s.state()), States.word(s.state())));
        Native.column(table.viewer(), org.packbench.ui.Messages.columnState, 13, 120, state);
        Native.column(
                table.viewer(),
                org.packbench.ui.Messages.columnClient,
                8,
                70,
                Cells.text(Listed.class, Listed::client));
        Native.column(
                table.viewer(),
                org.packbench.ui.Messages.columnSession,
                24,
                170,
                Cells.text(Listed.class, s -> s.id().shown()));
        Native.column(
                table.viewer(), org.packbench.ui.Messages.columnList, 20, 140, Cells.text(Listed.class, Listed::list));
        Native.column(
                table.viewer(),
                org.packbench.ui.Messages.columnWorker,
                15,
                120,
                Cells.text(Listed.class, SessionChooser::worker));
        Native.column(
                table.viewer(),
                org.packbench.ui.Messages.columnPacked,
                20,
                190,
                new ProgressCell<>(Listed.class, 5, theme(), Restorable::progress));
        table.table().addListener(SWT.Selection, e -> enable(IDialogConstants.OK_ID, chosen(table)));
        table.table().addListener(SWT.DefaultSelection, e -> okPressed());
        table.begin();
    }

    private static String worker(Listed session) {
        return Workers.shown(session.worker(), session.holder().map(holder -> holder.pc()));
    }

    private static boolean chosen(SeenRows<Listed> table) {
        return table.chosen().isPresent();
    }

    private void listed(Result<List<Listed>> result) {
        switch (result) {
            case Result.Done<List<Listed>> done -> {
                all = done.value().stream()
                        .sorted(Comparator.comparing((Listed s) -> s.id().shown())
                                .reversed())
                        .toList();
                show();
            }
            case Result.Failed<List<Listed>> failed -> setErrorMessage(failed.reason());
            case Result.Cancelled<List<Listed>> cancelled -> setErrorMessage(Messages.cancelled);
        }
    }

    private void show() {
        SeenRows<Listed> table = rows;
        Text field = find;
        if (table == null || field == null) return;
        String typed = field.getText().strip().toLowerCase(Locale.getDefault());
        List<Listed> found = all.stream().filter(s -> has(s, typed)).toList();
        table.show(found);
        if (!found.isEmpty()) table.choose(0);
        setMessage(Counted.text(Messages.chooseCount, found.size()));
        enable(IDialogConstants.OK_ID, !found.isEmpty());
    }

    private static boolean has(Listed session, String typed) {
        return Stream.of(session.id().value(), session.list(), session.client(), worker(session))
                .anyMatch(text -> text.toLowerCase(Locale.getDefault()).contains(typed));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.chooseOpen, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        enable(IDialogConstants.OK_ID, !all.isEmpty());
    }

    @Override
    protected void okPressed() {
        SeenRows<Listed> table = rows;
        chosen = table == null ? Optional.empty() : table.chosen().map(Listed::id);
        if (chosen.isPresent()) super.okPressed();
    }
}
