package org.packbench.ui.tests.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** A text field. */
public record TextBot(Ui ui, Text field) {
    public String getText() {
        return ui.ask(field::getText);
    }

    public void setText(String text) {
        ui.run(() -> field.setText(text));
    }

    /** Types the text and Enter, as a badge scanner does. */
    public void typeEnter(String text) {
        setText(text);
        ui.begin(() -> field.notifyListeners(SWT.DefaultSelection, new Event()));
    }
}
