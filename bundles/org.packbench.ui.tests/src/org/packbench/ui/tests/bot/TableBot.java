package org.packbench.ui.tests.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** A table. Rows and columns count from 0. */
public record TableBot(Ui ui, Table table) {
    public int rowCount() {
        return ui.ask(table::getItemCount);
    }

    public String cell(int row, int column) {
        return ui.ask(() -> table.getItem(row).getText(column));
    }

    public int selection() {
        return ui.ask(table::getSelectionIndex);
    }

    public void select(int row) {
        ui.run(() -> {
            table.select(row);
            var event = new Event();
            event.item = table.getItem(row);
            table.notifyListeners(SWT.Selection, event);
        });
    }

    public void waitForRows(int count) {
        ui.waitUntil(count + " rows", () -> table.getItemCount() == count);
    }

    public void waitForCell(int row, int column, String text) {
        ui.waitUntil(
                "cell " + row + "," + column + " \"" + text + "\"",
                () -> table.getItemCount() > row
                        && table.getItem(row).getText(column).equals(text));
    }
}
