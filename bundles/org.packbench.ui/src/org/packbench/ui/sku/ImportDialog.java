package org.packbench.ui.sku;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.packbench.core.Sku;
import org.packbench.core.importer.SourceException;
import org.packbench.core.importer.SourceException.Reason;
import org.packbench.core.importer.SourceName;
import org.packbench.core.profile.SkuChanges;
import org.packbench.core.profile.SkuImporter;
import org.packbench.ui.look.HeadDialog;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.sku.text.Messages;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/** Reads a product list, shows what it would change, and lets a person decide what contradicts. */
final class ImportDialog extends HeadDialog {
    private final SkuLists lists;
    private final Map<String, Sku> now;
    private @Nullable FileRow file;
    private @Nullable Label counts;
    private @Nullable Label advice;
    private @Nullable PlanTable table;
    private @Nullable Job reading;
    private Optional<ImportPlan> plan = Optional.empty();
    private String read = "";

    /** @param now the mapping as it is to be */
    ImportDialog(Shell parent, Theme theme, SkuLists lists, Map<String, Sku> now) {
        super(
                parent,
                theme,
                new Head(Messages.importWindow, "table", Messages.importTitle, Messages.importText, 1000, 640));
        this.lists = lists;
        this.now = now;
    }

    /** What is to be put; empty when the dialog was cancelled. */
    Optional<Map<String, Optional<Sku>>> ask() {
        return open() == OK ? plan.map(ImportPlan::wanted) : Optional.empty();
    }

    @Override
    protected void body(Composite area) {
        var row = new FileRow(area, SWT.OPEN, lists.extensions(), 1);
        file = row;
        Native.button(row.row(), Messages.importRead, this::readFile);
        // Enter reads what was typed; only what has been read goes on to the default button
        row.field().addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_RETURN && !row.field().getText().equals(read)) e.doit = false;
        });
        row.field().addListener(SWT.DefaultSelection, e -> readFile());
        Composite below = Native.grid(area, 1);
        ((GridLayout) below.getLayout()).marginWidth = 16;
        ((GridLayout) below.getLayout()).marginHeight = 4;
        GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
        counts = line(Native.heading(below, " "));
        table = new PlanTable(below, theme(), this::decide);
        advice = Wear.SECOND.on(line(Native.label(below, " ")));
        row.field().setFocus();
    }

    private static Label line(Label label) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.importApply, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
    }

    private void readFile() {
        FileRow row = file;
        if (row == null) return;
        read = row.field().getText();
        become(Optional.empty());
        Job before = reading;
        if (before != null) before.cancel();
        row.path()
                .ifPresentOrElse(
                        this::readFile,
                        () -> setErrorMessage(read.isBlank() ? null : NLS.bind(Messages.notAPath, read)));
    }

    private void readFile(Path source) {
        setErrorMessage(null);
        setMessage(NLS.bind(Messages.importReading, SourceName.of(source).file()), IMessageProvider.INFORMATION);
        String asked = read;
        reading = Work.<Optional<ImportPlan>>start(
                getShell(), Messages.workImport, monitor -> plan(source, monitor), result -> {
                    if (asked.equals(read)) shown(source, result);
                });
    }

    private Optional<ImportPlan> plan(Path source, IProgressMonitor monitor) throws IOException {
        if (!Files.exists(source))
            throw new SourceException(Reason.MISSING, SourceName.of(source).file(), null);
        Optional<SkuImporter> importer = lists.reader(source);
        if (importer.isEmpty()) return Optional.empty();
        return Optional.of(ImportPlan.of(importer.get().read(source, monitor), now));
    }

    private void shown(Path source, Result<Optional<ImportPlan>> result) {
        setMessage(Messages.importText, IMessageProvider.NONE);
        switch (result) {
            case Result.Done<Optional<ImportPlan>> done -> {
                become(done.value());
                if (done.value().isEmpty())
                    setErrorMessage(NLS.bind(
                            Messages.importNobody, SourceName.of(source).file()));
            }
            case Result.Failed<Optional<ImportPlan>> failed -> setErrorMessage(failed.reason());
            case Result.Cancelled<Optional<ImportPlan>> cancelled -> setErrorMessage(Messages.cancelled);
        }
        PlanTable rows = table;
        if (rows != null && plan.isPresent()) rows.table().setFocus();
    }

    private void decide(SkuChanges.Conflict conflict) {
        become(plan.map(each -> each.next(conflict)));
    }

    private void become(Optional<ImportPlan> next) {
        plan = next;
        PlanTable rows = table;
        if (rows != null) rows.show(next.map(ImportPlan::rows).orElse(List.of()));
        say(counts, next.map(ImportTexts::counts).orElse(""));
        say(advice, next.map(ImportTexts::advice).orElse(""));
        enable(
                IDialogConstants.OK_ID,
                next.filter(each -> !each.wanted().isEmpty()).isPresent());
    }

    private static void say(@Nullable Label label, String text) {
        if (label != null) label.setText(text);
    }

    @Override
    public boolean close() {
        Job running = reading;
        if (running != null) running.cancel();
        return super.close();
    }
}
