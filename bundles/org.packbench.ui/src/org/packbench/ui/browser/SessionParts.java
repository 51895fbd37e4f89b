package org.packbench.ui.browser;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.settings.AutoRefresh;
import org.packbench.ui.theme.Theme;

/** What the view of all sessions consists of, from its head to the table; made anew when the theme changes. */
record SessionParts(
        SegmentBar segments,
        RefreshBar refresh,
        FilterBar filter,
        TroubleStrip trouble,
        Composite pages,
        SessionTable table,
        EmptyPage empty) {
    /**
     * Makes them.
     *
     * @param when how often the sessions are read again
     * @param told is told what is done in the table
     */
    static SessionParts build(
            Composite canvas,
            Theme theme,
            AutoRefresh when,
            RowTexts words,
            BrowserActions actions,
            SessionTable.Told told) {
        GridLayout layout = (GridLayout) canvas.getLayout();
        layout.marginWidth = layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        Composite head = Wear.CANVAS.on(Native.grid(canvas, 1));
        GridLayout around = (GridLayout) head.getLayout();
        around.marginWidth = 16;
        around.marginHeight = 10;
        around.verticalSpacing = 8;
        Composite first = Wear.CANVAS.on(Native.grid(head, 2));
        var segments = new SegmentBar(first, theme, actions);
        var refresh = new RefreshBar(first, theme, when, actions);
        var filter = new FilterBar(head, theme, actions);
        var trouble = new TroubleStrip(canvas, theme);
        Composite pages = new Composite(canvas, SWT.NONE);
        pages.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        var table = new SessionTable(pages, theme, words, told);
        var empty = new EmptyPage(pages, theme);
        filter.search().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) table.focus();
            else if (e.keyCode == SWT.ESC) filter.search().setText("");
        });
        return new SessionParts(segments, refresh, filter, trouble, pages, table, empty);
    }

    /** Shows the table or what stands in its place. */
    void top(Control control) {
        StackLayout layout = (StackLayout) pages.getLayout();
        if (layout.topControl != control) {
            layout.topControl = control;
            pages.layout();
        }
    }
}
