package org.packbench.ui.start;

import java.util.Arrays;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.packbench.core.importer.Field;
import org.packbench.core.importer.TableHead;
import org.packbench.ui.intake.text.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** How the columns of the file were found, and in which of its sheets. */
final class ColumnsRow {
    private final Composite row;
    private final Composite found;
    private final Label text;
    private final SheetChoice sheet;

    /**
     * @param map the person wants to say what is in which column
     * @param chosen is told the name of another sheet
     */
    ColumnsRow(Composite parent, Theme theme, Runnable map, Consumer<String> chosen) {
        row = Native.grid(parent, 2);
        found = Native.grid(row, 4);
        Native.quiet(found, Messages.columns);
        Native.icon(found, theme, "check", 18, Role.GREEN);
        text = Native.label(found, "");
        Native.button(found, Messages.columnsMap, map);
        sheet = new SheetChoice(row, chosen);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(sheet.control());
    }

    void show(Reading reading) {
        reading.head().ifPresent(head -> {
            sheet.show(head);
            text.setText(words(head, reading));
        });
        show(reading.head().isPresent());
    }

    /** The columns are being said anew; another sheet has others. */
    void showSheet(TableHead head) {
        sheet.show(head);
        show(false);
    }

    /** While nothing is known of the columns; another sheet may still be chosen. */
    void clear() {
        show(false);
    }

    /** Another file was chosen. */
    void forget() {
        sheet.forget();
        show(false);
    }

    boolean hasFocus() {
        return sheet.hasFocus();
    }

    private void show(boolean columns) {
        found.setVisible(columns);
        Objections.visible(sheet.control(), sheet.isOffered());
        Objections.visible(row, columns || sheet.isOffered());
    }

    private static String words(TableHead head, Reading reading) {
        long expected = Arrays.stream(Field.values()).filter(Field::isExpected).count();
        long known = head.mapping().sources().keySet().stream()
                .filter(Field::isExpected)
                .count();
        return NLS.bind(
                form(head, reading),
                new Object[] {known, expected, reading.client().getClientId()});
    }

    private static String form(TableHead head, Reading reading) {
        if (reading.wish().chosen().containsKey(head.signature())) return Messages.columnsChosen;
        return reading.examined().remembered() ? Messages.columnsRemembered : Messages.columnsFound;
    }
}
