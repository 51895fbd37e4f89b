package org.packbench.ui.tests.bot;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;

/** A list of choices. */
public record ComboBot(Ui ui, Combo combo) {
    public List<String> items() {
        return ui.ask(() -> List.of(combo.getItems()));
    }

    /** Waits until one of the choices begins and ends so. */
    public void waitForItem(String begin, String end) {
        ui.waitUntil(
                "a choice \"" + begin + "…" + end + "\"",
                () -> Arrays.stream(combo.getItems()).anyMatch(item -> item.startsWith(begin) && item.endsWith(end)));
    }

    public String getText() {
        return ui.ask(combo::getText);
    }

    public void setSelection(String item) {
        ui.run(() -> {
            combo.select(combo.indexOf(item));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }
}
