package org.packbench.ui.start;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.packbench.ui.intake.text.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.text.Counted;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** What a person has to say yes to before a list with gaps, or with orders that were packed before, can be started. */
final class Objections {
    private final Composite leaveOutRow;
    private final Button leaveOut;
    private final Label saved;
    private final Composite againRow;
    private final Button again;

    /** @param save asks where the rows that were left out are to be kept */
    Objections(Composite parent, Theme theme, Runnable changed, Runnable save) {
        leaveOutRow = row(parent, theme, 4);
        leaveOut = check(leaveOutRow, changed);
        saved = Native.label(leaveOutRow, "");
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(saved);
        Native.button(leaveOutRow, Messages.saveRows, save);
        againRow = row(parent, theme, 2);
        again = check(againRow, changed);
        hide();
    }

    private static Composite row(Composite parent, Theme theme, int columns) {
        Composite row = Native.grid(parent, columns);
        ((GridLayout) row.getLayout()).marginWidth = 8;
        ((GridLayout) row.getLayout()).marginHeight = 6;
        Wear.NOTE.on(row);
        Native.icon(row, theme, "warning", 20, Role.AMBER);
        return row;
    }

    private static Button check(Composite row, Runnable changed) {
        var check = new Button(row, SWT.CHECK);
        check.addListener(SWT.Selection, e -> changed.run());
        return check;
    }

    void show(Reading reading) {
        saved.setText("");
        show(leaveOutRow, leaveOut, Messages.leaveOut, reading.leftOut());
        show(againRow, again, Messages.again, reading.again());
    }

    void hide() {
        show(leaveOutRow, leaveOut, Messages.leaveOut, 0);
        show(againRow, again, Messages.again, 0);
    }

    private static void show(Composite row, Button check, String forms, int count) {
        check.setSelection(false);
        check.setText(Counted.text(forms, count));
        visible(row, count > 0);
    }

    /** Takes its room only while it is shown. */
    static void visible(Control control, boolean visible) {
        control.setVisible(visible);
        if (control.getLayoutData() instanceof org.eclipse.swt.layout.GridData data) data.exclude = !visible;
    }

    /** Where the rows were saved. */
    void saved(String text) {
        saved.setText(text);
    }

    /** Whether the person has said yes to all that is asked. */
    boolean settled() {
        return agreed(leaveOutRow, leaveOut) && agreed(againRow, again);
    }

    private static boolean agreed(Composite row, Button check) {
        return !row.getVisible() || check.getSelection();
    }
}
