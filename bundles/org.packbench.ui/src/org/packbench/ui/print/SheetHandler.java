package org.packbench.ui.print;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.packbench.core.label.Labels;
import org.packbench.core.lease.Station;
import org.packbench.ui.desk.Desk;
import org.packbench.ui.print.text.SheetTexts;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Work;

/** Writes the sheet of command barcodes, in the language of the window, and shows it in the system's viewer, which prints it. */
public final class SheetHandler extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String place = window.getService(Desk.class)
                .equipment()
                .station()
                .map(Station::pc)
                .orElse("");
        Shell shell = window.getShell();
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFileName("packbench-commands.pdf");
        dialog.setFilterExtensions(new String[] {"*.pdf"});
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null)
            window.getService(PrintQueue.class)
                    .labels()
                    .ifPresent(labels -> write(shell, labels, place, Path.of(file)));
        return null;
    }

    private static void write(Shell shell, Labels labels, String place, Path file) {
        SheetTexts texts = new SheetTexts(Locale.getDefault());
        Work.<Path>start(
                shell,
                Messages.sheetWindow,
                monitor -> Files.write(file, labels.pdf(texts.commands(place, LocalDateTime.now()))),
                result -> {
                    if (result instanceof Result.Failed<Path> failed)
                        MessageDialog.openError(shell, Messages.sheetWindow, failed.reason());
                    else Program.launch(file.toString());
                });
    }
}
