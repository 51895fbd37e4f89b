package org.packbench.ui.export;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.packbench.ui.export.text.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** Where an export was saved, and the ways there; takes no room before. */
final class SavedRow {
    private final Composite row;
    private final Label text;
    private List<Path> files = List.of();

    SavedRow(Composite parent, Theme theme) {
        row = Native.grid(parent, 4);
        Native.icon(row, theme, "check", 24, Role.GREEN);
        text = Native.wrapped(row, parent.getFont());
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(300, SWT.DEFAULT)
                .applyTo(text);
        Native.button(row, Messages.openFile, this::openFile);
        Native.button(row, Messages.openFolder, this::openFolder);
        show(false);
    }

    private void show(boolean there) {
        if (row.getLayoutData() instanceof GridData data) data.exclude = !there;
        row.setVisible(there);
        row.requestLayout();
    }

    /** @param wanted where it was to go: another name is told with its reason */
    void saved(List<Path> written, Path wanted) {
        files = List.copyOf(written);
        text.setText(words(written, wanted).replace("&", "&&"));
        show(true);
    }

    void nothing() {
        files = List.of();
        show(false);
    }

    static String words(List<Path> written, Path wanted) {
        Path first = written.getFirst();
        if (written.size() > 1) return NLS.bind(Messages.savedSeveral, written.size(), folder(first));
        return first.equals(wanted.toAbsolutePath())
                ? NLS.bind(Messages.saved, first)
                : NLS.bind(Messages.savedElsewhere, wanted.getFileName(), first);
    }

    private static String folder(Path file) {
        return String.valueOf(file.toAbsolutePath().getParent());
    }

    private void openFile() {
        if (!files.isEmpty()) Program.launch(files.getFirst().toString());
    }

    private void openFolder() {
        if (!files.isEmpty()) Program.launch(folder(files.getFirst()));
    }
}
