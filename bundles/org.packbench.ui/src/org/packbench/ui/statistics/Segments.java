package org.packbench.ui.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;
import org.packbench.ui.theme.Role;
import org.packbench.ui.theme.Theme;

/** Buttons side by side of which one is down; that it is, its bold word says as well. */
final class Segments {
    private final List<Button> buttons = new ArrayList<>();
    private final Theme theme;
    private final Font plain;
    private final Font bold;

    Segments(Composite parent, Theme theme, List<String> names, IntConsumer chosen) {
        this.theme = theme;
        Composite row = Wear.CANVAS.on(Native.grid(parent, names.size()));
        ((GridLayout) row.getLayout()).horizontalSpacing = 0;
        row.setLayoutData(null);
        for (int i = 0; i < names.size(); i++) {
            int index = i;
            Button button = new Button(row, SWT.TOGGLE);
            button.setText(names.get(i));
            button.addListener(SWT.Selection, e -> {
                choose(index);
                chosen.accept(index);
            });
            buttons.add(button);
        }
        plain = row.getFont();
        bold = Native.derived(row, 0, SWT.BOLD);
    }

    void choose(int index) {
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelection(i == index);
            buttons.get(i).setFont(i == index ? bold : plain);
            Native.roomy(buttons.get(i));
            buttons.get(i).setBackground(theme.color(i == index ? Role.SELECTION : Role.SURFACE));
            buttons.get(i).setForeground(theme.color(Role.INK));
        }
        buttons.getFirst().getParent().requestLayout();
    }

    void focus() {
        buttons.getFirst().setFocus();
    }
}
