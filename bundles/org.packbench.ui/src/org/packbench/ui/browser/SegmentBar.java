package org.packbench.ui.browser;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.packbench.core.session.Sessions.State;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.text.States;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** The segments side by side, each with the number of its sessions; one of them is pressed. */
final class SegmentBar {
    private final Map<Segment, Button> buttons = new EnumMap<>(Segment.class);
    private final Theme theme;

    SegmentBar(Composite parent, Theme theme, BrowserActions actions) {
        this.theme = theme;
        Composite row = Wear.CANVAS.on(Native.grid(parent, Segment.values().length));
        GridDataFactory.swtDefaults().applyTo(row);
        for (Segment segment : Segment.values()) {
            var button = new Button(row, SWT.TOGGLE);
            icon(segment, button);
            button.addListener(SWT.Selection, e -> {
                // pressing the pressed one changes nothing
                mark(segment);
                actions.wish(actions.wish().with(segment));
            });
            buttons.put(segment, button);
        }
    }

    private void icon(Segment segment, Button button) {
        switch (segment) {
            case ALL -> {}
            case ACTIVE -> button.setImage(theme.icon(States.icon(State.ACTIVE), 16, Role.INK));
            case COMPLETED -> button.setImage(theme.icon(States.icon(State.COMPLETED), 16, Role.INK));
            case AVAILABLE -> button.setImage(theme.icon(States.icon(State.AVAILABLE), 16, Role.INK));
        }
    }

    private void mark(Segment chosen) {
        buttons.forEach((segment, button) -> {
            button.setSelection(segment == chosen);
            button.setBackground(theme.color(segment == chosen ? Role.SELECTION : Role.SURFACE));
            button.setForeground(theme.color(Role.INK));
        });
    }

    void show(Wish wish, Listing listing) {
        mark(wish.segment());
        boolean wider = false;
        for (Map.Entry<Segment, Button> each : buttons.entrySet()) {
            String text = each.getKey().title() + "  "
                    + String.format("%,d", listing.counts().getOrDefault(each.getKey(), 0));
            if (text.equals(each.getValue().getText())) continue;
            each.getValue().setText(text);
            Native.roomy(each.getValue());
            wider = true;
        }
        if (wider) buttons.get(Segment.ALL).getParent().requestLayout();
    }
}
