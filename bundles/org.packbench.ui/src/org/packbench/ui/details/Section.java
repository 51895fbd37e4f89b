package org.packbench.ui.details;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.packbench.ui.look.Native;
import org.packbench.ui.look.Wear;

/** A part of the view with its name above it, and beside that how much there is of it. */
final class Section {
    private final Composite control;
    private final Label name;
    private final Label count;

    Section(Composite parent, String title) {
        control = Wear.CANVAS.on(new Composite(parent, SWT.NONE));
        GridLayout layout = Native.layout(1);
        layout.verticalSpacing = 6;
        control.setLayout(layout);
        Composite head = Wear.CANVAS.on(Native.grid(control, 2));
        name = Native.heading(head, title);
        count = Wear.SECOND.on(new Label(head, SWT.NONE));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(count);
    }

    Composite control() {
        return control;
    }

    void show(String title, String words) {
        if (name.getText().equals(title) && count.getText().equals(words)) return;
        name.setText(title);
        count.setText(words);
        name.getParent().layout();
    }
}
