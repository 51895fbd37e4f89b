package org.packbench.ui.details;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.packbench.ui.details.text.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Surface;
import org.packbench.ui.look.Wear;
import org.packbench.ui.theme.Theme;

/** The replay: its legend, its buttons, and the timeline. */
final class ReplayPart {
    private final ReplayBar bar;
    private final Timeline timeline;

    ReplayPart(Composite parent, Theme theme, ReplayActions actions, Player player) {
        Composite head = Wear.CANVAS.on(Native.grid(parent, 2));
        Native.heading(head, Messages.replay);
        Legend.create(head, theme);
        Composite card = Surface.create(parent, theme, 1);
        ((GridLayout) card.getLayout()).marginHeight = 8;
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        bar = new ReplayBar(card, theme, actions, player);
        timeline = new Timeline(card, theme, actions);
        parent.addListener(SWT.Resize, e -> {
            timeline.fit(parent.getSize().y);
            bar.fit(parent.getSize().x);
        });
    }

    void show(Replay replay, boolean playing) {
        bar.show(replay, playing);
        timeline.show(replay);
    }

    /** @return whether the timeline has the keys now */
    boolean focus() {
        return timeline.control().setFocus();
    }
}
