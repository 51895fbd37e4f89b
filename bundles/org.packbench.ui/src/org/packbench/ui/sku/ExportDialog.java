package org.packbench.ui.sku;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.packbench.core.ClientId;
import org.packbench.core.Sku;
import org.packbench.core.profile.SkuSheet;
import org.packbench.core.storage.TempNames;
import org.packbench.ui.look.HeadDialog;
import org.packbench.ui.preferences.Preference;
import org.packbench.ui.sku.text.Messages;
import org.packbench.ui.theme.Theme;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/** Asks where a mapping is to be written, and writes it there as a whole or not at all. */
final class ExportDialog extends HeadDialog {
    private final ClientId client;
    private final Map<String, Sku> mapping;
    private @Nullable FileRow file;

    /** @param mapping is not changed any more */
    ExportDialog(Shell parent, Theme theme, ClientId client, Map<String, Sku> mapping) {
        super(
                parent,
                theme,
                new Head(Messages.exportWindow, "export", Messages.exportTitle, Messages.exportText, 760, 0));
        this.client = client;
        this.mapping = mapping;
    }

    @Override
    protected void body(Composite area) {
        var row = new FileRow(area, SWT.SAVE, List.of("csv"), 0);
        file = row;
        String folder = Preference.LAST_FOLDER.get().orElse(System.getProperty("user.home", ""));
        row.field()
                .setText(Path.of(folder, "sku-mapping-" + client.value() + ".csv")
                        .toString());
        row.field().addListener(SWT.Modify, e -> check());
        row.field().setFocus();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.exportButton, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.cancel, false);
        check();
    }

    private Optional<Path> path() {
        FileRow row = file;
        return row == null ? Optional.empty() : row.path();
    }

    private void check() {
        Optional<Path> path = path();
        boolean there = path.filter(Files::exists).isPresent();
        setErrorMessage(null);
        setMessage(
                there ? Messages.exportThere : Messages.exportText,
                there ? IMessageProvider.WARNING : IMessageProvider.NONE);
        enable(IDialogConstants.OK_ID, path.isPresent());
    }

    @Override
    protected void okPressed() {
        path().ifPresent(target -> {
            enable(IDialogConstants.OK_ID, false);
            busy(true);
            Work.<Path>start(getShell(), Messages.workExport, monitor -> write(target), this::written);
        });
    }

    /** A file that was there stays until the new one is whole. */
    private Path write(Path target) throws IOException {
        Path whole = target.toAbsolutePath();
        Path temp = whole.resolveSibling(TempNames.of(String.valueOf(whole.getFileName())));
        try {
            Files.write(temp, SkuSheet.write(mapping));
            return Files.move(temp, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temp);
        }
    }

    private void written(Result<Path> result) {
        busy(false);
        switch (result) {
            case Result.Done<Path> done -> super.okPressed();
            case Result.Failed<Path> failed -> again(failed.reason());
            case Result.Cancelled<Path> cancelled -> again(Messages.cancelled);
        }
    }

    private void again(String reason) {
        setErrorMessage(reason);
        enable(IDialogConstants.OK_ID, true);
    }
}
