package org.packbench.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.packbench.core.export.ExportTable;
import org.packbench.core.export.Exporter;
import org.packbench.ui.export.text.Messages;
import org.packbench.ui.look.HeadDialog;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.ProgressRow;
import org.packbench.ui.preferences.Preference;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.work.Result;

/** Asks for rows, format and file, writes them in a job that can be stopped, and says where they are. */
final class ExportDialog extends HeadDialog {
    private static final int MARGIN = 16;

    private final ExportRequest request;
    private final List<Exporter> exporters;
    private @Nullable Parts parts;

    private record Parts(ExportForm form, ProgressRow progress, SavedRow saved) {}

    ExportDialog(Shell parent, Theme theme, ExportRequest request, List<Exporter> exporters) {
        super(
                parent,
                theme,
                new Head(Messages.window, "export", NLS.bind(Messages.title, request.name()), Messages.text, 720, 0));
        this.request = request;
        this.exporters = exporters;
    }

    @Override
    protected void body(Composite area) {
        Composite body = Native.grid(area, 2);
        GridLayout layout = (GridLayout) body.getLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.horizontalSpacing = MARGIN;
        layout.verticalSpacing = MARGIN;
        ExportForm form = new ExportForm(body, request, exporters, this::check);
        Composite below = Native.grid(area, 1);
        GridLayout margins = (GridLayout) below.getLayout();
        margins.marginWidth = MARGIN;
        parts = new Parts(form, new ProgressRow(below, Messages.stop), new SavedRow(below, theme()));
        form.field().setFocus();
        form.field().selectAll();
    }

    private Parts parts() {
        Parts made = parts;
        if (made == null) throw new IllegalStateException("not created yet");
        return made;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.export, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.close, false);
        check();
    }

    private void check() {
        if (busy()) return;
        ExportForm form = parts().form();
        Optional<Path> path = form.path();
        Optional<String> obstacle = obstacle(form, path);
        setErrorMessage(obstacle.orElse(null));
        Optional<Path> there =
                form.exporter().flatMap(exporter -> path.flatMap(target -> form.taken(exporter, target)));
        setMessage(
                there.map(file -> NLS.bind(Messages.there, file.getFileName())).orElseGet(() -> note(form)),
                there.isPresent() ? IMessageProvider.WARNING : IMessageProvider.NONE);
        enable(IDialogConstants.OK_ID, obstacle.isEmpty());
    }

    private Optional<String> obstacle(ExportForm form, Optional<Path> path) {
        if (exporters.isEmpty()) return Optional.of(Messages.noFormat);
        if (form.tables().isEmpty()) return Optional.of(Messages.nothing);
        return path.isEmpty() ? Optional.of(Messages.noFile) : Optional.empty();
    }

    private static String note(ExportForm form) {
        boolean apart = form.tables().size() > 1
                && form.exporter().filter(each -> !each.several()).isPresent();
        return apart ? Messages.apart : Messages.text;
    }

    @Override
    protected void okPressed() {
        ExportForm form = parts().form();
        form.exporter().ifPresent(exporter -> form.path().ifPresent(path -> write(exporter, form.tables(), path)));
    }

    private void write(Exporter exporter, List<ExportTable> tables, Path target) {
        remember(exporter, target);
        enable(IDialogConstants.OK_ID, false);
        busy(true);
        parts().saved().nothing();
        setErrorMessage(null);
        setMessage(Messages.text);
        parts().progress()
                .<List<Path>>start(
                        NLS.bind(Messages.work, request.name()),
                        monitor -> exporter.write(tables, target, monitor),
                        result -> written(result, target));
    }

    private static void remember(Exporter exporter, Path target) {
        Preference.EXPORT_FORMAT.set(exporter.extension());
        Path folder = target.toAbsolutePath().getParent();
        if (folder != null) Preference.EXPORT_FOLDER.set(folder.toString());
    }

    private void written(Result<List<Path>> result, Path target) {
        busy(false);
        check();
        switch (result) {
            case Result.Done<List<Path>> done -> {
                setMessage(Messages.text);
                parts().saved().saved(done.value(), target);
                fit();
            }
            case Result.Failed<List<Path>> failed -> setErrorMessage(failed.reason());
            case Result.Cancelled<List<Path>> cancelled -> setMessage(Messages.cancelled, IMessageProvider.INFORMATION);
        }
    }

    /** Room for what there is to say now. */
    private void fit() {
        Shell shell = getShell();
        int wanted = shell.computeSize(shell.getSize().x, SWT.DEFAULT, true).y;
        if (wanted > shell.getSize().y) shell.setSize(shell.getSize().x, wanted);
    }

    @Override
    protected void cancelPressed() {
        if (busy()) parts().progress().stop();
        else super.cancelPressed();
    }
}
