package org.packbench.ui.tests.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** A button. */
public record ButtonBot(Ui ui, Button button) {
    public boolean isEnabled() {
        return ui.ask(button::isEnabled);
    }

    /** Presses it, once it can be pressed; does not wait for what follows. */
    public void click() {
        ui.waitUntil("button \"" + label() + "\" can be pressed", button::isEnabled);
        ui.begin(() -> {
            if ((button.getStyle() & SWT.CHECK) != 0) button.setSelection(!button.getSelection());
            if ((button.getStyle() & SWT.RADIO) != 0) choose();
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Of the radio buttons of one parent only one is chosen. */
    private void choose() {
        for (Control other : button.getParent().getChildren())
            if (other instanceof Button radio && (radio.getStyle() & SWT.RADIO) != 0)
                radio.setSelection(radio == button);
    }

    private String label() {
        return ui.ask(() -> Bot.plain(button.getText()));
    }
}
