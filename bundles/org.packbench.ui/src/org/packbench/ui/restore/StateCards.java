package org.packbench.ui.restore;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.packbench.core.session.Sessions.State;
import org.packbench.ui.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Surface;
import org.packbench.ui.text.States;
import org.packbench.ui.theme.Theme;

/** What the three states mean, with the words of the user guide. */
final class StateCards {
    private StateCards() {}

    static void create(Composite parent, Theme theme) {
        Composite row = Native.grid(parent, 3);
        ((GridLayout) row.getLayout()).makeColumnsEqualWidth = true;
        ((GridLayout) row.getLayout()).horizontalSpacing = 14;
        card(row, theme, State.AVAILABLE, Messages.restoreAvailable);
        card(row, theme, State.ACTIVE, Messages.restoreActive);
        card(row, theme, State.STALE, Messages.restoreStale);
    }

    private static void card(Composite parent, Theme theme, State state, String meaning) {
        Composite card = Surface.create(parent, theme, 2, States.role(state));
        Label icon = Native.icon(card, theme, States.icon(state), 28, States.role(state));
        GridDataFactory.fillDefaults()
                .span(1, 2)
                .indent(8, 0)
                .align(SWT.CENTER, SWT.CENTER)
                .applyTo(icon);
        Native.heading(card, States.word(state));
        var text = new Label(card, SWT.WRAP);
        text.setText(meaning);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
    }
}
