package org.packbench.ui.doctor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.packbench.ui.doctor.text.Messages;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Surface;
import org.packbench.ui.look.Wear;
import org.packbench.ui.theme.Face;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** The verdict on top, what is done to reach it, and what can be done about all of it. */
final class DoctorHead {
    private static final int ICON = 56;
    private static final int EDGE = 6;
    private static final int BAR = 10;

    private final Theme theme;
    private final Composite card;
    private final Label icon;
    private final Label headline;
    private final Label text;
    private final Canvas bar;
    private final Button mendAll;
    private final Button examine;
    private final Button copy;
    private final Button cancel;
    private DoctorState shown = new DoctorState.NoShare();

    DoctorHead(Composite parent, Theme theme, DoctorActions actions) {
        this.theme = theme;
        card = Surface.create(parent, theme, 2);
        GridLayout layout = (GridLayout) card.getLayout();
        layout.marginWidth = 22;
        layout.marginHeight = 18;
        layout.horizontalSpacing = 20;
        icon = new Label(card, SWT.NONE);
        GridDataFactory.swtDefaults()
                .align(SWT.CENTER, SWT.TOP)
                .hint(ICON, ICON)
                .span(1, 4)
                .applyTo(icon);
        headline = wrapped(Face.BOLD, 30);
        text = Wear.SECOND.on(wrapped(Face.REGULAR, 17));
        bar = new Canvas(card, SWT.DOUBLE_BUFFERED);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, BAR)
                .indent(0, 4)
                .applyTo(bar);
        bar.addListener(SWT.Paint, e -> paintBar(e.gc));
        Composite row = Wear.SURFACE.on(Native.grid(card, 4));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).applyTo(row);
        mendAll = Native.button(row, Messages.buttonMendAll, actions::mendAll);
        examine = Native.button(row, Messages.buttonExamine, actions::examine);
        copy = Native.button(row, Messages.buttonCopy, actions::copy);
        cancel = Native.button(row, Messages.buttonCancel, actions::cancel);
        card.addListener(SWT.Paint, e -> {
            e.gc.setBackground(theme.color(HeadText.of(shown).ink()));
            e.gc.fillRectangle(0, 0, EDGE, card.getSize().y);
        });
    }

    private Label wrapped(Face face, int px) {
        var label = new Label(card, SWT.WRAP);
        label.setFont(theme.font(face, px));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void paintBar(GC gc) {
        int width = bar.getSize().x;
        gc.setBackground(theme.color(Role.HAIRLINE));
        gc.fillRectangle(0, 0, width, BAR);
        gc.setBackground(theme.color(Role.ACCENT));
        gc.fillRectangle(0, 0, (int) (width * shown.fraction()), BAR);
    }

    void show(DoctorState state) {
        shown = state;
        HeadText words = HeadText.of(state);
        icon.setImage(theme.icon(words.icon(), ICON, words.ink()));
        boolean grows = set(headline, words.headline()) | set(text, words.text());
        boolean busy = state.busy();
        grows |= visible(bar, busy) | visible(cancel, busy);
        grows |= visible(examine, !busy) | visible(copy, !busy) | visible(mendAll, !busy);
        int mendable = state.shown().map(results -> results.mendable().size()).orElse(0);
        mendAll.setEnabled(mendable > 0);
        copy.setEnabled(state.shown().isPresent());
        examine.setEnabled(!(state instanceof DoctorState.NoShare));
        if (grows) card.getParent().layout(true, true);
        card.redraw();
        bar.redraw();
    }

    /** The text needs another layout only when it may take another height. */
    private static boolean set(Label label, String text) {
        String before = label.getText();
        if (before.equals(text)) return false;
        label.setText(text);
        return before.isEmpty() || text.isEmpty() || before.length() / 40 != text.length() / 40 || text.contains("\n");
    }

    private static boolean visible(Control control, boolean visible) {
        GridData data = (GridData) control.getLayoutData();
        if (data == null) {
            data = new GridData();
            control.setLayoutData(data);
        }
        if (data.exclude == !visible) return false;
        data.exclude = !visible;
        control.setVisible(visible);
        return true;
    }
}
