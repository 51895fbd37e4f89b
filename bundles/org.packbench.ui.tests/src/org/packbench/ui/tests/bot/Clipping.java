package org.packbench.ui.tests.bot;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** What a person could not read to its end: text that has less room than it needs. */
record Clipping(Ui ui) {
    void print(String name) {
        List<String> found = ui.ask(this::find);
        found.forEach(one -> System.err.println("CLIPPED in " + name + ": " + one));
    }

    /** In every window that is seen. */
    List<String> find() {
        var found = new ArrayList<String>();
        for (Shell shell : ui.display().getShells()) if (shell.isVisible()) look(shell, found);
        return found;
    }

    private static void look(Composite parent, List<String> found) {
        for (Control child : parent.getChildren()) {
            if (!child.isVisible()) continue;
            String text = text(child);
            if (!text.isBlank()) {
                Point size = child.getSize();
                boolean wraps = (child.getStyle() & SWT.WRAP) != 0;
                Point wanted = child.computeSize(wraps ? size.x : SWT.DEFAULT, SWT.DEFAULT);
                if (wanted.x > size.x || wanted.y > size.y) found.add(text + " has " + size + ", wants " + wanted);
                else if (outside(child)) found.add(text + " is beyond its window's edge");
            }
            if (child instanceof Composite composite) look(composite, found);
        }
    }

    private static String text(Control control) {
        return switch (control) {
            case Label label when (label.getStyle() & SWT.SEPARATOR) == 0 -> label.getText();
            case Button button -> button.getText();
            default -> "";
        };
    }

    private static boolean outside(Control control) {
        for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
            Rectangle inside = parent.getDisplay().map(parent, null, parent.getClientArea());
            Rectangle own = control.getDisplay().map(control.getParent(), null, control.getBounds());
            if (!inside.intersection(own).equals(own)) return true;
            if (parent instanceof Shell) return false;
        }
        return false;
    }
}
