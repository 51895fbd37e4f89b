package org.packbench.ui.browser;

import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.packbench.ui.browser.text.Messages;

/** Which columns are seen, and by which of them the sessions are sorted. */
record ColumnMenu(Control below, BrowserActions actions) {
    void open() {
        var menu = new Menu(below);
        fill(menu);
        Rectangle bounds = below.getBounds();
        menu.setLocation(below.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
        menu.addListener(SWT.Hide, e -> below.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private void fill(Menu menu) {
        Wish wish = actions.wish();
        for (Column column : wish.shown().order()) {
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(column.title());
            item.setSelection(wish.shown().shows(column));
            item.addListener(
                    SWT.Selection, e -> change(now -> now.with(now.shown().toggled(column))));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        sort(menu);
        item(menu, SWT.PUSH, Messages.columnsReset, now -> now.with(Columns.first(now.segment())));
    }

    private void sort(Menu menu) {
        Wish wish = actions.wish();
        var parent = new MenuItem(menu, SWT.CASCADE);
        parent.setText(Messages.sortBy);
        var sub = new Menu(parent);
        parent.setMenu(sub);
        for (Column column : wish.shown().order()) {
            MenuItem item = item(
                    sub,
                    SWT.RADIO,
                    NLS.bind(Messages.sortByColumn, column.title()),
                    now -> now.with(new Sorting(column, now.sorting().descending())));
            item.setSelection(wish.sorting().by() == column);
        }
        new MenuItem(sub, SWT.SEPARATOR);
        MenuItem down = item(
                sub,
                SWT.CHECK,
                Messages.sortDescending,
                now -> now.with(new Sorting(now.sorting().by(), !now.sorting().descending())));
        down.setSelection(wish.sorting().descending());
    }

    private MenuItem item(Menu menu, int style, String text, java.util.function.UnaryOperator<Wish> change) {
        var item = new MenuItem(menu, style);
        item.setText(text);
        // a radio button tells of losing its mark as well
        item.addListener(SWT.Selection, e -> {
            if (style != SWT.RADIO || item.getSelection()) change(change);
        });
        return item;
    }

    private void change(java.util.function.UnaryOperator<Wish> change) {
        Consumer<Wish> next = actions::wish;
        next.accept(change.apply(actions.wish()));
    }
}
