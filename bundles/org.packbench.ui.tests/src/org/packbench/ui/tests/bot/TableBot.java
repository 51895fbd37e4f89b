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

    /** Scrolls until the row stands at the top, or as far as there are rows. */
    public void scrollTo(int row) {
        ui.run(() -> table.setTopIndex(row));
        // the toolkit says at once that it is there, and scrolls a moment later
        ui.waitUntil("row " + row + " on the screen", () -> {
            int place = table.getVerticalBar().getSelection() / table.getItemHeight();
            int seen = table.getClientArea().height / table.getItemHeight();
            return place <= row + 1 && row <= place + seen + 1;
        });
    }

    /** Waits until this row stands at the top. */
    public void waitForTop(int row) {
        ui.waitUntil("row " + row + " at the top", () -> table.getTopIndex() == row);
    }

    /** The row at the top. */
    public int top() {
        return ui.ask(table::getTopIndex);
    }

    public void select(int row) {
        ui.run(() -> {
            table.setSelection(row);
            var event = new Event();
            event.item = table.getItem(row);
            table.notifyListeners(SWT.Selection, event);
        });
    }

    /** Presses Enter on the chosen row; does not wait for what follows. */
    public void enter() {
        ui.begin(() -> {
            var event = new Event();
            event.item = table.getItem(table.getSelectionIndex());
            table.notifyListeners(SWT.DefaultSelection, event);
        });
    }

    /** Chooses the first row that has this text in a cell, once there is one. */
    public void select(String text) {
        ui.waitUntil("a row with \"" + text + "\"", () -> row(text) >= 0);
        select(ui.ask(() -> row(text)));
    }

    /** The first row that has this text in a cell, once there is one. */
    public int find(String text) {
        ui.waitUntil("a row with \"" + text + "\"", () -> row(text) >= 0);
        return ui.ask(() -> row(text));
    }

    /** The first row that has this text in a cell, or -1; in the user interface's thread. */
    int row(String text) {
        for (int row = 0; row < table.getItemCount(); row++)
            for (int column = 0; column < table.getColumnCount(); column++)
                if (table.getItem(row).getText(column).equals(text)) return row;
        return -1;
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

    /** Waits until there are rows, and the first cell of a column says something else. */
    public void waitForNoCell(int column, String text) {
        ui.waitUntil(
                "another cell 0," + column + " than \"" + text + "\"",
                () -> table.getItemCount() > 0
                        && !table.getItem(0).getText(column).equals(text));
    }
}
