package org.packbench.ui.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.packbench.core.WorkerName;
import org.packbench.core.index.SessionArchive;
import org.packbench.core.index.SessionArchive.Archiving;
import org.packbench.core.journal.JournalException;
import org.packbench.core.storage.StorageException;
import org.packbench.ui.browser.text.Messages;
import org.packbench.ui.desk.ShareState.Ready;
import org.packbench.ui.look.HeadDialog;
import org.packbench.ui.look.Native;
import org.packbench.ui.restore.WorkerChoice;
import org.packbench.ui.text.Counted;
import org.packbench.ui.text.States;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/** Asks once, with a reason, whether sessions are put away; anything but a clear yes is no. */
final class ArchiveDialog extends HeadDialog {
    private final Ready share;
    private final SessionArchive archive;
    private final List<Row.Session> sessions;
    private @Nullable Composite body;
    private @Nullable WorkerChoice worker;
    private String reason = "";

    ArchiveDialog(Shell parent, Theme theme, Ready share, SessionArchive archive, List<Row.Session> sessions) {
        super(
                parent,
                theme,
                new Head(
                        Messages.archiveWindow,
                        "archive",
                        Counted.text(Messages.archiveTitle, sessions.size()),
                        Messages.archiveText,
                        720,
                        300));
        this.share = share;
        this.archive = archive;
        this.sessions = List.copyOf(sessions);
    }

    @Override
    protected void body(Composite area) {
        Composite grid = Native.grid(area, 2);
        body = grid;
        GridLayout layout = (GridLayout) grid.getLayout();
        layout.marginWidth = layout.marginHeight = 16;
        layout.verticalSpacing = 12;
        Native.quiet(grid, Messages.archiveReason);
        var field = new Text(grid, SWT.BORDER | SWT.SINGLE);
        field.setTextLimit(200);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addListener(SWT.Modify, e -> {
            reason = field.getText().strip();
            enable();
        });
        var choice = new WorkerChoice(grid, Messages.archiveBy, this::enable);
        worker = choice;
        long unfinished = sessions.stream()
                .filter(row -> States.unfinished(row.entry().state()))
                .count();
        int late = sessions.stream().mapToInt(row -> row.entry().late()).sum();
        var told = new ArrayList<String>();
        if (unfinished > 0) told.add(Counted.text(Messages.archiveLeft, (int) unfinished));
        if (late > 0) told.add(Counted.text(Messages.archiveLate, late));
        if (!told.isEmpty()) setMessage(String.join("\n", told));
        field.setFocus();
        choice.fill(share, Optional.empty(), this::setErrorMessage);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.archiveYes, false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.archiveNo, true);
        enable();
    }

    private void enable() {
        enable(IDialogConstants.OK_ID, !busy() && !reason.isEmpty() && who().isPresent());
    }

    private Optional<WorkerName> who() {
        WorkerChoice choice = worker;
        return choice == null ? Optional.empty() : choice.worker();
    }

    @Override
    protected void okPressed() {
        Composite grid = body;
        if (grid == null || busy() || reason.isEmpty()) return;
        who().ifPresent(by -> {
            busy(true);
            enable();
            Work.<List<String>>start(grid, Messages.workArchive, monitor -> archive(by, monitor), this::archived);
        });
    }

    /** @return what could not be archived, and why */
    private List<String> archive(WorkerName by, IProgressMonitor monitor) throws StorageException, JournalException {
        SubMonitor progress = SubMonitor.convert(monitor, sessions.size());
        var left = new ArrayList<String>();
        for (Row.Session session : sessions) {
            switch (archive.archive(session.id(), by, reason)) {
                case Archiving.Archived archived -> {}
                case Archiving.Held held -> left.add(NLS.bind(Messages.archiveHeld, session.name()));
                case Archiving.Missing missing -> left.add(NLS.bind(Messages.archiveMissing, session.name()));
            }
            progress.split(1);
        }
        return left;
    }

    private void archived(Result<List<String>> result) {
        busy(false);
        enable();
        switch (result) {
            case Result.Done<List<String>> done -> {
                if (done.value().isEmpty()) super.okPressed();
                else setErrorMessage(String.join("\n", done.value()));
            }
            case Result.Failed<List<String>> failed -> setErrorMessage(failed.reason());
            case Result.Cancelled<List<String>> cancelled -> setErrorMessage(org.packbench.ui.Messages.workCancelled);
        }
    }
}
