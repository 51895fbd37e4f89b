package org.packbench.ui.sku;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.packbench.ui.look.Native;
import org.packbench.ui.preferences.Preference;
import org.packbench.ui.sku.text.Messages;

/** A file's name, typed or chosen; dialogs begin in the folder of the last one. */
final class FileRow {
    private final Text file;

    /**
     * @param style {@link SWT#OPEN} or {@link SWT#SAVE}
     * @param extensions without the dot
     */
    FileRow(Composite parent, int style, Iterable<String> extensions, int more) {
        Composite row = Native.grid(parent, 3 + more);
        ((GridLayout) row.getLayout()).marginWidth = 16;
        ((GridLayout) row.getLayout()).marginHeight = 12;
        Native.quiet(row, Messages.file);
        file = new Text(row, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(file);
        String wild = "*." + String.join(";*.", extensions);
        Native.button(row, Messages.browse, () -> browse(style, wild));
    }

    Composite row() {
        return file.getParent();
    }

    Text field() {
        return file;
    }

    private void browse(int style, String wild) {
        var dialog = new FileDialog(file.getShell(), style);
        Preference.LAST_FOLDER.get().ifPresent(dialog::setFilterPath);
        dialog.setFilterExtensions(new String[] {wild, "*.*"});
        path().map(Path::getFileName).ifPresent(name -> dialog.setFileName(name.toString()));
        String chosen = dialog.open();
        if (chosen == null) return;
        file.setText(chosen);
        Path folder = Path.of(chosen).getParent();
        if (folder != null) Preference.LAST_FOLDER.set(folder.toString());
    }

    /** What is typed, if it can be a file's name. */
    Optional<Path> path() {
        return path(file.getText());
    }

    private static Optional<Path> path(String typed) {
        // what Explorer copies as a path has quotes around it
        String stripped = typed.strip().replaceAll("^\"(.*)\"$", "$1");
        try {
            return stripped.isEmpty() ? Optional.empty() : Optional.of(Path.of(stripped));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
