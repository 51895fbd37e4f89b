package org.packbench.ui.start;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.packbench.core.importer.Importer;
import org.packbench.core.importer.LeftOut;
import org.packbench.core.intake.Intake;
import org.packbench.ui.intake.text.Messages;
import org.packbench.ui.preferences.Preference;
import org.packbench.ui.work.Result;
import org.packbench.ui.work.Task;
import org.packbench.ui.work.Work;

/**
 * Saves the rows that were left out beside their list, where whoever mends it looks. A list of an inbox has no such place,
 * and some folders cannot be written: then the person says where.
 *
 * @param told what became of it
 */
record LeftOutSaving(Control page, Intake intake, Consumer<String> told) {
    void save(Reading reading) {
        LeftOut leftOut = reading.read().map(Importer.Result.Read::leftOut).orElse(LeftOut.NOTHING);
        if (leftOut.isEmpty()) return;
        if (!reading.picked().hasFolder()) ask(leftOut);
        else
            start(monitor -> LeftOutFile.saveBeside(intake, leftOut, reading.file()), result -> {
                tell(result);
                if (result instanceof Result.Failed<String>) ask(leftOut);
            });
    }

    private void ask(LeftOut leftOut) {
        var dialog = new FileDialog(page.getShell(), SWT.SAVE | SWT.SHEET);
        dialog.setText(Messages.saveTitle);
        dialog.setFilterExtensions(new String[] {"*.csv"});
        dialog.setFileName("rejected.csv");
        Preference.LAST_FOLDER.get().ifPresent(dialog::setFilterPath);
        String path = dialog.open();
        if (path != null) start(monitor -> LeftOutFile.save(intake, leftOut, Path.of(path)), this::tell);
    }

    private void start(Task<String> saving, Consumer<Result<String>> then) {
        Work.start(page, Messages.saveTitle, saving, then);
    }

    private void tell(Result<String> result) {
        switch (result) {
            case Result.Done<String> done -> told.accept(done.value());
            case Result.Failed<String> failed -> told.accept(failed.reason());
            case Result.Cancelled<String> cancelled -> {}
        }
    }
}
