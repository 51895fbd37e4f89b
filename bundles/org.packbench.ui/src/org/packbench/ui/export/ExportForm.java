package org.packbench.ui.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.packbench.core.export.ExportTable;
import org.packbench.core.export.Exporter;
import org.packbench.ui.export.Exportable.Rows;
import org.packbench.ui.export.text.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.preferences.Preference;

/** Which rows, in which format, to which file; what was chosen last is proposed. */
final class ExportForm {
    private record Choice<T>(T value, Button button) {}

    private final ExportRequest request;
    private final Runnable changed;
    private final List<Choice<Exporter>> formats = new ArrayList<>();
    private final List<Choice<Rows>> rows = new ArrayList<>();
    private final Text file;
    private Path proposed = Path.of("");

    ExportForm(Composite area, ExportRequest request, List<Exporter> exporters, Runnable changed) {
        this.request = request;
        this.changed = changed;
        name(area, Messages.rows);
        Composite which = Native.grid(area, 1);
        request.choices().keySet().forEach(each -> rows.add(choice(which, each, text(each))));
        name(area, Messages.format);
        Composite kinds = Native.grid(area, 1);
        exporters.forEach(each -> formats.add(choice(kinds, each, text(each))));
        Label label = Native.quiet(area, Messages.file);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(label);
        Composite row = Native.grid(area, 2);
        file = new Text(row, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(file);
        Native.button(row, Messages.browse, this::browse);
        first();
        file.addListener(SWT.Modify, e -> changed.run());
    }

    private static void name(Composite area, String text) {
        GridDataFactory.swtDefaults().align(SWT.END, SWT.BEGINNING).applyTo(Native.quiet(area, text));
    }

    private <T> Choice<T> choice(Composite parent, T value, String text) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(text);
        button.addListener(SWT.Selection, e -> {
            if (button.getSelection()) chosen();
        });
        return new Choice<>(value, button);
    }

    private String text(Rows each) {
        String words = switch (each) {
            case SHOWN -> Messages.rowsShown;
            case SELECTED -> Messages.rowsSelected;
            case ALL -> Messages.rowsAll;
        };
        return NLS.bind(words, request.count(each));
    }

    private static String text(Exporter exporter) {
        return switch (exporter.extension()) {
            case "xlsx" -> Messages.formatXlsx;
            case "csv" -> Messages.formatCsv;
            case "pdf" -> Messages.formatPdf;
            case "json" -> Messages.formatJson;
            default -> NLS.bind(Messages.formatOther, exporter.extension());
        };
    }

    private void first() {
        if (!rows.isEmpty()) rows.getFirst().button().setSelection(true);
        if (formats.isEmpty()) return;
        String last = Preference.EXPORT_FORMAT.get().orElse("");
        Choice<Exporter> wanted = formats.stream()
                .filter(each -> each.value().extension().equals(last))
                .findFirst()
                .orElse(formats.getFirst());
        wanted.button().setSelection(true);
        propose(wanted.value());
    }

    /** A name that no file has yet, so that the day's second export does not replace the first. */
    private void propose(Exporter exporter) {
        String folder = Preference.EXPORT_FOLDER.get().orElse(System.getProperty("user.home", ""));
        Path wanted = ExportRequest.proposed(folder, request.name(), LocalDate.now(), exporter.extension());
        proposed = ExportRequest.free(wanted, path -> taken(exporter, path).isPresent());
        file.setText(proposed.toString());
    }

    /** The first file that writing there would replace. */
    Optional<Path> taken(Exporter exporter, Path target) {
        List<Path> written = exporter.targets(tables(), target);
        return written.stream().filter(Files::exists).findFirst();
    }

    private void chosen() {
        List<String> known =
                formats.stream().map(each -> each.value().extension()).toList();
        exporter().ifPresent(now -> {
            if (file.getText().equals(proposed.toString())) {
                propose(now);
                return;
            }
            String renamed = ExportRequest.renamed(file.getText(), known, now.extension());
            if (!renamed.equals(file.getText())) file.setText(renamed);
        });
        changed.run();
    }

    private void browse() {
        var dialog = new FileDialog(file.getShell(), SWT.SAVE);
        path().ifPresent(now -> {
            dialog.setFilterPath(String.valueOf(now.toAbsolutePath().getParent()));
            dialog.setFileName(String.valueOf(now.getFileName()));
        });
        exporter().ifPresent(exporter -> dialog.setFilterExtensions(new String[] {"*." + exporter.extension(), "*.*"}));
        String chosen = dialog.open();
        if (chosen != null) file.setText(chosen);
    }

    Text field() {
        return file;
    }

    Optional<Exporter> exporter() {
        return formats.stream()
                .filter(each -> each.button().getSelection())
                .map(Choice::value)
                .findFirst();
    }

    List<ExportTable> tables() {
        return rows.stream()
                .filter(each -> each.button().getSelection())
                .map(each -> request.choices().getOrDefault(each.value(), List.of()))
                .findFirst()
                .orElse(List.of());
    }

    /** What is typed, if it can be a file's name. */
    Optional<Path> path() {
        // what Explorer copies as a path has quotes around it
        String typed = file.getText().strip().replaceAll("^\"(.*)\"$", "$1");
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(Path.of(typed));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
