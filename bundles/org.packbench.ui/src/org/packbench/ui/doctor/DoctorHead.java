package org.packbench.ui.doctor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.packbench.ui.doctor.text.Messages;
import org.packbench.ui.look.HeadCard;
import org.packbench.ui.look.Native;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** The verdict on top, what is done to reach it, and what can be done about all of it. */
final class DoctorHead {
    private static final int BAR = 10;

    private final Theme theme;
    private final HeadCard card;
    private final Canvas bar;
    private final Button mendAll;
    private final Button examine;
    private final Button copy;
    private final Button cancel;
    private DoctorState shown = new DoctorState.NoShare();

    DoctorHead(Composite parent, Theme theme, DoctorActions actions) {
        this.theme = theme;
        card = new HeadCard(parent, theme);
        bar = new Canvas(card.control(), SWT.DOUBLE_BUFFERED);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, BAR)
                .indent(0, 4)
                .applyTo(bar);
        bar.addListener(SWT.Paint, e -> paintBar(e.gc));
        Composite row = card.row(4);
        mendAll = Native.button(row, Messages.buttonMendAll, actions::mendAll);
        examine = Native.button(row, Messages.buttonExamine, actions::examine);
        copy = Native.button(row, Messages.buttonCopy, actions::copy);
        cancel = Native.button(row, Messages.buttonCancel, actions::cancel);
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
        boolean grows = card.show(HeadTexts.of(state));
        boolean busy = state.busy();
        grows |= visible(bar, busy) | visible(cancel, busy);
        grows |= visible(examine, !busy) | visible(copy, !busy) | visible(mendAll, !busy);
        int mendable = state.shown().map(results -> results.mendable().size()).orElse(0);
        mendAll.setEnabled(mendable > 0);
        copy.setEnabled(state.shown().isPresent());
        examine.setEnabled(!(state instanceof DoctorState.NoShare));
        if (grows) card.layout();
        bar.redraw();
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
