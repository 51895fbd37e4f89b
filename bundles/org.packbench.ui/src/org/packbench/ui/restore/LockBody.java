package org.packbench.ui.restore;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** What the dialogs about a lock have in common: an icon, a heading, facts, sentences, a remark. */
final class LockBody {
    private static final int WIDTH = 520;

    /** A name and its value, such as {@code Computer: DESKTOP-PC3}. */
    record Fact(String name, String value) {}

    private LockBody() {}

    /** Dresses a dialog's area. @return where its text goes, under the heading */
    static Composite create(Composite area, Theme theme, String icon, Role ink, String heading) {
        Wear.SURFACE.on(area);
        GridLayout layout = Native.layout(2);
        layout.marginWidth = 24;
        layout.marginHeight = 24;
        layout.horizontalSpacing = 24;
        area.setLayout(layout);
        Label image = Native.icon(area, theme, icon, 56, ink);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).applyTo(image);
        Composite body = Native.grid(area, 1);
        Native.heading(body, heading);
        return body;
    }

    static void facts(Composite body, List<Fact> facts) {
        Composite grid = Native.grid(body, 2);
        for (Fact fact : facts) {
            Native.quiet(grid, fact.name());
            Native.bold(grid, fact.value());
        }
    }

    static Label wrapped(Composite body, String line, boolean strong) {
        var label = new Label(body, SWT.WRAP);
        label.setText(line);
        if (strong) label.setFont(Native.derived(label, 0, SWT.BOLD));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    static void note(Composite body, String text) {
        Composite note = Native.grid(body, 1);
        ((GridLayout) note.getLayout()).marginWidth = 14;
        ((GridLayout) note.getLayout()).marginHeight = 10;
        Wear.NOTE.on(note);
        wrapped(note, text, false);
    }
}
