package org.packbench.ui.details;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.packbench.core.session.Sessions.State;
import org.packbench.ui.details.DetailsTexts.Fact;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Surface;
import org.packbench.ui.look.Wear;
import org.packbench.ui.text.States;
import org.packbench.ui.theme.Theme;

/** Whose session it is and how far it went; scrolled where there is not room for all of it. */
final class OverviewCard {
    private static final int ICON = 22;

    private final Theme theme;
    private final ScrolledComposite scroll;
    private final Composite card;
    private final Font bold;
    private List<Fact> shown = List.of();

    OverviewCard(Composite parent, Theme theme) {
        this.theme = theme;
        scroll = Wear.SURFACE.on(Native.scrolled(parent));
        card = Surface.create(scroll, theme, 2);
        bold = Native.derived(card, 0, SWT.BOLD);
        GridLayout layout = (GridLayout) card.getLayout();
        layout.marginWidth = 16;
        layout.horizontalSpacing = 14;
        layout.verticalSpacing = 7;
        scroll.setContent(card);
        scroll.addListener(SWT.Resize, e -> fit());
    }

    Control control() {
        return scroll;
    }

    void show(State state, List<Fact> facts) {
        if (facts.equals(shown) && card.getChildren().length > 0) return;
        shown = facts;
        for (Control old : card.getChildren()) old.dispose();
        Composite head = Wear.SURFACE.on(Native.grid(card, 2));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(head);
        Native.icon(head, theme, States.icon(state), ICON, States.role(state));
        Native.heading(head, States.word(state));
        for (Fact fact : facts) row(fact);
        card.layout(true, true);
        fit();
    }

    private void row(Fact fact) {
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(Native.quiet(card, fact.name()));
        var value = new Label(card, SWT.WRAP);
        if (fact.strong()) value.setFont(bold);
        value.setText(fact.value().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(value);
    }

    private void fit() {
        scroll.setMinHeight(card.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y);
    }
}
